import { byDefault, dateEvent, fromTimex, sentenceAt, UNKNOWN } from '../event/date-event.ts';
import { documentDates } from '../event/document-dates.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { Span } from '../text/span.ts';
import type { FoundQuotation, Quotation } from './quotation.ts';

/** Cues that tell of now and always, not of one day: "says", "has said". */
const PLAIN_PAST = /(?:ed|said|told|wrote|went on|spoke|thought|sang|swore|put it|read|shot back)$/i;

/**
 * Gives each quotation the day it was said on: the day that its cue's clause names ("said Tuesday"; "Speaking at a public
 * event on Saturday, May 3, 2025, she said …"); else the day of the same speech, from the parts of its group or the
 * speaker's remarks just before; else, for a plain report in the past of an article that names no other day nearby, the
 * day the news is of or its publication day. Anything less sure is unknown.
 */
export function dateQuotations(found: readonly FoundQuotation[], context: EventContext): Quotation[] {
  const byGroup = new Map<number, EventDate>();
  let previous: { quotation: FoundQuotation; date: EventDate } | null = null;
  return found.map((quotation) => {
    const own = statedDay(quotation, context);
    const date =
      own ??
      byGroup.get(quotation.group) ??
      (previous && sameSpeech(previous.quotation, quotation, context) ? inherited(previous.date) : null) ??
      reportedDay(quotation, context);
    if (quotation.type !== 'nested') {
      if (!byGroup.has(quotation.group) && date.basis !== 'published')
        byGroup.set(quotation.group, inherited(date));
      previous = { quotation, date };
    }
    return date.precision === 'day'
      ? { ...quotation, saidOn: date.first, saidBasis: date.basis, saidWeekday: date.weekday }
      : { ...quotation, saidOn: null, saidBasis: 'unknown', saidWeekday: date.weekday };
  });
}

/** The day that the words around the cue name, or null. */
function statedDay(quotation: FoundQuotation, context: EventContext): EventDate | null {
  const { text, sentences } = context;
  const dates = documentDates(context);
  const cue: Span = quotation.cue ?? quotation;
  const around = sentences[sentenceAt(sentences, cue.start)];
  if (around === undefined) return null;
  // The words of report around the quotation, which may itself cross sentences.
  const from = sentenceAt(sentences, Math.min(around.start, quotation.start));
  const to = sentenceAt(sentences, Math.max(around.end - 1, cue.end));
  let best: { date: EventDate; far: number } | null = null;
  for (let i = from; i <= to; i++)
    for (const timex of dates.bySentence.get(i) ?? []) {
      if (context.quotations.some((q) => q.start <= timex.start && timex.end <= q.end)) continue;
      const date = fromTimex(timex);
      if (date.precision !== 'day' && date.weekday === null) continue;
      const far = Math.min(Math.abs(timex.start - cue.end), Math.abs(cue.start - timex.end));
      const between = text.slice(Math.min(timex.end, cue.end), Math.max(timex.start, cue.start));
      // A day that belongs to what is reported: "said the vote held on Tuesday", "after the raid on Friday".
      if (/\b(?:that|after|before|since|when|who|which|until)\b/i.test(between) && far > 12) continue;
      if (timex.start > cue.end && far > 40) continue;
      if (best === null || far < best.far) best = { date, far };
    }
  return best?.date ?? null;
}

/** Do both stand in one passage by one speaker, with no other day named between? */
function sameSpeech(a: FoundQuotation, b: FoundQuotation, context: EventContext): boolean {
  if (a.speaker === null || a.speaker !== b.speaker || b.type === 'nested')
    return b.type === 'nested' && a.start <= b.start && b.end <= a.end;
  const dates = documentDates(context);
  const from = sentenceAt(context.sentences, a.start);
  const to = sentenceAt(context.sentences, b.start);
  if (to - from > 4) return false;
  for (let i = from + 1; i <= to; i++) if (dates.bySentence.has(i)) return false;
  return true;
}

/** Without a day of its own: the day of the news, if the cue is a plain past report that no other date is near. */
function reportedDay(quotation: FoundQuotation, context: EventContext): EventDate {
  const { sentences, published } = context;
  const dates = documentDates(context);
  const cue = quotation.cue;
  if (cue === null || !PLAIN_PAST.test(cue.text)) return UNKNOWN;
  const index = sentenceAt(sentences, cue.start);
  // A day in the same sentence that is not the cue's makes its day unsure.
  const others = (dates.bySentence.get(index) ?? []).filter(
    (timex) => !context.quotations.some((q) => q.start <= timex.start && timex.end <= q.end),
  );
  if (others.some((timex) => published === null || timex.last === null || timex.last < published))
    return UNKNOWN;
  const event = dateEvent(cue, context);
  if (event.status !== 'happened') return UNKNOWN;
  return byDefault(dates, published);
}

const inherited = (date: EventDate): EventDate =>
  date.basis === 'unknown' || date.basis === 'published' ? date : { ...date, basis: 'inherited' };
