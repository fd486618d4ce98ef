import { setImmediate } from 'node:timers/promises';
import { createStoryIndex, type StoryIndex } from '../core/story/story-index.ts';
import { messageOf, SetupError } from '../errors.ts';
import type { FileRecord, Library } from '../store/library.ts';
import { indexArticle } from './analyze-article.ts';
import { decode, UndecodableError } from './decode.ts';
import { formatOf, NotAnArticleError, parseArticle, ARTICLE_ENDINGS } from './parse-article.ts';
import { describeReadError, listCorpus, MAX_FILE_BYTES, readBytes, type CorpusFile } from './read-corpus.ts';
import { matchDays } from './match-days.ts';

/** What an index run found. */
export interface IndexReport {
  /** Files seen in the folder. */
  readonly files: number;
  /** Files read now and indexed. */
  readonly indexed: readonly string[];
  /** Files as they were at the last run. */
  readonly unchanged: number;
  readonly removed: readonly string[];
  /** Files left out, with the reason: empty, the same as another, not an article. Also those of earlier runs. */
  readonly skipped: readonly Problem[];
  /** Files that could not be read, with the reason. Also those of earlier runs. */
  readonly failed: readonly Problem[];
}

export interface Problem {
  readonly path: string;
  readonly reason: string;
}

export interface CorpusIndexer {
  /** Brings the index up to date with the folder. Runs one at a time; throws a `SetupError` when the folder cannot be read. */
  run(progress?: (done: number, total: number) => void): Promise<IndexReport>;
}

/** Articles whose terms a started indexer takes up again, to go on with their stories. */
const STORY_MEMORY = 20_000;

/** An indexer of one folder into one library. It reads only what changed (size and time, then content hash). */
export function createCorpusIndexer(folder: string, library: Library, clock: () => number): CorpusIndexer {
  let stories: StoryIndex | null = null;
  let running: Promise<unknown> = Promise.resolve();

  async function storyIndex(): Promise<StoryIndex> {
    if (stories) return stories;
    stories = createStoryIndex(await library.lastStory());
    for (const { terms, published, story } of await library.storyMemory(STORY_MEMORY))
      stories.restore(terms, published, story);
    return stories;
  }

  async function indexFile(file: CorpusFile): Promise<{ record: FileRecord; story: number | null }> {
    const record = (
      outcome: FileRecord['outcome'],
      reason: string | null,
      hash: string | null = null,
    ): FileRecord => ({
      path: file.path,
      size: file.size,
      modifiedMs: file.modifiedMs,
      hash,
      outcome,
      reason,
    });
    const without = (outcome: FileRecord['outcome'], reason: string, hash: string | null = null) => ({
      record: record(outcome, reason, hash),
      story: null,
    });
    if (file.problem) return without('failed', file.problem);
    const format = formatOf(file.path);
    if (!format)
      return without(
        'skipped',
        `not an article: only ${ARTICLE_ENDINGS.map((ending) => `.${ending}`).join(', ')} are read`,
      );
    if (file.size > MAX_FILE_BYTES) {
      return without(
        'failed',
        `too large: ${megabytes(file.size)}, at most ${megabytes(MAX_FILE_BYTES)} are read`,
      );
    }
    if (file.size === 0) return without('skipped', 'empty');
    let hash: string | null = null;
    try {
      const read = await readBytes(folder, file.path);
      hash = read.hash;
      const twin = await library.pathOfContent(hash);
      if (twin !== null && twin !== file.path) return without('skipped', sameAs(twin), hash);
      const document = parseArticle(file.path, decode(read.bytes), format);
      const story = await indexArticle(
        document,
        { path: file.path, contentHash: hash },
        library,
        await storyIndex(),
        clock(),
      );
      return { record: record('indexed', null, hash), story };
    } catch (error) {
      if (error instanceof NotAnArticleError) return without('skipped', error.message, hash);
      if (error instanceof UndecodableError) return without('failed', error.message, hash);
      if (isReadError(error)) return without('failed', describeReadError(error), hash);
      throw new Error(`indexing ${file.path}: ${messageOf(error)}`, { cause: error });
    }
  }

  async function index(progress?: (done: number, total: number) => void): Promise<IndexReport> {
    const files = await listCorpus(folder).catch((error: unknown) => {
      throw new SetupError(`CORPUS_DIR: cannot read the folder “${folder}”: ${describeReadError(error)}`, {
        cause: error,
      });
    });
    const known = new Map((await library.files()).map((record) => [record.path, record]));
    const present = new Set(files.map(({ path }) => path));
    const removed = [...known.keys()].filter((path) => !present.has(path));
    // An article's id is its path. What rested on a removed article is looked at again.
    const touched = new Set((await library.heads(removed)).map(({ story }) => story));
    if (removed.length) await library.removeFiles(removed);
    const changed = files.filter((file) => isChanged(file, known.get(file.path)));
    // A twin left out before may be read now that the file it was the same as is gone or other.
    const gone = new Set([...removed, ...changed.map(({ path }) => path)].map(sameAs));
    const twins = files.filter(
      (file) => !changed.includes(file) && gone.has(known.get(file.path)?.reason ?? ''),
    );
    const todo = [...changed, ...twins];
    const indexed: string[] = [];
    for (const [done, file] of todo.entries()) {
      progress?.(done, todo.length);
      const { record, story } = await indexFile(file);
      await library.saveFiles([record]);
      known.set(file.path, record);
      if (story !== null) {
        touched.add(story);
        indexed.push(file.path);
      }
      await setImmediate(); // answers go on between two articles
    }
    progress?.(todo.length, todo.length);
    if (touched.size) await matchDays([...touched], library);
    const problems = (outcome: FileRecord['outcome']): Problem[] =>
      files.flatMap(({ path }) => {
        const record = known.get(path);
        return record?.outcome === outcome ? [{ path, reason: record.reason ?? '' }] : [];
      });
    return {
      files: files.length,
      indexed,
      unchanged: files.length - todo.length,
      removed,
      skipped: problems('skipped'),
      failed: problems('failed'),
    };
  }

  return {
    run(progress) {
      const next = running.then(() => index(progress));
      running = next.catch(() => undefined);
      return next;
    },
  };
}

const sameAs = (path: string): string => `the same as ${path}`;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const isChanged = (file: CorpusFile, known: FileRecord | undefined): boolean =>
  !known ||
  known.size !== file.size ||
  known.modifiedMs !== file.modifiedMs ||
  file.problem !== null ||
  known.hash === null;

/** Did the file system fail, rather than our own code? */
const isReadError = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in (error as object);
