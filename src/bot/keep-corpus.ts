import { opendir } from 'node:fs/promises';
import type { Log, ReportFault } from '../report.ts';
import { keepTrying } from '../chat/keep-trying.ts';
import type { Config } from '../config.ts';
import { messageOf, SetupError } from '../errors.ts';
import { endWith } from '../faults.ts';
import type { CorpusIndexer } from '../ingest/index-corpus.ts';
import { keepIndexed } from '../ingest/corpus/keep-indexed.ts';
import { describeWithheld } from '../ingest/corpus/plan-run.ts';
import { describeFolderError } from '../ingest/corpus/read-corpus.ts';
import type { IndexReport } from '../ingest/corpus/run-corpus.ts';
import type { Reading } from './reading.ts';
import { reportFirst, reportIndex } from './report-index.ts';

/** The folder of articles, read and kept up with. */
export interface CorpusKeeper {
  /** Reads all once, and from then on whatever changes. Does no more when stopped meanwhile. Rejects when it cannot be read. */
  read(): Promise<void>;
  /** The same, trying again until it can be read, unless that is a matter of the configuration or the store. */
  readPersistently(): Promise<void>;
  /** What somebody has to look at although answers are given; whole sentences. */
  amiss(this: void): readonly string[];
  stop(): void;
}

export interface CorpusKeeperOptions {
  readonly indexer: CorpusIndexer;
  readonly reading: Reading;
  /** The sentence with which an error ends the process; null when it goes on. */
  readonly fatal: (error: unknown) => string | null;
  readonly config: Config;
  readonly log: Log;
  readonly report: ReportFault;
}

export function keepCorpus(options: CorpusKeeperOptions): CorpusKeeper {
  const { indexer, reading, fatal, config, log, report } = options;
  const stopping = new AbortController();
  /** What the last run found; null before the first. */
  let last: IndexReport | null = null;
  const readOnce = (): Promise<IndexReport> => indexer.run({ progress: reading.progress });

  function follow(found: IndexReport): void {
    if (stopping.signal.aborted) return;
    reading.finish();
    last = found;
    reportFirst(found, config, log);
    const { stop } = keepIndexed({
      indexer,
      last: found,
      onReport(next) {
        const { indexed, removed, news, withheld } = next;
        const isOther = withheld?.gone !== last?.withheld?.gone;
        if (indexed.length > 0 || removed.length > 0 || news.length > 0 || isOther)
          reportIndex(next, config, log);
        last = next;
      },
      onTrouble(error) {
        // A folder that is gone for a moment is no reason to end: it is looked for again.
        const sentence = error instanceof SetupError ? null : fatal(error);
        if (sentence !== null) endWith(sentence);
        else report('corpus', { problem: messageOf(error) }, 'the corpus cannot be read or watched');
      },
    });
    stopping.signal.addEventListener('abort', stop);
  }

  return {
    read: async () => follow(await readOnce()),
    async readPersistently() {
      const found = await keepTrying(
        readOnce,
        (error) => {
          if (stopping.signal.aborted || fatal(error) !== null) throw error;
          report('corpus', { err: error }, 'reading the corpus failed; it is tried again');
        },
        stopping.signal,
      );
      follow(found);
    },
    amiss: () => (last?.withheld ? [describeWithheld(last.withheld, config.CORPUS_DIR)] : []),
    stop: () => stopping.abort(),
  };
}

/** A folder that is not there is a setting to be mended, before anybody is connected: throws a `SetupError`. */
export async function checkFolder(folder: string): Promise<void> {
  try {
    await (await opendir(folder)).close();
  } catch (error) {
    throw new SetupError(`CORPUS_DIR: ${describeFolderError(folder, error)}`, { cause: error });
  }
}
