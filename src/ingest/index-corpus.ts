import { createHash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { ANALYSIS_VERSION } from '../core/analyze.ts';
import type { Document } from '../core/article/article.ts';
import { createStoryIndex, type StoryIndex } from '../core/story/story-index.ts';
import { storyAddress } from '../core/story/story-keys.ts';
import { messageOf, SetupError } from '../errors.ts';
import { isFetched, type FileRecord, type Library } from '../store/library.ts';
import { indexArticle } from './analyze-article.ts';
import { UndecodableError } from './decode.ts';
import {
  ARTICLE_ENDINGS,
  decodeArticle,
  formatOf,
  NotAnArticleError,
  parseArticle,
} from './parse-article.ts';
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
  /** What was wrong in files read now, and left out. */
  readonly notes: readonly Problem[];
}

export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** What became of an article that was fetched. `known`: it is indexed already, from a file or another feed. */
export interface Arrival {
  readonly article: string;
  readonly outcome: 'indexed' | 'updated' | 'unchanged' | 'known';
}

export interface CorpusIndexer {
  /** Brings the index up to date with the folder. Runs one at a time; throws a `SetupError` when the folder cannot be read. */
  run(progress?: (done: number, total: number) => void): Promise<IndexReport>;
  /**
   * Indexes an article that came from no file; its id is its address. One that is indexed already is left as it is, unless
   * it is `own`: what the same entry of a feed brought before.
   */
  add(document: Document, own: string | null): Promise<Arrival>;
  /** Forgets articles that came from no file. */
  remove(ids: readonly string[]): Promise<void>;
}

/** Articles whose terms a started indexer takes up again, to go on with their stories. */
const STORY_MEMORY = 15_000;
/** When an indexer holds so many, it takes them up anew. */
const MAX_STORY_MEMORY = STORY_MEMORY + 5_000;

/** How long the indexer's lock holds without a sign of life, and how often it is looked at. */
const LOCK_MS = 30_000;
const LOCK_WAIT_MS = 200;

/** An indexer of one folder into one library. It reads only what changed (size and time, then content hash). */
export function createCorpusIndexer(folder: string, library: Library, clock: () => number): CorpusIndexer {
  const owner = randomUUID();
  let stories: { readonly index: StoryIndex; revision: number } | null = null;
  /** Articles placed since the last repair. */
  const placed = new Set<string>();
  let running: Promise<unknown> = Promise.resolve();

  /** The stories so far; taken up anew when another process has changed them since. */
  async function storyIndex(): Promise<StoryIndex> {
    const revision = await library.revision();
    if (stories && stories.revision === revision && stories.index.size() < MAX_STORY_MEMORY)
      return stories.index;
    const index = createStoryIndex(await library.lastPlacement());
    for (const { url, story, telling, ...article } of await library.storyMemory(STORY_MEMORY))
      index.restore({ ...article, address: storyAddress(url) }, { story, telling });
    stories = { index, revision };
    return index;
  }

  async function place(document: Document, path: string, contentHash: string): Promise<void> {
    await indexArticle(document, { path, contentHash }, library, await storyIndex(), clock);
    placed.add(document.id);
  }

  /** Mends the stories near what was placed since the last time; all of them after a run that was broken off. */
  async function repairStories(all = false): Promise<void> {
    if (!all && placed.size === 0) return;
    const index = await storyIndex();
    await library.moveArticles(index.repair(all ? undefined : placed));
    placed.clear();
    stories = { index, revision: await library.revision() };
  }

  async function indexFile(
    file: CorpusFile,
    known: FileRecord | undefined,
    notes: Problem[],
    unmatched: Set<string>,
  ): Promise<FileRecord> {
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
    if (file.problem) return record('failed', file.problem);
    const format = formatOf(file.path);
    if (!format)
      return record(
        'skipped',
        `not an article: only ${ARTICLE_ENDINGS.map((ending) => `.${ending}`).join(', ')} are read`,
      );
    if (file.size > MAX_FILE_BYTES) {
      return record(
        'failed',
        `too large: ${megabytes(file.size)}, at most ${megabytes(MAX_FILE_BYTES)} are read`,
      );
    }
    if (file.size === 0) return record('skipped', 'empty');
    let hash: string | null = null;
    let document: Document;
    try {
      const read = await readBytes(folder, file.path);
      hash = read.hash;
      // Touched, and not changed.
      if (known?.outcome === 'indexed' && known.hash === hash) return record('indexed', null, hash);
      const twin = await library.pathOfContent(hash);
      if (twin !== null && twin !== file.path) return record('skipped', sameAs(twin), hash);
      document = parseArticle(file.path, decodeArticle(read.bytes, format), format, (reason) =>
        notes.push({ path: file.path, reason }),
      );
    } catch (error) {
      if (error instanceof NotAnArticleError) return record('skipped', error.message, hash);
      if (error instanceof UndecodableError) return record('failed', error.message, hash);
      if (isReadError(error)) return record('failed', describeReadError(error), hash);
      // A page that breaks a parser must not keep the others out.
      return record('failed', `cannot be parsed: ${messageOf(error)}`, hash);
    }
    // A copy of one's own stands in the place of what a feed brought.
    const fetched = document.url === null ? [] : (await library.articlesAt(document.url)).filter(isFetched);
    if (fetched.length > 0) {
      for (const id of await library.undatedNear(fetched)) unmatched.add(id);
      await library.removeFiles(fetched);
    }
    await place(document, file.path, hash);
    return record('indexed', null, hash);
  }

  async function indexFetched(document: Document): Promise<void> {
    await place(document, document.id, hashOf(document));
    if (stories) stories.revision = await library.revision();
  }

  async function addFetched(document: Document, own: string | null): Promise<Arrival> {
    const old = await library.document(document.id);
    const others = document.url === null ? [] : await library.articlesAt(document.url);
    const known = [...(old ? [old.id] : []), ...others].find((id) => id !== own);
    if (known !== undefined) return { article: known, outcome: 'known' };
    if (old && isDeepStrictEqual(old, document)) return { article: old.id, outcome: 'unchanged' };
    // The same text under another address: a parameter more, a slug that was changed.
    const twin = old ? null : await library.pathOfContent(hashOf(document));
    if (twin !== null) return { article: twin, outcome: twin === own ? 'unchanged' : 'known' };
    await rematching([document.id], () => indexFetched(document));
    return { article: document.id, outcome: old ? 'updated' : 'indexed' };
  }

  /** Changes some articles, and looks again at the days that rested on them or may rest on them now. */
  async function rematching(articles: readonly string[], change: () => Promise<void>): Promise<void> {
    const allMatched = (await library.setting('unmatched')) === 0;
    const unmatched = new Set(await library.undatedNear(articles));
    await change();
    await repairStories();
    for (const id of await library.undatedNear(articles)) unmatched.add(id);
    await matchDays([...unmatched], library);
    if (allMatched) await library.saveSetting('unmatched', 0);
  }

  async function index(progress?: (done: number, total: number) => void): Promise<IndexReport> {
    const files = await listCorpus(folder).catch((error: unknown) => {
      throw new SetupError(`CORPUS_DIR: cannot read the folder “${folder}”: ${describeFolderError(error)}`, {
        cause: error,
      });
    });
    // Other rules find other things: every article is analysed anew.
    const outdated = (await library.setting('analysis')) !== ANALYSIS_VERSION;
    const records = await library.files();
    const known = new Map(outdated ? [] : records.map((record) => [record.path, record]));
    const present = new Set(files.map(({ path }) => path));
    const removed = records.map(({ path }) => path).filter((path) => !present.has(path));
    // An article's id is its path. What rested on a removed article is looked at again.
    const unmatched = new Set(await library.undatedNear(removed));
    const brokenOff = (await library.setting('unmatched')) !== 0;
    if (brokenOff) for (const id of await library.undated()) unmatched.add(id);
    if (removed.length > 0) await library.removeFiles(removed);
    const changed = files.filter((file) => isChanged(file, known.get(file.path)));
    // A twin left out before may be read now that the file it was the same as is gone or other.
    const gone = new Set([...removed, ...changed.map(({ path }) => path)].map(sameAs));
    const inChanged = new Set(changed);
    const twins = files.filter(
      (file) => !inChanged.has(file) && gone.has(known.get(file.path)?.reason ?? ''),
    );
    const todo = [...changed, ...twins];
    const indexed: string[] = [];
    const notes: Problem[] = [];
    for (const [done, file] of todo.entries()) {
      progress?.(done, todo.length);
      const before = known.get(file.path);
      for (const id of await library.undatedNear([file.path])) unmatched.add(id);
      const record = await indexFile(file, before, notes, unmatched);
      await library.saveFiles([record]);
      // What this process changed itself, its story index knows.
      if (stories) stories.revision = await library.revision();
      known.set(file.path, record);
      if (record.outcome === 'indexed' && (before?.hash !== record.hash || before.outcome !== 'indexed')) {
        indexed.push(file.path);
        for (const id of await library.undatedNear([file.path])) unmatched.add(id);
      }
      await library.lock(INDEX_LOCK, owner, clock(), clock() + LOCK_MS);
      await setImmediate(); // answers go on between two articles
    }
    if (outdated) {
      for (const id of await library.fetchedArticles()) {
        const document = await library.document(id);
        if (document) await indexFetched(document);
        for (const near of await library.undatedNear([id])) unmatched.add(near);
        await library.lock(INDEX_LOCK, owner, clock(), clock() + LOCK_MS);
        await setImmediate();
      }
    }
    progress?.(todo.length, todo.length);
    await repairStories(brokenOff);
    await matchDays([...unmatched], library);
    await library.saveSetting('unmatched', 0);
    if (outdated) await library.saveSetting('analysis', ANALYSIS_VERSION);
    const problems = (outcome: FileRecord['outcome']): Problem[] =>
      files.flatMap(({ path }) => {
        const record = known.get(path);
        return record?.outcome === outcome ? [{ path, reason: record.reason ?? '' }] : [];
      });
    return {
      files: files.length,
      indexed,
      unchanged: files.length - indexed.length - problems('skipped').length - problems('failed').length,
      removed,
      skipped: problems('skipped'),
      failed: problems('failed'),
      notes,
    };
  }

  /** One process at a time: what belongs together is told by what is stored already. */
  async function locked<T>(work: () => Promise<T>): Promise<T> {
    while (!(await library.lock(INDEX_LOCK, owner, clock(), clock() + LOCK_MS))) await sleep(LOCK_WAIT_MS);
    try {
      return await work();
    } finally {
      await library.unlock(INDEX_LOCK, owner);
    }
  }

  /** One piece of work after the other. */
  function next<T>(work: () => Promise<T>): Promise<T> {
    const done = running.then(() => locked(work));
    running = done.catch(() => undefined);
    return done;
  }

  return {
    run: (progress) => next(() => index(progress)),
    add: (document, own) => next(() => addFetched(document, own)),
    remove: (ids) => next(() => rematching(ids, () => library.removeFiles(ids))),
  };
}

const INDEX_LOCK = 'index';

const hashOf = ({ text }: Document): string => createHash('sha256').update(text).digest('hex');

const sameAs = (path: string): string => `the same as ${path}`;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const isChanged = (file: CorpusFile, known: FileRecord | undefined): boolean =>
  !known ||
  known.size !== file.size ||
  known.modifiedMs !== file.modifiedMs ||
  (known.outcome === 'failed' && known.hash === null);

const describeFolderError = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : describeReadError(error);

/** Did the file system fail, rather than our own code? */
const isReadError = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in (error as object);
