import type { Event } from './event.ts';
import type { EventContext } from './event-context.ts';

export { dateEvent } from './date-event.ts';
export type { EventContext } from './event-context.ts';

/** The dated events of an article, in order: sentences (or clauses) that tell what happened, is planned, or is denied. */
export function findEvents(_context: EventContext): Event[] {
  return [];
}
