import { COMMANDS } from '../commands/index.ts';
import { createDispatcher, type DispatcherOptions } from './command/create-dispatcher.ts';
import type { Dispatcher } from './command/dispatcher.ts';
import type { Log } from './command/chat.ts';
import type { Config } from './config.ts';
import { createCorpusIndexer, type CorpusIndexer } from './ingest/index-corpus.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';

/** Commands a person may give in a time: more than anybody types, less than a script sends. */
const RATE_LIMIT = { commands: 30, perMs: 10_000 } as const;

/** The parts that the bot and the command line share, put together. */
export interface Program {
  readonly store: Store;
  readonly indexer: CorpusIndexer;
  readonly dispatcher: Dispatcher;
}

export function openProgram(
  config: Config,
  log: Log,
  options: Partial<Pick<DispatcherOptions, 'observe' | 'pageSize' | 'clock'>> = {},
): Program {
  const clock = options.clock ?? Date.now;
  const store = openSqliteStore(config.DATABASE_URL.slice('sqlite:'.length));
  const indexer = createCorpusIndexer(config.CORPUS_DIR, store, clock);
  const dispatcher = createDispatcher({
    commands: COMMANDS,
    store,
    settings: { digestTime: config.DIGEST_TIME, digestTimezone: config.DIGEST_TIMEZONE },
    log,
    rateLimit: RATE_LIMIT,
    ...options,
    clock,
  });
  return { store, indexer, dispatcher };
}
