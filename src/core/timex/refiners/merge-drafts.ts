import type { Unit } from '../period.ts';
import type { Beside, Draft, Reading } from '../reading.ts';
import { agreeing, dayOfWeek, holidayOfYear } from './join-period.ts';

/**
 * Joins neighbours that make one expression: a weekday and its date ("Saturday, May 3, 2025"), a time and its day
 * ("10 p.m. Tuesday", "noon on Saturday", "the evening of May 7"), a part of the day after a date ("May 3 morning"), a length and the day it is
 * counted from ("three days before May 3").
 */
export function mergeDrafts(text: string, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const previous = merged.at(-1);
    const joined = previous && draft.start - previous.end <= 12 ? join(text, previous, draft) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(draft);
  }
  return merged;
}

function join(text: string, a: Draft, b: Draft): Draft | null {
  const gap = text.slice(a.end, b.start);
  const reading = isWeekdayOf(a, b, gap)
    ? agreeing(a.reading, b.reading)
    : isTimeOf(a, b, gap) || isTheDay(a, b, gap)
      ? b.reading
      : isDayWithTime(a, b, gap)
        ? a.reading
        : (weekdayInBrackets(text, a, b, gap) ?? dayOfWeek(text, a, b, gap) ?? holidayOfYear(a, b, gap));
  if (reading !== null) return spanning(a, b, reading);
  if (isOtherClock(text, a, b, gap)) return spanning(a, b, a.reading);
  const beside = countedFrom(text, a, b, gap) ?? weekdayBeside(a, b, gap);
  if (beside !== null) {
    const whole = spanning(a, b, b.reading);
    const the =
      beside.weekday !== undefined && /\bthe\s$/i.test(text.slice(Math.max(0, a.start - 5), a.start));
    return { ...whole, start: a.start - (the ? 4 : 0), beside };
  }
  const weeks = weeksFrom(text, a, b, gap);
  return weeks === null ? null : spanning(a, b, weeks);
}

/** "the Saturday before Christmas" */
function weekdayBeside(a: Draft, b: Draft, gap: string): Beside | null {
  const side = /^\s(before|after)\s$/.exec(gap)?.[1];
  if (
    side === undefined ||
    a.reading.kind !== 'weekday' ||
    !(isDate(b.reading) || b.reading.kind === 'holiday')
  )
    return null;
  return { unit: 'day', count: side === 'before' ? -1 : 1, weekday: a.reading.weekday };
}

/** "a week on Tuesday", "two weeks from Monday"; but "closed for a week from Monday" is a length of time. */
function weeksFrom(text: string, a: Draft, b: Draft, gap: string): Reading | null {
  if (a.reading.kind !== 'duration' || b.reading.kind !== 'weekday' || b.reading.toward !== null) return null;
  const weeks = /^P(\d)W$/.exec(a.reading.value)?.[1];
  if (weeks === undefined || !/^\s(?:on|from)\s$/.test(gap)) return null;
  if (LASTS.test(text.slice(Math.max(0, a.start - 8), a.start))) return null;
  return { ...b.reading, toward: 1, weeks: Number(weeks) };
}

const LASTS = /\b(?:for|of|by|in|last|about|the|over)\s$/i;

function spanning(a: Draft, b: Draft, reading: Reading): Draft {
  const clock = a.clock ?? b.clock;
  return { start: a.start, end: b.end, reading, ...(clock === undefined ? {} : { clock }) };
}

/** "Saturday, May 3" */
const isWeekdayOf = (a: Draft, b: Draft, gap: string): boolean =>
  a.reading.kind === 'weekday' && isDate(b.reading) && /^(?:,?\s(?:the\s)?|\.,?\s)$/.test(gap);

/** "Wednesday (10/12/2025)", "06/09/2024 (Friday)" */
function weekdayInBrackets(text: string, a: Draft, b: Draft, gap: string): Reading | null {
  if (gap !== ' (' || text[b.end] !== ')') return null;
  if (isInFigures(b.reading)) return agreeing(a.reading, b.reading);
  return isInFigures(a.reading) ? agreeing(b.reading, a.reading) : null;
}

const isInFigures = (reading: Reading): boolean =>
  reading.kind === 'fixed' && reading.otherOrder !== undefined;

/** "during the day Friday" */
const isTheDay = (a: Draft, b: Draft, gap: string): boolean =>
  a.reading.kind === 'same' && a.reading.unit === 'day' && b.reading.kind === 'weekday' && gap === ' ';

/** "10:35 a.m. (0735 GMT)": the same hour on another clock */
const isOtherClock = (text: string, a: Draft, b: Draft, gap: string): boolean =>
  a.reading.kind === 'clock' && b.reading.kind === 'clock' && gap === ' (' && text[b.end] === ')';

/** "10 p.m. Tuesday", "the evening of May 7" */
const isTimeOf = (a: Draft, b: Draft, gap: string): boolean =>
  a.reading.kind === 'clock' &&
  isDay(b.reading) &&
  // "11 p.m. last night"
  (b.clock === undefined ? /^\)?,?\s(?:on\s|of\s)?$/ : /^ $/).test(gap);

/** "May 3 morning" */
const isDayWithTime = (a: Draft, b: Draft, gap: string): boolean =>
  isDay(a.reading) && a.clock === undefined && b.reading.kind === 'clock' && gap === ' ';

/** "three days before May 3" */
function countedFrom(text: string, a: Draft, b: Draft, gap: string): Beside | null {
  if (a.reading.kind !== 'duration' || !isDay(b.reading)) return null;
  // "eight trading days after Oct. 12" leaves out days that are not told
  if (/\b(?:trading|business|working)\b/i.test(text.slice(a.start, a.end))) return null;
  const length = /^P(\d{1,3})([DWMY])$/.exec(a.reading.value);
  const side = /^\s(before|after)\s(?:the\s)?$/.exec(gap)?.[1];
  const unit = UNIT_OF[length?.[2] ?? ''];
  if (length === null || unit === undefined || side === undefined) return null;
  return { unit, count: Number(length[1]) * (side === 'before' ? -1 : 1) };
}

const UNIT_OF: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

const isDate = (reading: Reading): boolean =>
  reading.kind === 'month-day' || (reading.kind === 'fixed' && reading.period.granularity === 'day');
export const isDay = (reading: Reading): boolean =>
  isDate(reading) || reading.kind === 'weekday' || (reading.kind === 'shift' && reading.unit === 'day');
