import { distance } from '../event/attach-dates.ts';
import { fromTimex, sentenceAt, UNKNOWN } from '../event/date-event.ts';
import { documentDates, type DocumentDates } from '../event/document-dates.ts';
import type { EventContext } from '../event/event-context.ts';
import { eventStatus } from '../event/event-status.ts';
import type { EventDate } from '../event/event.ts';
import { contains, type Span } from '../text/span.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import type { Timex } from '../timex/timex.ts';
import type { FoundQuotation, Quotation } from './quotation.ts';

/** Cues that report one utterance, done; "says" and "has said" tell of no day. */
const PLAIN_PAST = /(?:ed|said|told|wrote|went on|spoke|swore|put it|read|shot back)$/i;
/** Sentences back in which a speech may have been announced with its day. */
const SCENE = 3;
/** Characters between a cue and the day that belongs to it. */
const BESIDE = 40;

/**
 * Gives each quotation the day it was said on. In this order: the day that its cue's clause names ("said Tuesday");
 * that of its group; the day with which a sentence just before brings the speaker on ("Speaking at a public event on
 * Saturday, May 3, 2025, she …"); the day of the speaker's words before it. For a plain report in the past without any,
 * the day of the news if its opening has the speaker, or the publication day if the news has no other. What a speaker
 * tells another said was said at another time, and is dated only if a full date stands with it.
 */
export function dateQuotations(found: readonly FoundQuotation[], context: EventContext): Quotation[] {
  const byGroup = new Map<number, EventDate>();
  const bySpeaker = new Map<string, { date: EventDate; at: number }>();
  const dates = documentDates(context);
  return found.map((quotation) => {
    if (quotation.type === 'nested') return withDay(quotation, statedInside(quotation, context));
    const { group, speaker } = quotation;
    const at = sentenceAt(context.sentences, (quotation.cue ?? quotation).start);
    const earlier = speaker === null ? undefined : bySpeaker.get(speaker);
    const named =
      statedDay(quotation, context, dates) ??
      byGroup.get(group) ??
      sceneDay(quotation, at, context, dates) ??
      (earlier && isSameSpeech(earlier.at, at, context, dates) ? inherited(earlier.date) : null);
    const date = named ?? reportedDay(quotation, at, context, dates);
    if (date.basis !== 'published' && (date.precision === 'day' || date.weekday !== null)) {
      byGroup.set(group, inherited(date));
      if (speaker !== null) bySpeaker.set(speaker, { date, at });
    }
    return withDay(quotation, date);
  });
}

function withDay(quotation: FoundQuotation, { precision, first, basis, weekday }: EventDate): Quotation {
  return precision === 'day'
    ? { ...quotation, saidOn: first, saidBasis: basis, saidWeekday: weekday }
    : { ...quotation, saidOn: null, saidBasis: 'unknown', saidWeekday: weekday };
}

/** The day that the words of report around a quotation name beside its cue, or null. */
function statedDay(quotation: FoundQuotation, context: EventContext, dates: DocumentDates): EventDate | null {
  const { text, sentences } = context;
  const cue: Span = quotation.cue ?? quotation;
  let best: { date: EventDate; far: number } | null = null;
  for (const timex of daysOf(dates, sentenceAt(sentences, cue.start), context)) {
    const far = timex.start >= cue.end ? timex.start - cue.end : cue.start - timex.end;
    const between = text.slice(Math.min(timex.end, cue.end), Math.max(timex.start, cue.start));
    // A day of what is reported: "said the vote held on Tuesday", "said after the raid on Friday".
    if (far > 12 && tellsMore(between)) continue;
    if (timex.start > cue.end && far > BESIDE) continue;
    if (best === null || far < best.far) best = { date: fromTimex(timex), far };
  }
  return best?.date ?? null;
}

/** Do the words between a cue and a day open another clause or hold another verb: "the vote held on"? */
const tellsMore = (between: string): boolean =>
  /\b(?:that|after|before|since|when|which|until|of)\b/i.test(between) ||
  (between.match(/[a-z]+/g) ?? []).some((word) => PAST_FORMS.has(word) || /.{3}ed$/.test(word));

/** A full date beside the cue of a nested quotation, inside the quotation around it. */
function statedInside(quotation: FoundQuotation, { text, timexes }: EventContext): EventDate {
  const { cue } = quotation;
  if (cue === null) return UNKNOWN;
  const timex = timexes.find(
    ({ start, end, anchoring, first, last }) =>
      anchoring === 'stated' &&
      first !== null &&
      first === last &&
      Math.max(start - cue.end, cue.start - end) < BESIDE &&
      !/[.!?]/.test(text.slice(Math.min(end, cue.end), Math.max(start, cue.start))),
  );
  return timex === undefined ? UNKNOWN : fromTimex(timex);
}

/** The day with which one of the sentences just before names the speaker. */
function sceneDay(
  { speaker }: FoundQuotation,
  at: number,
  context: EventContext,
  dates: DocumentDates,
): EventDate | null {
  for (let i = at - 1; i >= Math.max(0, at - SCENE); i--) {
    const days = daysOf(dates, i, context);
    if (days.length === 0) continue;
    const name = nameIn(context, i, speaker);
    const day = name === null ? null : nearestDay(context.text, name, days);
    return day === null ? null : inherited(fromTimex(day));
  }
  return null;
}

/** Has no other day been named since the speaker's words before? */
function isSameSpeech(from: number, to: number, context: EventContext, dates: DocumentDates): boolean {
  for (let i = from + 1; i <= to; i++) if (daysOf(dates, i, context).length > 0) return false;
  return true;
}

function reportedDay(
  { cue, speaker }: FoundQuotation,
  at: number,
  context: EventContext,
  dates: DocumentDates,
): EventDate {
  const { text, sentences, published } = context;
  const sentence = sentences[at];
  if (cue === null || sentence === undefined || !PLAIN_PAST.test(cue.text)) return UNKNOWN;
  if (eventStatus(text, sentence, cue) !== 'happened') return UNKNOWN;
  // Another date in the sentence may be the day it was said, or not.
  if ((dates.bySentence.get(at) ?? []).some(({ first }) => first === null || first !== published))
    return UNKNOWN;
  const { focus } = dates;
  if (focus !== null && (published === null || focus.first !== published))
    return nameIn(context, sentenceAt(sentences, focus.start), speaker) === null
      ? UNKNOWN
      : inherited(fromTimex(focus));
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

/** The days, or unresolved weekdays, that a sentence names outside quotation marks. */
function daysOf(dates: DocumentDates, sentence: number, { quotations }: EventContext): Timex[] {
  return (dates.bySentence.get(sentence) ?? []).filter(
    (timex) =>
      (timex.weekday !== null || (timex.first !== null && timex.first === timex.last)) &&
      !quotations.some((quotation) => contains(quotation, timex)),
  );
}

/** Where a sentence names the speaker, by the last part of the name; null where it does not. */
function nameIn({ text, sentences }: EventContext, index: number, speaker: string | null): Span | null {
  const sentence = sentences[index];
  const name = speaker?.split(/\s+/).at(-1) ?? '';
  if (sentence === undefined || name.length < 2) return null;
  const at = text.slice(sentence.start, sentence.end).indexOf(name);
  return at < 0 ? null : { start: sentence.start + at, end: sentence.start + at + name.length };
}

/** The day in the same clause as a name, or in the nearest one. */
function nearestDay(text: string, name: Span, days: readonly Timex[]): Timex | null {
  let best: Timex | null = null;
  let least = Infinity;
  for (const day of days) {
    const cost = distance(text, name, day);
    if (cost >= least) continue;
    best = day;
    least = cost;
  }
  return best;
}

const inherited = (date: EventDate): EventDate =>
  date.basis === 'unknown' ? date : { ...date, basis: 'inherited' };
