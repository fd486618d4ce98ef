import type { Seen } from '../seen.ts';
import type { Statements } from './statements.ts';
import { isBusy } from './when-free.ts';

/** More requests are not kept: a signature's ten minutes bring far fewer. */
const MAX_SEEN = 20_000;

export function createSqliteSeen({ first, run, atomically }: Statements): Seen {
  /** Seen while another process was writing: noted with the next one, so that no answer waits for it. */
  const unnoted = new Map<string, number>();

  function note(now: number, keepMs: number): void {
    atomically(() => {
      run('DELETE FROM seen WHERE at < ? OR at > ?', now - keepMs, now + keepMs);
      for (const [id, at] of unnoted) run('INSERT OR IGNORE INTO seen (id, at) VALUES (?, ?)', id, at);
      run('DELETE FROM seen WHERE n <= (SELECT max(n) FROM seen) - ?', MAX_SEEN);
    });
    unnoted.clear();
  }

  return {
    async firstSeen(id, now, keepMs) {
      const known = first('SELECT at FROM seen WHERE id = ?', id)?.['at'] ?? unnoted.get(id);
      if (known !== undefined && Math.abs(now - Number(known)) <= keepMs) return false;
      unnoted.set(id, now);
      try {
        note(now, keepMs);
      } catch (error) {
        if (isBusy(error)) return true;
        unnoted.delete(id);
        throw error;
      }
      return true;
    },
  };
}
