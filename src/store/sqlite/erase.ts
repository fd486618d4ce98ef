import type { DatabaseSync } from 'node:sqlite';

/**
 * Empties the write-ahead log, where what was deleted can still be read (in the database itself it is overwritten, see
 * `secure_delete`). Where another process reads, its part of the log stays until the next time.
 */
export function emptyLog(db: DatabaseSync): void {
  withoutWaiting(db, () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
}

/**
 * Writes a database anew that is older than `secure_delete`, once: what had been deleted in it can no longer be read. For a
 * moment that takes twice the room of the database. Without the room, or beside another process that writes, nothing is
 * changed, and the next start tries again: the database serves as well as before.
 */
export function eraseOldRemains(db: DatabaseSync): void {
  const mark = db.prepare(`SELECT value FROM counters WHERE name = 'remains'`).get();
  if (mark?.['value'] !== 1) return;
  try {
    withoutWaiting(db, () => db.exec('VACUUM'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR') return;
    throw error;
  }
  db.exec(`UPDATE counters SET value = 0 WHERE name = 'remains'`);
  emptyLog(db);
}

/** Does something that gives up at once where another process is in the way. */
function withoutWaiting(db: DatabaseSync, work: () => void): void {
  const { timeout } = db.prepare('PRAGMA busy_timeout').get() as { timeout: number };
  db.exec('PRAGMA busy_timeout = 0');
  try {
    work();
  } finally {
    db.exec(`PRAGMA busy_timeout = ${timeout}`);
  }
}
