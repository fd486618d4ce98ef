import { DatabaseSync } from 'node:sqlite';
import type { Holds } from '../holds.ts';
import type { Statements } from './statements.ts';
import { isBusy, whenFree } from './when-free.ts';

/**
 * Each piece of work is held by an exclusive transaction on an empty database of its own beside the store's, which the
 * system ends with the process. (A row with an owner and a lease outlives its owner, and goes by clocks that can be wrong.)
 */
export function createSqliteHolds({ db, first, run }: Statements): Holds {
  /** As SQLite knows it, with links followed: a database has one name. Null in memory. */
  const path = db.location();
  /** Held by this store: databases in memory are no other's. */
  const own = new Set<string>();

  return {
    async hold(work, holder) {
      if (own.has(work)) return null;
      const lock = path === null ? null : lockFile(`${path}-${work}`);
      if (lock === 'taken') return null;
      try {
        run('INSERT OR REPLACE INTO holders VALUES (?, ?)', work, holder);
      } catch (error) {
        // Who cannot say that he has it has it not: kept locked, it would be lost to all until this process ends.
        lock?.close();
        throw error;
      }
      own.add(work);
      return {
        async letGo() {
          if (!own.delete(work)) return;
          try {
            await whenFree(() => run('DELETE FROM holders WHERE name = ?', work));
          } finally {
            lock?.close();
          }
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
    if (isBusy(error)) return 'taken';
    throw error;
  }
}
