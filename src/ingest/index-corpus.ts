import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ANALYSIS_VERSION } from '../core/analyze.ts';
import type { Document } from '../core/article/article.ts';
import type { Store } from '../store/store.ts';
import type { ApartReader } from './apart/read-apart.ts';
import { addArrival, removeArrivals, type Arrival } from './arrivals/index-arrivals.ts';
import type { IndexContext } from './index-context.ts';
import { createStoryKeeper } from './articles/keep-stories.ts';
import { runCorpus, type Corpus, type IndexReport, type RunOptions } from './corpus/run-corpus.ts';

export interface CorpusIndexer {
  /** Brings the index up to date with the folder. Runs one at a time; throws a `SetupError` when the folder cannot be read. */
  run(options?: RunOptions): Promise<IndexReport>;
  /**
   * Indexes an article that came from no file; its id is its address. One that is indexed already is left as it is, unless
   * it is `own`: what the same entry of a feed brought before. Throws an `UnreadableError` for one that cannot be analysed.
   */
  add(document: Document, own: string | null): Promise<Arrival>;
  /** Forgets articles that came from no file. */
  remove(ids: readonly string[]): Promise<void>;
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

const INDEXING = 'indexing';
const HOLD_WAIT_MS = 200;
/** Others that only look whether anything changed are done before. */
const TELL_AFTER_MS = 2_000;

/** An indexer of one folder into one library. It reads only what changed (size and time, then content hash). */
export function createCorpusIndexer(options: IndexerOptions): CorpusIndexer {
  const { folder, store, reader, clock, linked = [], analysis = ANALYSIS_VERSION, onWait } = options;
  const ending = new AbortController();
  const context: IndexContext = {
    store,
    reader,
    stories: createStoryKeeper(store),
    clock,
    analysis,
    attend,
    ending: ending.signal,
  };
  const corpus: Corpus = { folder, linked, unseen: new Map() };
  let running: Promise<unknown> = Promise.resolve();
  let isHolding = false;
  /** Pieces of work that a long run lets in between two files. */
  const waiting: { readonly work: () => Promise<void>; readonly fail: (error: unknown) => void }[] = [];

  async function attend(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next.work();
  }

  /** One process at a time: what belongs together is told by what is stored already. */
  async function holding<T>(work: () => Promise<T>): Promise<T> {
    const holder = `process ${process.pid} on ${hostname()}`;
    let held = await store.hold(INDEXING, holder);
    for (let waited = 0; !held; waited += HOLD_WAIT_MS) {
      if (waited === TELL_AFTER_MS) onWait?.((await store.holderOf(INDEXING)) ?? 'another process');
      await sleep(HOLD_WAIT_MS);
      ending.signal.throwIfAborted();
      held = await store.hold(INDEXING, holder);
    }
    isHolding = true;
    try {
      return await work();
    } finally {
      isHolding = false;
      await held.letGo();
    }
  }

  /** One piece of work after the other. */
  function next<T>(work: () => Promise<T>): Promise<T> {
    const done = running.then(() => {
      ending.signal.throwIfAborted();
      return holding(work);
    });
    running = done.catch(() => undefined);
    return done;
  }

  /** A piece of work that waits for no more than the article at hand. */
  function soon<T>(work: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    waiting.push({ work: () => work().then(resolve, reject), fail: reject });
    next(attend).catch((error: unknown) => {
      for (const { fail } of waiting.splice(0)) fail(error);
    });
    return promise;
  }

  return {
    run: (run = {}) => next(() => runCorpus(corpus, run, context)),
    add: (document, own) => soon(() => addArrival(document, own, context)),
    remove: (ids) => soon(() => removeArrivals(ids, context)),
    async stop() {
      ending.abort(new Error('the program is ending'));
      await running;
    },
    abandon() {
      if (isHolding) void store.endReadings();
    },
  };
}
