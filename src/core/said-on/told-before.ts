import { fromTimex } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import { DOCUMENTS } from '../event/rules/phrase-words.ts';
import type { Timex } from '../timex/timex.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { anyOf } from '../text/word-set.ts';
import { aroundQuotation } from './scene-text.ts';
import { inherited, isDay, within, type Times } from './times.ts';
import { tongueOf } from './tongue.ts';

/** The day that the sentence before names, or that of the words before, where these were said "then" or on "the same call". */
export function dayOfThen(
  quotation: FoundQuotation,
  at: number,
  context: EventContext,
  { times, last }: { readonly times: Times; readonly last: EventDate | null },
): EventDate | null {
  const { text, sentences } = context;
  const { thenSaid, theSame } = tongueOf(context).words;
  const { cue } = quotation;
  if (
    theSame.test(aroundQuotation(text, sentences[at], quotation)) &&
    (times.days.get(at) ?? []).length === 0
  )
    return last?.first ? last : dayBefore(at, context, times);
  if (cue === null || !thenSaid.test(text.slice(cue.end, cue.end + 40))) return null;
  return dayBefore(at, context, times);
}

/** "wrote", "in the letter", "read the note". */
const IN_DOCUMENT = new RegExp(
  `\\b(?:(?:wrote|writes)\\b(?! back| in the)|in (?:the|that|this|his|her|its|their) (?:${anyOf(DOCUMENTS)}))\\b`,
  'i',
);
/** "in a letter dated April 29", "an email to members of 22 April". */
const DATED_DOCUMENT =
  /\b(?:letter|memo|e-?mail|message|note|statement|post|tweet|diary|entry|dispatch|telegram|text)\b(?:\s(?:sent\s)?to\s[^.;:,“”"]{2,40}?)?,?\s(?:dated|of|on|sent on)\s$/i;

/** Characters on each side of a cue in which the day of its document stands. */
const REACH = 300;
/** Characters before a day in which its document is told of. */
const BEFORE = 120;

/** Opens a sentence whose subject is a document: "The memo", "A letter". */
const DOCUMENT_SPEAKS =
  /^["“]?(?:The|A|An|One|His|Her|Their|Its)\s(?:[\w-]+\s){0,3}(?:letter|memo|e-?mail|message|note|statement|post|tweet|entry|dispatch|telegram|text)\b/;
/** "replied in an e-mail of 3 March", "in a diary entry of 2 August wrote" */
const IN_DATED = /\bin (?:an?|the|one|his|her|their|another)(?:\s[\w-]+){0,3},?\s(?:dated|of|on|sent on)\s$/i;

/** The day of the document in which the words stand: that its sentence gives it, or the sentence before where it names no other. */
export function dayOfDocument(
  quotation: FoundQuotation,
  at: number,
  context: EventContext,
  times: Times,
): EventDate | null {
  const { text, sentences } = context;
  const sentence = sentences[at];
  const before = sentences[at - 1];
  if (!sentence) return null;
  const isDocuments = (day: Timex, from: number): boolean =>
    DATED_DOCUMENT.test(text.slice(Math.max(from, day.start - BEFORE), day.start));
  // also one that another day of its sentence stands before: "The memo of 3 March, read out on Tuesday, said"
  const cue = quotation.cue ?? quotation;
  const near = within(
    context.timexes,
    Math.max(sentence.start, cue.start - REACH),
    Math.min(sentence.end, cue.end + REACH),
  );
  for (const day of near.filter(isDay)) {
    if (!isDocuments(day, sentence.start)) continue;
    const told = text.slice(Math.max(sentence.start, day.start - BEFORE), day.start);
    if (DOCUMENT_SPEAKS.test(text.slice(sentence.start, day.start)) || IN_DATED.test(told))
      return inherited(fromTimex(day));
  }
  const [day] = (times.days.get(at - 1) ?? []).slice(-1);
  if (!before || !day || (times.days.get(at) ?? []).length > 0) return null;
  if (!IN_DOCUMENT.test(aroundQuotation(text, sentence, quotation))) return null;
  return isDocuments(day, before.start) ? inherited(fromTimex(day)) : null;
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
