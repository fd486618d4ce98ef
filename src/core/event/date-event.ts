import type { Basis } from '../article/article.ts';
import { THIRD_PERSONS } from '../languages/en/function-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { anyOf } from '../text/word-set.ts';
import { parseDay } from '../calendar/days.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import type { Timex } from '../timex/timex.ts';
import { datesByStem, documentDates, nearestDate, stemOf, type DocumentDates } from './document-dates.ts';
import type { EventContext } from './event-context.ts';
import { eventStatus } from './event-status.ts';
import type { DatePrecision, EventDate, EventStatus } from './event.ts';
import { PRESENT_REPORTS } from './rules/event-words.ts';

export type DatedEvent = EventDate & { readonly status: EventStatus };

export const UNKNOWN: EventDate = {
  date: null,
  precision: 'unknown',
  first: null,
  last: null,
  basis: 'unknown',
  weekday: null,
};

/**
 * The date and status of the event mentioned at `span` (a verb or a noun of the text): the date of its clause; else that
 * of a dated mention of the same event; else the day the article's news is of, or its publication day. What lies ahead
 * gets no day it does not name.
 */
export function dateEvent(span: Span, context: EventContext): DatedEvent {
  const { text, sentences, published } = context;
  const dates = documentDates(context);
  const index = sentenceAt(sentences, span.start);
  const sentence = sentences[index] ?? { start: 0, end: text.length };
  const spoken = eventStatus(text, sentence, span);
  const before = text.slice(Math.max(sentence.start, span.start - 40), span.start);
  const ahead = (timex: Timex): boolean =>
    spoken === 'happened' && isPastVerb(text, span) && !WOULD_HAVE.test(before) && isAfter(timex, published);
  const timexes = dates.bySentence.get(index) ?? [];
  const own =
    dayBeforeWhen(context, sentence, span) ??
    nearestDate({ text, sentence, timexes }, span, { excludes: ahead });
  const same = datesByStem(context).get(stemOf(text.slice(span.start, span.end)) ?? '');
  const reported = own !== null && same !== undefined && isOfReport(text, own, span);
  if (own !== null && !reported) return { ...fromTimex(own), status: statusOn(own, spoken, published) };
  if (isPresent(text, sentence, span)) return { ...onPublication(published), status: spoken };
  if (same !== undefined && !(spoken === 'happened' && isAfter(same, published)))
    return { ...fromTimex(same, 'inherited'), status: statusOn(same, spoken, published) };
  if (spoken === 'planned') return { ...UNKNOWN, status: spoken };
  return { ...byDefault(dates, published), status: spoken };
}

/** The day an article's news is of: named at its opening, else the day of publication. */
export function byDefault(dates: DocumentDates, published: string | null): EventDate {
  return dates.focus === null ? onPublication(published) : fromTimex(dates.focus, 'inherited');
}

/** The day itself, as that of publication. */
export function onPublication(published: string | null): EventDate {
  if (published === null) return UNKNOWN;
  return {
    date: published,
    precision: 'day',
    first: published,
    last: published,
    basis: 'published',
    weekday: null,
  };
}

/** An event's date as an expression gives it; a quarter, week or range stands at its first day. */
export function fromTimex(timex: Timex, basis?: Basis): EventDate {
  const { first, last, weekday } = timex;
  if (first === null || last === null) return { ...UNKNOWN, weekday };
  const precision: DatePrecision =
    first === last
      ? 'day'
      : timex.granularity === 'month'
        ? 'month'
        : timex.granularity === 'year' && first.slice(0, 4) === last.slice(0, 4)
          ? 'year'
          : 'range';
  const date = precision === 'month' ? first.slice(0, 7) : precision === 'year' ? first.slice(0, 4) : first;
  return {
    date,
    precision,
    first,
    last,
    basis: basis ?? (timex.anchoring === 'stated' ? 'stated' : 'relative'),
    weekday: precision === 'day' ? weekday : null,
  };
}

export function statusOn(timex: Timex, spoken: EventStatus, published: string | null): EventStatus {
  if (spoken !== 'happened' || timex.first === null || published === null) return spoken;
  return (parseDay(timex.first) ?? 0) > (parseDay(published) ?? 0) ? 'planned' : 'happened';
}

/** "the worst since March 2011, when the levee broke": the day that a clause with "when" is told of, null without one. */
function dayBeforeWhen({ text, timexes }: EventContext, sentence: Span, span: Span): Timex | null {
  const before = text.slice(sentence.start, span.start);
  const clause = WHEN.exec(before);
  if (clause === null) return null;
  const at = sentence.start + clause.index;
  return timexes.find(({ end, first }) => end === at && first !== null) ?? null;
}

/** "said on Thursday that it had signed": the day of the report, before which the event was. */
const isOfReport = (text: string, { end }: Timex, span: Span): boolean =>
  span.start - end <= 60 && THAT_HAD.test(text.slice(end, span.start));
const THAT_HAD = /^,?\sthat\s[^,;:"“”]*\bhad\s(?:been\s)?$/;

/** "would have landed" */
const WOULD_HAVE = /\b(?:would|could|might|should)\shave\s(?:been\s)?$/;

const WHEN = /,\swhen\s[^,;:"“”]*$/;

/** Is a verb told in the present, which holds on the day of writing: "It has two cameras"? A heading tells the past so. */
function isPresent(text: string, sentence: Span, span: Span): boolean {
  const word = text.slice(span.start, span.end).toLowerCase();
  if (!/[.!?…]["”’)]*$/.test(text.slice(sentence.start, sentence.end).trimEnd())) return false;
  if (/^ha(?:s|ve)$/.test(word)) return !PERFECT.test(text.slice(span.end, span.end + 30));
  const after = SUBJECT_BEFORE.test(text.slice(Math.max(sentence.start, span.start - 24), span.start));
  return PRESENT_REPORTS.has(word) || (after && /[^s]s$/.test(word));
}

/** "has sold", "has already been sold" */
const PERFECT = new RegExp(
  String.raw`^\s(?:(?:\w+ly|already|also|just|since|now|not)\s)?(?:\w{2,}ed|${anyOf(PAST_FORMS)})\b`,
);
const SUBJECT_BEFORE = new RegExp(
  String.raw`\b(?:${anyOf(THIRD_PERSONS)})\s(?:(?:\w+ly|already|also|still|now)\s)?$`,
  'i',
);

const isAfter = ({ first }: Timex, published: string | null): boolean =>
  first !== null && published !== null && first > published;

const isPastVerb = (text: string, span: Span): boolean => {
  const word = text.slice(span.start, span.end).toLowerCase();
  return word.endsWith('ed') || PAST_FORMS.has(word);
};

/** The sentence that holds an offset, or the last one before it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
