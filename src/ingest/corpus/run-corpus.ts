import { setImmediate } from 'node:timers/promises';
import { SetupError } from '../../errors.ts';
import { isFetched, type FileRecord } from '../../store/corpus-files.ts';
import { ahead } from './ahead.ts';
import { analyseOutdated } from '../arrivals/index-arrivals.ts';
import { place, type IndexContext } from '../index-context.ts';
import { matchDays } from '../articles/match-days.ts';
import { perhapsMoved, planRun, withheldOf, type Withheld } from './plan-run.ts';
import { describeFolderError, hashesOf, listCorpus, type CorpusFile } from './read-corpus.ts';
import { createFileReader, type Reading } from './read-file.ts';

/** What an index run found. */
export interface IndexReport {
  /** Files seen in the folder. */
  readonly files: number;
  /** The folders they stand in, itself first, as paths that can be watched. */
  readonly folders: readonly string[];
  /** Files read now and indexed. */
  readonly indexed: readonly string[];
  /** Files as they were at the last run. */
  readonly unchanged: number;
  readonly removed: readonly string[];
  /** Files that are gone, so many that their articles were kept. */
  readonly withheld: Withheld | null;
  /** Files left out, with the reason: empty, the same as another, not an article. Also those of earlier runs. */
  readonly skipped: readonly Problem[];
  /** Files that could not be read, with the reason. Also those of earlier runs. */
  readonly failed: readonly Problem[];
  /** Those of both that were not so at the last run. */
  readonly news: readonly Problem[];
  /** What was wrong in files read now, and left out. */
  readonly notes: readonly Problem[];
}

export interface Problem {
  readonly path: string;
  readonly reason: string;
}

export interface RunOptions {
  /** Told before each file that is read, and at the end. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Removes articles whose files are gone also when they are most of them. */
  readonly prune?: boolean;
}

export interface Corpus {
  readonly folder: string;
  /** Folders outside of it that links in it may lead to. */
  readonly linked: readonly string[];
  /** Reasons why files could not be looked at, as the last run told them. */
  readonly unseen: Map<string, string>;
}

/** Removed at a time: answers go on in between. */
const REMOVED_AT_ONCE = 5;

/** One run, while it is under way. */
interface Run {
  readonly context: IndexContext;
  /** What is known of the files, by path. */
  readonly known: Map<string, FileRecord>;
  /** Undated articles whose days have to be looked at again. */
  readonly unmatched: Set<string>;
  readonly indexed: string[];
  readonly news: Problem[];
  readonly notes: Problem[];
  readonly unseen: Map<string, string>;
  /** Files that hold an article no more. */
  readonly losing: FileRecord[];
}

/** Brings the index up to date with the folder: see `CorpusIndexer.run`. */
export async function runCorpus(
  corpus: Corpus,
  { progress, prune = false }: RunOptions,
  context: IndexContext,
): Promise<IndexReport> {
  const { store, stories, analysis, ending } = context;
  const { files, folders } = await list(corpus);
  const records = await store.files();
  const arrived = await hashesOf(corpus.folder, perhapsMoved(files, records));
  const { todo, removed, lost } = planRun({ files, records, analysis, prune, arrived });
  const brokenOff = (await store.setting('unmatched')) !== 0;
  const run: Run = {
    context,
    known: new Map(records.map((record) => [record.path, record])),
    unmatched: new Set(brokenOff ? await store.undated() : []),
    indexed: [],
    news: [],
    notes: [],
    unseen: new Map(),
    losing: [],
  };
  await removeFiles(removed, run);
  await readFiles(corpus.folder, todo, run, progress);
  // What is gone and what holds an article no more are lost alike: an emptied file is one way of being gone.
  const withheld = withheldOf(lost + run.losing.length, records, prune);
  if (!withheld) for (const record of run.losing) await settle({ kind: 'settled', record }, run);
  for (const id of await analyseOutdated(context)) run.unmatched.add(id);
  if (!ending.aborted) {
    await stories.repair(brokenOff ? 'all' : undefined);
    await matchDays([...run.unmatched], store);
    await store.saveSetting('unmatched', 0);
  }
  const problems = problemsOf(files, run, corpus);
  return {
    files: files.length,
    folders,
    indexed: run.indexed,
    unchanged: files.length - run.indexed.length - problems.skipped.length - problems.failed.length,
    removed,
    withheld,
    ...problems,
    notes: run.notes,
  };
}

const list = ({ folder, linked }: Corpus) =>
  listCorpus(folder, linked).catch((error: unknown) => {
    throw new SetupError(`CORPUS_DIR: ${describeFolderError(folder, error)}`, { cause: error });
  });

/** An article's id is its path. What rested on a removed article is looked at again. */
async function removeFiles(paths: readonly string[], { context, unmatched }: Run): Promise<void> {
  const { store, clock } = context;
  for (let from = 0; from < paths.length; from += REMOVED_AT_ONCE) {
    const some = paths.slice(from, from + REMOVED_AT_ONCE);
    for (const id of await store.undatedNear(some)) unmatched.add(id);
    await store.removeFiles(some, clock());
    await setImmediate(); // answers go on
  }
}

async function readFiles(
  folder: string,
  todo: readonly CorpusFile[],
  run: Run,
  progress: RunOptions['progress'],
): Promise<void> {
  const { store, reader, analysis, clock, ending, attend } = run.context;
  const suspects = await store.suspects();
  const files = createFileReader({ folder, library: store, reader, analysis, clock, suspects });
  // What was being read when the program ended is read alone: should that happen again, there is no doubt what it was.
  const suspected = new Set(suspects.map(({ path }) => path));
  const parts = [
    { list: todo.filter(({ path }) => suspected.has(path)), atOnce: 1 },
    { list: todo.filter(({ path }) => !suspected.has(path)), atOnce: reader.threads + 1 },
  ];
  let done = 0;
  try {
    for (const { list, atOnce } of parts) {
      const read = (file: CorpusFile): Promise<Reading> =>
        files.read(file, run.known.get(file.path), atOnce === 1);
      for await (const [file, reading] of ahead(list, atOnce, read)) {
        if (ending.aborted) return;
        progress?.(done++, todo.length);
        await takeIn(file, await files.settleTwin(file, reading), run);
        await attend();
        await setImmediate(); // answers go on between two articles
      }
    }
    progress?.(todo.length, todo.length);
  } finally {
    // Whatever ends it here is no fault of a file.
    await store.endReadings();
  }
}

async function takeIn(
  file: CorpusFile,
  reading: Exclude<Reading, { kind: 'twin' }>,
  run: Run,
): Promise<void> {
  const { path } = file;
  if (reading.kind === 'unseen') {
    run.unseen.set(path, reading.reason);
    return;
  }
  const { record } = reading;
  const before = run.known.get(path);
  if (losesArticle(record, before)) {
    run.losing.push(record);
    return;
  }
  await settle(reading, run);
}

/** A file that held an article and holds another content now, which is none. */
const losesArticle = ({ outcome, hash }: FileRecord, before: FileRecord | undefined): boolean =>
  before?.outcome === 'indexed' && outcome !== 'indexed' && hash !== before.hash;

async function settle(reading: Extract<Reading, { kind: 'settled' | 'article' }>, run: Run): Promise<void> {
  const { store, stories, clock } = run.context;
  const { record } = reading;
  const { path } = record;
  const before = run.known.get(path);
  for (const id of await store.undatedNear([path])) run.unmatched.add(id);
  if (reading.kind === 'article') {
    const { article, notes } = reading.found;
    run.notes.push(...notes.map((reason) => ({ path, reason })));
    await makeWay(article.document.url, run);
    await place(article, { path, contentHash: record.hash! }, run.context);
    run.indexed.push(path);
    for (const id of await store.undatedNear([path])) run.unmatched.add(id);
  } else if (record.reason !== null && record.reason !== before?.reason) {
    run.news.push({ path, reason: record.reason });
  }
  await store.saveFiles([record], clock());
  await stories.changed();
  run.known.set(path, record);
}

/** A copy of one's own stands in the place of what a feed brought. */
async function makeWay(url: string | null, { context, unmatched }: Run): Promise<void> {
  const { store, clock } = context;
  const fetched = url === null ? [] : (await store.articlesAt(url)).filter(isFetched);
  if (fetched.length === 0) return;
  for (const id of await store.undatedNear(fetched)) unmatched.add(id);
  await store.removeFiles(fetched, clock());
}

function problemsOf(
  files: readonly CorpusFile[],
  run: Run,
  corpus: Corpus,
): Pick<IndexReport, 'skipped' | 'failed' | 'news'> {
  const of = (outcome: FileRecord['outcome']): Problem[] =>
    files.flatMap(({ path }) => {
      const record = run.known.get(path);
      return record?.outcome === outcome && !run.unseen.has(path)
        ? [{ path, reason: record.reason ?? '' }]
        : [];
    });
  const unseen = [...run.unseen].map(([path, reason]) => ({ path, reason }));
  const news = unseen.filter(({ path, reason }) => corpus.unseen.get(path) !== reason);
  corpus.unseen.clear();
  for (const { path, reason } of unseen) corpus.unseen.set(path, reason);
  return { skipped: of('skipped'), failed: [...of('failed'), ...unseen], news: [...run.news, ...news] };
}
