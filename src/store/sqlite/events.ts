import type { Event } from '../../core/event/event.ts';
import type { Events, StoredEvent } from '../library.ts';
import { json, LISTED, type SqlRow, type Statements } from './statements.ts';

/** The events of articles. */
export const createEvents = ({ all }: Statements): Events => ({
  async eventsOfArticles(articles) {
    return all(
      `SELECT e.id, a.id AS article, e.matched_day, e.matched_from, e.added, e.found FROM events e
       JOIN articles a ON a.n = e.article WHERE a.id IN ${LISTED} ORDER BY e.id`,
      json(articles),
    ).map(toEvent);
  },
});

function toEvent(row: SqlRow): StoredEvent {
  const event = JSON.parse(row['found'] as string) as Event;
  const matched = row['matched_day'] as string | null;
  return {
    ...event,
    ...(matched ? { date: matched, precision: 'day', first: matched, last: matched, basis: 'matched' } : {}),
    id: Number(row['id']),
    article: row['article'] as string,
    matchedFrom: row['matched_from'] as string | null,
    added: row['added'] === 1,
  };
}
