import { COMMANDS } from '../commands/index.ts';
import type { Dispatcher } from './chat/dispatcher.ts';
import { createDispatcher, type DispatcherOptions } from './command/create-dispatcher.ts';
import type { Log } from './report.ts';
import { databasePath, type Config } from './config.ts';
import { shownAddress } from './core/article/address.ts';
import { fatalSentence, faultReporter } from './faults.ts';
import { createAddressGuard } from './fetch/address-guard.ts';
import { createFetchClient } from './fetch/fetch-client.ts';
import { createPoliteClient, type PoliteClient } from './fetch/polite-client.ts';
import { createApartReader } from './ingest/apart/read-apart.ts';
import { pollFeed, type Poll, type PollContext } from './ingest/arrivals/poll-feed.ts';
import { createIntake } from './ingest/arrivals/intake.ts';
import type { StoredFeed } from './store/feeds.ts';
import { createCorpusIndexer, type CorpusIndexer } from './ingest/index-corpus.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import { describeStoreError } from './store/store-error.ts';
import type { Store } from './store/store.ts';

/** Commands a person may give in a time: more than anybody types, less than a script sends. */
const RATE_LIMIT = { commands: 30, perMs: 10_000 } as const;

/** The parts that the bot and the command line share, put together. */
export interface Program {
  readonly store: Store;
  readonly indexer: CorpusIndexer;
  readonly dispatcher: Dispatcher;
  /** Reads a feed once. */
  pollFeed(this: void, feed: StoredFeed, signal: AbortSignal): Promise<Poll>;
  /** Ends indexing after the article at hand, and closes the store. */
  close(): Promise<void>;
}

export function openProgram(
  config: Config,
  log: Log,
  options: Partial<Pick<DispatcherOptions, 'observe' | 'pageSize' | 'clock' | 'isFatal' | 'report'>> &
    Partial<Pick<PollContext, 'observeEntry' | 'client'>> = {},
): Program {
  const clock = options.clock ?? Date.now;
  const store = openSqliteStore(databasePath(config));
  const reader = createApartReader({ threads: config.WORKERS });
  const indexer = createCorpusIndexer({
    folder: config.CORPUS_DIR,
    linked: config.CORPUS_LINKS,
    store,
    reader,
    clock,
    onWait: (holder) => log.warn({ holder }, 'waiting: another process is indexing'),
  });
  const client = options.client ?? createClient(config);
  process.on('exit', indexer.abandon);
  const web = {
    store,
    indexer,
    client,
    reader,
    clock,
    onCut: (address: string, reason: string) =>
      log.warn({ address: shownAddress(address), reason }, 'part of an article left out'),
  };
  const intake = createIntake(web);
  const { observeEntry } = options;
  const dispatcher = createDispatcher({
    commands: COMMANDS,
    store,
    settings: {
      digestTime: config.DIGEST_TIME,
      digestTimezone: config.given.has('DIGEST_TIMEZONE') ? config.DIGEST_TIMEZONE : null,
    },
    intake,
    report: faultReporter(log, () => {}),
    isFatal: (error) => fatalSentence(error, databasePath(config)) !== null,
    rateLimit: RATE_LIMIT,
    ...options,
    clock,
  });
  return {
    store,
    indexer,
    dispatcher,
    pollFeed: (feed, signal) => pollFeed(feed, { ...web, observeEntry }, signal),
    async close() {
      process.off('exit', indexer.abandon);
      // Whatever is being read is read again by the next start.
      const ended = indexer.stop();
      await reader.stop();
      await ended;
      await store.close();
    },
  };
}

/** Tells errors of the database: on the command line they end the program with a sentence. */
export const isStoreError =
  (config: Config) =>
  (error: unknown): boolean =>
    describeStoreError(error, databasePath(config)) !== null;

const createClient = (config: Config): PoliteClient =>
  createPoliteClient(
    createFetchClient({
      guard: createAddressGuard(config.FETCH_ALLOW),
      userAgent: config.FETCH_USER_AGENT,
    }),
    { clock: () => performance.now() },
  );

/** Adds the feeds of `FEEDS`, and removes those that came from there and are not there any more. */
export async function syncConfiguredFeeds(config: Config, store: Store, now: number): Promise<void> {
  const wanted = new Set(config.FEEDS.map((address) => new URL(address).href));
  for (const { id, address, configured } of await store.feeds())
    if (configured && !wanted.has(address)) await store.removeFeed(id);
  const origin = { platform: null, channel: null, workspace: null, user: null };
  for (const address of wanted)
    await store.addFeed({ ...origin, address, title: null, configured: true }, now);
}
