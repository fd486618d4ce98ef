import { DatabaseSync } from 'node:sqlite';
import type { Holds } from './holds.ts';
import { createStatements } from './sqlite-statements.ts';

/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * Each piece of work is held by an exclusive transaction on an empty database of its own beside the store's, which the
 * system ends with the process. (A row with an owner and a lease outlives its owner, and goes by clocks that can be wrong.)
 */
export function createSqliteHolds(db: DatabaseSync, path: string): Holds {
  const { first, run } = createStatements(db);
  /** Held by this store: databases in memory are no other's. */
  const own = new Set<string>();

  return {
    async hold(work, holder) {
      if (own.has(work)) return null;
      const lock = path === ':memory:' ? null : lockFile(`${path}-${work}`);
      if (lock === 'taken') return null;
      own.add(work);
      run('INSERT OR REPLACE INTO holders VALUES (?, ?)', work, holder);
      return {
        async letGo() {
          if (!own.delete(work)) return;
          run('DELETE FROM holders WHERE name = ?', work);
          lock?.close();
        },
      };
    },
    async holderOf(work) {
      return (
        (first('SELECT holder FROM holders WHERE name = ?', work)?.['holder'] as string | undefined) ?? null
      );
    },
  };
}

/** A file that is locked as long as it is open; `taken` when somebody has it. */
function lockFile(path: string): DatabaseSync | 'taken' {
  const file = new DatabaseSync(path);
  try {
    file.exec('BEGIN EXCLUSIVE');
    return file;
  } catch (error) {
    file.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return 'taken';
    throw error;
  }
}
