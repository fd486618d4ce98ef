import { createApartReader } from '../../src/ingest/apart/read-apart.ts';
import { createCorpusIndexer } from '../../src/ingest/index-corpus.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { cpuMs } from './calibrate.ts';
import { placesIn } from './write-corpus.ts';

/** Instant of the first article; each next one comes a second later. */
export const FIRST_INDEXED = Date.UTC(2026, 0, 1);

export interface IndexMeasure {
  /** CPU time for an article, over all of them and over the last tenth. */
  readonly cpuMsPerArticle: number;
  readonly lastCpuMsPerArticle: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number;
  readonly quotations: number;
}

/** Indexes the corpus folder of a bench, as the program does at its first start. */
export async function measureIndex(size: number, folder: string): Promise<IndexMeasure> {
  const { corpus, database } = placesIn(folder);
  const store = openSqliteStore(database);
  let now = FIRST_INDEXED;
  const reader = createApartReader();
  const indexer = createCorpusIndexer({ folder: corpus, store, reader, clock: () => now });
  const began = { cpu: cpuMs(), wall: performance.now() };
  let beforeLast = began.cpu;
  const last = Math.max(1, Math.ceil(size / 10));
  await indexer.run({
    progress(done) {
      // An article a second.
      now = FIRST_INDEXED + (done + 1) * 1000;
      if (done === size - last) beforeLast = cpuMs();
    },
  });
  const ended = { cpu: cpuMs(), wall: performance.now() };
  const { quotations } = await store.counts();
  await store.close();
  return {
    cpuMsPerArticle: (ended.cpu - began.cpu) / size,
    lastCpuMsPerArticle: (ended.cpu - beforeLast) / last,
    wallSeconds: (ended.wall - began.wall) / 1000,
    peakMegabytes: peakMegabytes(),
    quotations,
  };
}

/** The most memory that this process had resident so far. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

/** Time from a start to an index that is up to date, when nothing in the folder changed. */
export async function measureWarmStart(folder: string): Promise<{ cpuMs: number; wallMs: number }> {
  const { corpus, database } = placesIn(folder);
  const began = { cpu: cpuMs(), wall: performance.now() };
  const store = openSqliteStore(database);
  const reader = createApartReader();
  const report = await createCorpusIndexer({ folder: corpus, store, reader, clock: Date.now }).run();
  const measured = { cpuMs: cpuMs() - began.cpu, wallMs: performance.now() - began.wall };
  await store.close();
  if (report.unchanged !== report.files) throw new Error('files of an unchanged folder were read again');
  return measured;
}
