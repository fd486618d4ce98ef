import { dateEvent, type EventContext } from '../event/find-events.ts';
import type { FoundQuotation, Quotation } from './quotation.ts';

/** Gives each quotation the day it was said on: the day of its cue, dated as any event is. */
export function dateQuotations(found: readonly FoundQuotation[], context: EventContext): Quotation[] {
  return found.map((quotation) => {
    const { first, precision, basis, weekday } = dateEvent(quotation.cue ?? quotation, context);
    return precision === 'day'
      ? { ...quotation, saidOn: first, saidBasis: basis, saidWeekday: weekday }
      : { ...quotation, saidOn: null, saidBasis: 'unknown', saidWeekday: weekday };
  });
}
