import { ANALYSIS_VERSION } from '../core/analyze.ts';
import type { Store } from '../store/store.ts';
import type { ApartReader } from './apart/read-apart.ts';
import { addArrival, removeArrivals, type ArrivalIndexer } from './arrivals/index-arrivals.ts';
import type { IndexContext } from './index-context.ts';
import { createIndexingTurns } from './indexing-turns.ts';
import { createStoryKeeper } from './articles/keep-stories.ts';
import { runCorpus, type Corpus, type IndexReport, type RunOptions } from './corpus/run-corpus.ts';

export interface CorpusIndexer extends ArrivalIndexer {
  /** Brings the index up to date with the folder. Runs one at a time; throws a `SetupError` when the folder cannot be read. */
  run(options?: RunOptions): Promise<IndexReport>;
  /** Ends what is under way after the article at hand; the next run goes on there. */
  stop(): Promise<void>;
  /** For the last moment of a process that ends by its own will: no file is to blame for it. Does its work before it returns. */
  abandon(): void;
}

export interface IndexerOptions {
  readonly folder: string;
  readonly store: Store;
  readonly reader: ApartReader;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Folders outside of `folder` that links in it may lead to. */
  readonly linked?: readonly string[];
  /** The rules by which articles are analysed. */
  readonly analysis?: number;
  /** Called once when another process has been indexing for a while and is waited for. */
  readonly onWait?: ((holder: string) => void) | undefined;
}

/** An indexer of one folder into one library. It reads only what changed (size and time, then content hash). */
export function createCorpusIndexer(options: IndexerOptions): CorpusIndexer {
  const { folder, store, reader, clock, linked = [], analysis = ANALYSIS_VERSION, onWait } = options;
  const ending = new AbortController();
  const turns = createIndexingTurns({ holds: store, ending: ending.signal, onWait });
  const context: IndexContext = {
    store,
    reader,
    stories: createStoryKeeper(store),
    clock,
    analysis,
    attend: turns.attend,
    ending: ending.signal,
  };
  const corpus: Corpus = { folder, linked, unseen: new Map() };
  return {
    run: (run = {}) => turns.next(() => runCorpus(corpus, run, context)),
    add: (document, own) => turns.soon(() => addArrival(document, own, context)),
    remove: (ids) => turns.soon(() => removeArrivals(ids, context)),
    async stop() {
      ending.abort(new Error('the program is ending'));
      await turns.over();
    },
    abandon() {
      if (turns.isHolding()) void store.endReadings();
    },
  };
}
