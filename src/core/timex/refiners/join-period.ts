import { weekdayOf } from '../../calendar/days.ts';
import type { Draft, Of, Reading } from '../reading.ts';

/** "Monday of last week", "Friday next week": the day of that week; null where the two are no one expression. */
export function dayOfWeek(text: string, a: Draft, b: Draft, gap: string): Reading | null {
  if (a.reading.kind !== 'weekday' || a.reading.toward !== null) return null;
  if (!isWeekOfToday(b.reading) || !(gap === ' of ' || gap === ' ')) return null;
  // "said on Monday last week's vote was void", "told her on Monday next week would be better"
  if (gap === ' ' && BEGINS_CLAUSE.test(text.slice(b.end, b.end + 8))) return null;
  return { kind: 'nth-weekday', weekday: a.reading.weekday, nth: 1, of: b.reading };
}

const BEGINS_CLAUSE = /^(?:['’]|\s(?:was|were|is|will|would|had|has)\b)/;

/** "last week", "this week", "next week" */
export const isWeekOfToday = (reading: Reading): reading is Of<'shift'> =>
  reading.kind === 'shift' &&
  reading.unit === 'week' &&
  reading.from === 'published' &&
  Math.abs(reading.count) <= 1;

/** "Christmas Eve last year", "Labor Day in 1994", "New Year's Eve two years ago". */
export function holidayOfYear(a: Draft, b: Draft, gap: string): Reading | null {
  if (a.reading.kind !== 'holiday' || a.reading.toward !== null || /\d$/.test(a.reading.name)) return null;
  if (b.reading.kind === 'fixed')
    return b.reading.period.granularity === 'year' && /^(?:,?\s|\s(?:in|of)\s)$/.test(gap)
      ? { ...a.reading, name: `${a.reading.name} ${b.reading.period.value}` }
      : null;
  const years = yearsOf(b.reading);
  return years === null || gap !== ' ' ? null : { ...a.reading, years };
}

function yearsOf(reading: Reading): number | null {
  if (reading.kind === 'year-earlier') return reading.from === 'published' ? -1 : null;
  return reading.kind === 'shift' && reading.unit === 'year' && reading.from === 'published'
    ? reading.count
    : null;
}

/** A day in figures in the order that the weekday beside it leaves: "Tuesday, 11/02/2025". */
export function agreeing(weekday: Reading, day: Reading): Reading {
  if (weekday.kind !== 'weekday' || day.kind !== 'fixed' || day.otherOrder === undefined) return day;
  return weekdayOf(day.period.first) !== weekday.weekday &&
    weekdayOf(day.otherOrder.first) === weekday.weekday
    ? { kind: 'fixed', period: day.otherOrder }
    : day;
}
