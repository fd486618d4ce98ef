import type { MatchedDay, MatchedDays } from '../library.ts';
import { json, LISTED, type Statements } from './statements.ts';

/** Days found for undated articles through others. */
export function createMatchedDays({ all, run, atomically }: Statements): MatchedDays {
  return {
    async undatedNear(articles) {
      const listed = `(SELECT n FROM articles WHERE id IN ${LISTED})`;
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE published IS NULL AND n IN (
           SELECT n FROM articles WHERE id IN ${LISTED}
           UNION SELECT article FROM quotations
             WHERE statement IN (SELECT statement FROM quotations WHERE article IN ${listed})
           UNION SELECT article FROM quotations WHERE matched_from IN ${LISTED}
           UNION SELECT article FROM events WHERE matched_from IN ${LISTED}) ORDER BY id`,
        ...Array.from({ length: 4 }, () => json(articles)),
      ).map(({ id }) => id);
    },
    async undated() {
      return all<{ id: string }>('SELECT id FROM articles WHERE published IS NULL ORDER BY id').map(
        ({ id }) => id,
      );
    },
    async saveMatchedDays(article, quotations, events) {
      atomically(() => {
        for (const table of ['quotations', 'events']) {
          run(
            `UPDATE ${table} SET matched_day = NULL, matched_from = NULL
               WHERE matched_day NOT NULL AND article = (SELECT n FROM articles WHERE id = ?)`,
            article,
          );
        }
        const save = (table: string, days: readonly MatchedDay[]): void =>
          days.forEach(({ id, day, from }) =>
            run(`UPDATE ${table} SET matched_day = ?, matched_from = ? WHERE id = ?`, day, from, id),
          );
        save('quotations', quotations);
        save('events', events);
      });
    },
  };
}
