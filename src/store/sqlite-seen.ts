import type { DatabaseSync } from 'node:sqlite';
import type { Seen } from './seen.ts';
import { createStatements } from './sqlite-statements.ts';

/** More requests are not kept: a signature's ten minutes bring far fewer. */
const MAX_SEEN = 20_000;

export function createSqliteSeen(db: DatabaseSync): Seen {
  const { run } = createStatements(db);
  return {
    async firstSeen(id, now, keepMs) {
      run('DELETE FROM seen WHERE at < ? OR at > ?', now - keepMs, now + keepMs);
      const isNew = run('INSERT OR IGNORE INTO seen (id, at) VALUES (?, ?)', id, now).changes > 0;
      if (isNew) run('DELETE FROM seen WHERE n <= (SELECT max(n) FROM seen) - ?', MAX_SEEN);
      return isNew;
    },
  };
}
