import type { MatchedDay, Matches } from '../library.ts';
import { json, LISTED, type Statements } from './statements.ts';

/** Days found for undated articles through others. */
export function createMatches({ all, run, atomically }: Statements): Matches {
  return {
    async undatedNear(articles) {
      const listed = `(SELECT n FROM articles WHERE id IN ${LISTED})`;
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE published IS NULL AND n IN (
           SELECT n FROM articles WHERE id IN ${LISTED}
           UNION SELECT article FROM quotations
             WHERE statement IN (SELECT statement FROM quotations WHERE article IN ${listed})
           UNION SELECT n FROM articles WHERE story IN (SELECT story FROM articles WHERE n IN ${listed})
             AND published IS NULL
           UNION SELECT n FROM articles WHERE matched_from IN ${LISTED}
           UNION SELECT article FROM quotations WHERE matched_from IN ${LISTED}
           UNION SELECT article FROM events WHERE matched_from IN ${LISTED}) ORDER BY id`,
        ...Array.from({ length: 6 }, () => json(articles)),
      ).map(({ id }) => id);
    },
    async undated() {
      return all<{ id: string }>('SELECT id FROM articles WHERE published IS NULL ORDER BY id').map(
        ({ id }) => id,
      );
    },
    async saveMatchedDays(article, { published, quotations, events, added }) {
      atomically(() => {
        const own = 'article = (SELECT n FROM articles WHERE id = ?)';
        for (const table of ['quotations', 'events'])
          run(
            `UPDATE ${table} SET matched_day = NULL, matched_from = NULL WHERE matched_day NOT NULL AND ${own}`,
            article,
          );
        run(`DELETE FROM events WHERE added = 1 AND ${own}`, article);
        run(
          `UPDATE articles SET matched_day = ?, matched_from = ? WHERE id = ?`,
          published?.day ?? null,
          published?.from ?? null,
          article,
        );
        const save = (table: string, days: readonly (MatchedDay & { readonly id: number })[]): void =>
          days.forEach(({ id, day, from }) =>
            run(`UPDATE ${table} SET matched_day = ?, matched_from = ? WHERE id = ?`, day, from, id),
          );
        save('quotations', quotations);
        save('events', events);
        for (const { event, day, from } of added)
          run(
            `INSERT INTO events (article, found, matched_day, matched_from, added)
               SELECT n, ?, ?, ?, 1 FROM articles WHERE id = ?`,
            json(event),
            day,
            from,
            article,
          );
      });
    },
  };
}
