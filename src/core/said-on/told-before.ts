import { fromTimex } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import { DOCUMENTS } from '../event/rules/phrase-words.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { anyOf } from '../text/word-set.ts';
import { aroundQuotation } from './scene-text.ts';
import { inherited, type Times } from './times.ts';
import { tongueOf } from './tongue.ts';

/** The day that the sentence before names, where the words were said "then". */
export function dayOfThen(
  { cue }: FoundQuotation,
  at: number,
  context: EventContext,
  times: Times,
): EventDate | null {
  if (cue === null || !tongueOf(context).words.thenSaid.test(context.text.slice(cue.end, cue.end + 40)))
    return null;
  return dayBefore(at, context, times);
}

/** "wrote", "in the letter", "read the note". */
const IN_DOCUMENT = new RegExp(
  `\\b(?:(?:wrote|writes)\\b(?! back| in the)|in (?:the|that|this|his|her|its|their) (?:${anyOf(DOCUMENTS)}))\\b`,
  'i',
);
/** "in a letter dated April 29", "an email to members of 22 April". */
const DATED_DOCUMENT =
  /\b(?:letter|memo|e-?mail|message|note|statement|post|tweet|diary|dispatch)\b(?:\s(?:sent\s)?to\s[^.;:,“”"]{2,40}?)?,?\s(?:dated|of|on)\s$/i;

/** Characters before a day in which its document is told of. */
const BEFORE = 120;

/** The day of a document that the sentence before tells of, where the words stand in it. */
export function dayOfDocument(
  quotation: FoundQuotation,
  at: number,
  { text, sentences }: EventContext,
  times: Times,
): EventDate | null {
  const before = sentences[at - 1];
  const [day] = (times.days.get(at - 1) ?? []).slice(-1);
  if (!before || !day || !IN_DOCUMENT.test(aroundQuotation(text, sentences[at], quotation))) return null;
  const told = text.slice(Math.max(before.start, day.start - BEFORE), day.start);
  return DATED_DOCUMENT.test(told) ? inherited(fromTimex(day)) : null;
}

/** The only day that the sentence before names, where it tells of what was. */
function dayBefore(at: number, context: EventContext, { days }: Times): EventDate | null {
  const { text, sentences } = context;
  const { holdsPast, isAtTime } = tongueOf(context);
  const named = days.get(at - 1) ?? [];
  const before = sentences[at - 1];
  if (named.length !== 1 || !before || !isAtTime(text, named[0]!)) return null;
  return holdsPast(text.slice(before.start, before.end)) ? inherited(fromTimex(named[0]!)) : null;
}
