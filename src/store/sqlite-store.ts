import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SetupError, messageOf } from '../errors.ts';
import { createSqliteFeeds } from './sqlite-feeds.ts';
import { createSqliteHolds } from './sqlite-holds.ts';
import { createSqliteLedger } from './sqlite-ledger.ts';
import { createSqliteLibrary } from './sqlite-library.ts';
import { migrate } from './sqlite-schema.ts';
import type { Store } from './store.ts';

/** How long a call waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens (and creates) the store in a SQLite file, or in memory for `:memory:`. Several processes may use one file (WAL).
 * Throws a `SetupError` when the file cannot be used.
 */
export function openSqliteStore(path: string): Store {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const db = new DatabaseSync(path);
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;`);
    migrate(db);
    // The words of the search index as a table; it belongs to this connection only.
    db.exec('CREATE VIRTUAL TABLE temp.article_vocabulary USING fts5vocab(main, article_words, row)');
    return {
      ...createSqliteLibrary(db),
      ...createSqliteLedger(db),
      ...createSqliteFeeds(db),
      ...createSqliteHolds(db, path),
      close: async () => db.close(),
    };
  } catch (error) {
    throw new SetupError(`DATABASE_URL: cannot use ${path}: ${messageOf(error)}`, { cause: error });
  }
}
