import type { Lines } from '../library.ts';
import { emptyLog } from './erase.ts';
import type { Statements } from './statements.ts';

/** Command lines behind buttons. */
export function createLines({ db, first, run }: Statements): Lines {
  return {
    async saveLine(id, line, { platform, workspace }, now) {
      run('INSERT OR REPLACE INTO lines VALUES (?, ?, ?, ?, ?)', id, line, now, platform, workspace);
    },
    async forgetLines(now, keepMs) {
      run('UPDATE lines SET saved_at = ?1 WHERE saved_at > ?1', now);
      run('DELETE FROM lines WHERE saved_at < ?', now - keepMs);
      emptyLog(db);
    },
    async line(id) {
      return first<{ line: string }>('SELECT line FROM lines WHERE id = ?', id)?.line ?? null;
    },
  };
}
