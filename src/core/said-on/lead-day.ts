import { fromTimex, sentenceAt } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { appearance } from './announced-day.ts';
import { nameIn } from './name-in.ts';
import { LEAD, leadOf } from './scene-signs.ts';
import { aroundQuotation } from './scene-text.ts';
import { inherited, type Times } from './times.ts';
import { tongueOf } from './tongue.ts';

/** Sentences before the words in which another day counts. */
const NEARER = 6;

/**
 * The day of the news, where the lead has the speaker speak on it: "Duarte said on Friday that … “…,” Duarte told them". What he
 * only did on it does not tell when he spoke; nor does the lead where the article has since told of him on another day.
 */
export function leadDay(
  quotation: FoundQuotation,
  at: number,
  context: EventContext,
  { dates, days }: Times,
): EventDate | null {
  const { text, sentences, published } = context;
  const { speaker, cue } = quotation;
  const { focus } = dates;
  if (focus === null || cue === null || focus.start > cue.end) return null;
  const { tenseOf, words } = tongueOf(context);
  if (quotation.speakerKind !== 'person' || tenseOf(text, quotation) !== 'plain-past') return null;
  const around = aroundQuotation(text, sentences[at], quotation);
  if (words.past.test(around) || words.leadBook.test(leadOf(context))) return null;
  // another date in its own sentence may be the day it was said, or not
  if ((dates.bySentence.get(at) ?? []).some(({ first }) => first === null || first !== published))
    return null;
  const index = sentenceAt(sentences, focus.start);
  if (index === at || index >= LEAD) return null;
  const name = nameIn(text, sentences[index]!, speaker);
  if (name === null) return null;
  for (let i = Math.max(index + 1, at - NEARER); i < at; i++)
    if ((days.get(i) ?? []).length > 0 && (i === at - 1 || nameIn(text, sentences[i]!, speaker) !== null))
      return null;
  const spoken = appearance(context, sentences[index]!, name, days.get(index) ?? []);
  return spoken !== null && spoken.first === focus.first && spoken.weekday === focus.weekday
    ? inherited(fromTimex(focus))
    : null;
}
