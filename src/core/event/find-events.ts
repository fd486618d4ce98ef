import type { Day } from '../article/article.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import type { Event, EventDate, EventStatus } from './event.ts';

export interface EventContext {
  readonly text: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly sentences: readonly Sentence[];
  readonly timexes: readonly Timex[];
  readonly quotations: readonly FoundQuotation[];
}

/** The dated events of an article, in order: sentences (or clauses) that tell what happened, is planned, or is denied. */
export function findEvents(_context: EventContext): Event[] {
  return [];
}

/** The date and status of the event mentioned at `span` (a verb or a noun of the text). */
export function dateEvent(_span: Span, _context: EventContext): EventDate & { status: EventStatus } {
  return {
    date: null,
    precision: 'unknown',
    first: null,
    last: null,
    basis: 'unknown',
    weekday: null,
    status: 'happened',
  };
}
