import type { Setting, Settings } from '../library.ts';
import type { Statements } from './statements.ts';

type Counter = Setting | 'arrival' | 'revision' | 'story' | 'telling';

/** A number kept under a name; 0 at first. */
export const counter = ({ first }: Statements, name: Counter): number =>
  first<{ value: number }>('SELECT value FROM counters WHERE name = ?', name)?.value ?? 0;

/** Says that the articles changed: see `Library.revision` and the setting `unmatched`. */
export function noteChange({ run }: Statements): void {
  run(`UPDATE counters SET value = value + 1 WHERE name = 'revision'`);
  run(`UPDATE counters SET value = 1 WHERE name = 'unmatched'`);
}

export function createSettings(sql: Statements): Settings {
  return {
    async setting(name) {
      return counter(sql, name);
    },
    async saveSetting(name, value) {
      sql.run('UPDATE counters SET value = ? WHERE name = ?', value, name);
    },
  };
}
