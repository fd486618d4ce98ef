import type { Event } from '../../core/event/event.ts';
import type { Days, MatchedDay, StoredEvent } from '../library.ts';
import { list, LISTED, type SqlRow, type Statements } from './statements.ts';

/** The events, and days found for undated articles through others. */
export function createDays({ all, run, atomically }: Statements): Days {
  return {
    async eventsOfArticles(articles) {
      return all(
        `SELECT e.id, a.id AS article, e.matched_day, e.matched_from, e.found FROM events e
         JOIN articles a ON a.n = e.article WHERE a.id IN ${LISTED} ORDER BY e.id`,
        list(articles),
      ).map(toEvent);
    },
    async undatedNear(articles) {
      const listed = `(SELECT n FROM articles WHERE id IN ${LISTED})`;
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE published IS NULL AND n IN (
           SELECT n FROM articles WHERE id IN ${LISTED}
           UNION SELECT article FROM quotations
             WHERE statement IN (SELECT statement FROM quotations WHERE article IN ${listed})
           UNION SELECT article FROM quotations WHERE matched_from IN ${LISTED}
           UNION SELECT article FROM events WHERE matched_from IN ${LISTED}) ORDER BY id`,
        ...Array.from({ length: 4 }, () => list(articles)),
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

function toEvent(row: SqlRow): StoredEvent {
  const event = JSON.parse(row['found'] as string) as Event;
  const matched = row['matched_day'] as string | null;
  return {
    ...event,
    ...(matched ? { date: matched, precision: 'day', first: matched, last: matched, basis: 'matched' } : {}),
    id: Number(row['id']),
    article: row['article'] as string,
    matchedFrom: row['matched_from'] as string | null,
  };
}
