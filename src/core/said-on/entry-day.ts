import { onPublication, sentenceAt } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { entryAt } from '../timex/entries.ts';
import { aroundQuotation } from './scene-text.ts';
import { inherited, type Times } from './times.ts';
import { tongueOf } from './tongue.ts';

/** The day of the entry in which a quotation stands, unless its words tell of another time. */
export function entryDay(
  quotation: FoundQuotation,
  context: EventContext,
  { days }: Times,
): EventDate | null {
  const { text, sentences, published, entries = [] } = context;
  const entry = entryAt(entries, quotation.start);
  if (!entry || quotation.reportedBy !== null) return null;
  const at = sentenceAt(sentences, (quotation.cue ?? quotation).start);
  // "On Friday evening the mayor told the radio", in an entry of Saturday
  const own = days.get(at) ?? [];
  if (own.some(({ first }) => first !== (entry.day ?? published))) return null;
  const { tenseOf, words } = tongueOf(context);
  if (
    tenseOf(text, quotation) === 'had-said' ||
    words.past.test(aroundQuotation(text, sentences[at], quotation))
  )
    return null;
  if (published !== null && entry.day === null) return onPublication(published);
  return entry.day === null ? null : inherited(onPublication(entry.day));
}
