import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { SetupError } from '../errors.ts';
import { eraseOldRemains } from './sqlite/erase.ts';
import { createSqliteFeeds } from './sqlite/feeds.ts';
import { createSqliteHolds } from './sqlite/holds.ts';
import { createSqliteLedger } from './sqlite/ledger.ts';
import { createSqliteLibrary } from './sqlite/library.ts';
import { migrate, SCHEMA } from './sqlite/schema.ts';
import { createStatements } from './sqlite/statements.ts';
import { describeOpeningError } from './store-error.ts';
import { createSqliteSeen } from './sqlite/seen.ts';
import type { Store } from './store.ts';
import { BUSY_TIMEOUT_MS, isBusy, whenFree } from './sqlite/when-free.ts';

/** So long a call waits with the thread held, for writers that are done in a moment. */
const BUSY_HOLD_MS = 10;

/**
 * Opens (and creates) the store in a SQLite file, or in memory for `:memory:`. Several processes may use one file (WAL).
 * Throws a `SetupError` when the file cannot be used.
 */
export function openSqliteStore(path: string): Store {
  let db: DatabaseSync | null = null;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    db = new DatabaseSync(path);
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;`);
    migrate(db);
    eraseOldRemains(db);
    // Only now: a whole database that is written anew has no room in memory.
    db.exec('PRAGMA temp_store = MEMORY');
    // The words of the search index as a table; it belongs to this connection only.
    db.exec('CREATE VIRTUAL TABLE temp.article_vocabulary USING fts5vocab(main, article_words, row)');
    db.exec(`PRAGMA busy_timeout = ${BUSY_HOLD_MS}`);
    return storeOf(db);
  } catch (error) {
    db?.close();
    throw new SetupError(describeOpeningError(error, path), { cause: error });
  }
}

function storeOf(db: DatabaseSync): Store {
  const sql = createStatements(db);
  return waiting({
    ...createSqliteLibrary(sql),
    ...createSqliteLedger(sql),
    ...createSqliteFeeds(sql),
    ...createSqliteHolds(sql),
    ...createSqliteSeen(sql),
    close: async () => db.close(),
  });
}

/** A store whose calls wait for other processes that write. (What is no promise, pages of articles, only reads.) */
function waiting(store: Store): Store {
  const calls = Object.entries(store) as [string, (...args: unknown[]) => unknown][];
  const patient = calls.map(([name, call]): [string, typeof call] => [
    name,
    (...args) => {
      const done = call(...args);
      return done instanceof Promise
        ? done.catch((error: unknown) => {
            if (!isBusy(error)) throw error;
            return whenFree(() => call(...args));
          })
        : done;
    },
  ]);
  return Object.fromEntries(patient) as unknown as Store;
}

/** A database as it is found: nothing is created, migrated or written. */
export interface FoundStore {
  /** How many migrations it has seen, of how many there are. */
  readonly schema: number;
  readonly newest: number;
  /** What SQLite finds damaged; null when it is whole. */
  readonly damage: string | null;
  /** Its content; null where it has another schema. */
  readonly store: Store | null;
  close(): void;
}

/** Opens the database at a path to look at it; null where there is none. Throws a `SetupError` when it cannot be read. */
export function findSqliteStore(path: string): FoundStore | null {
  if (path === ':memory:' || !existsSync(path)) return null;
  let db: DatabaseSync | null = null;
  try {
    const address = pathToFileURL(resolve(path));
    // With no other process at it, no file beside it is needed, and none is made.
    if (!existsSync(`${path}-wal`)) address.searchParams.set('immutable', '1');
    db = new DatabaseSync(address, { readOnly: true });
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    const opened = db;
    const { user_version: schema } = opened.prepare('PRAGMA user_version').get() as { user_version: number };
    const { quick_check: check } = opened.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    return {
      schema,
      newest: SCHEMA,
      damage: check === 'ok' ? null : check,
      store: schema === SCHEMA && check === 'ok' ? storeOf(opened) : null,
      close: () => opened.close(),
    };
  } catch (error) {
    db?.close();
    throw new SetupError(describeOpeningError(error, path), { cause: error });
  }
}
