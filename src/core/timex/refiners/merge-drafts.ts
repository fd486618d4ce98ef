import type { Unit } from '../period.ts';
import type { Beside, Draft, Reading } from '../reading.ts';

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
  const reading =
    isWeekdayOf(a, b, gap) || isTimeOf(a, b, gap) ? b.reading : isDayWithTime(a, b, gap) ? a.reading : null;
  if (reading !== null) return spanning(a, b, reading);
  const beside = countedFrom(text, a, b, gap);
  return beside === null ? null : { ...spanning(a, b, b.reading), beside };
}

function spanning(a: Draft, b: Draft, reading: Reading): Draft {
  const clock = a.clock ?? b.clock;
  return { start: a.start, end: b.end, reading, ...(clock === undefined ? {} : { clock }) };
}

/** "Saturday, May 3" */
const isWeekdayOf = (a: Draft, b: Draft, gap: string): boolean =>
  a.reading.kind === 'weekday' && isDate(b.reading) && /^(?:,?\s(?:the\s)?|\.,?\s)$/.test(gap);

/** "10 p.m. Tuesday", "the evening of May 7" */
const isTimeOf = (a: Draft, b: Draft, gap: string): boolean =>
  a.reading.kind === 'clock' &&
  isDay(b.reading) &&
  b.clock === undefined &&
  /^(?:,?\s(?:on\s|of\s)?)$/.test(gap);

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
