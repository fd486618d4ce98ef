import type { CorpusFiles, FileRecord, Suspect } from '../corpus-files.ts';
import { noteChange } from './counters.ts';
import { departFrom } from './departed.ts';
import type { Statements } from './statements.ts';

/** What became of the files of the corpus. */
export function createCorpusFiles(sql: Statements): CorpusFiles {
  const { all, run, atomically } = sql;
  return {
    async files() {
      return all<FileRecord>(
        'SELECT path, size, modified_ms AS modifiedMs, hash, outcome, reason, analysis FROM files ORDER BY path',
      );
    },
    async saveFiles(records, now) {
      atomically(() => {
        for (const { path, size, modifiedMs, hash, outcome, reason, analysis } of records) {
          if (outcome !== 'indexed') departFrom(sql, path, now, hash);
          run(
            'INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)',
            path,
            size,
            modifiedMs,
            hash,
            outcome,
            reason,
            analysis,
          );
          run('DELETE FROM suspects WHERE path = ?', path);
        }
        noteChange(sql);
      });
    },
    async removeFiles(paths, now) {
      atomically(() => {
        for (const path of paths) {
          departFrom(sql, path, now);
          run('DELETE FROM files WHERE path = ?', path);
          run('DELETE FROM suspects WHERE path = ?', path);
        }
        noteChange(sql);
      });
    },
    async forgetDeparted(now, keepMs) {
      run('UPDATE departed SET gone_at = ?1 WHERE gone_at > ?1', now);
      run('DELETE FROM departed WHERE gone_at < ?', now - keepMs);
    },
    async beginReading(path, hash, alone) {
      run(
        `INSERT INTO suspects VALUES (?1, ?2, ?3) ON CONFLICT (path) DO UPDATE SET
           deaths = iif(hash = ?2, deaths + ?3, ?3), hash = ?2`,
        path,
        hash,
        alone ? 1 : 0,
      );
    },
    async endReadings() {
      run('DELETE FROM suspects');
    },
    async suspects() {
      return all<Suspect>('SELECT path, hash, deaths FROM suspects ORDER BY path');
    },
  };
}
