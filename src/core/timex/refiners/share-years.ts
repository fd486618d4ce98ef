import { fromOrdinal, isDate, toOrdinal } from '../../calendar/days.ts';
import { dayPeriod, monthPeriod, type Period } from '../period.ts';
import type { Draft, Of, Reading } from '../reading.ts';
import { isWeekOfToday } from './join-period.ts';

/** "3 May and 7 June 2019", "from March to May 2019", "March–April 2021" */
const JOINED = /^(?:\s(?:and|or|to|through|until|till)\s|\s?[–—-]\s?)$/;
/** "June, July and August 2020": the first of three, before one that took over its year. */
const LISTED = /^,\s$/;

/**
 * A month or day takes over the year of the one it is named together with: "from 28 July to 11 August 2024", of which it
 * is the earlier: "between 28 December and 3 January 2023".
 */
export function shareYears(text: string, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [shared[i]!, shared[i + 1]!];
    const gap = text.slice(draft.end, next.start);
    // "on Tuesday and Thursday last week"
    if (isDayOfWeek(next.reading) && isBareWeekday(draft.reading) && JOINED.test(gap)) {
      shared[i] = { ...draft, reading: { ...next.reading, weekday: draft.reading.weekday } };
      continue;
    }
    const end = periodOf(next.reading);
    if (end === null) continue;
    if (!(JOINED.test(gap) || (next !== drafts[i + 1] && LISTED.test(gap)))) continue;
    const { year } = fromOrdinal(end.first);
    const own = inYear(draft.reading, year);
    const period = own !== null && own.first > end.first ? inYear(draft.reading, year - 1) : own;
    if (period !== null) shared[i] = { ...draft, reading: { kind: 'fixed', period } };
  }
  return shared;
}

const isDayOfWeek = (reading: Reading): reading is Of<'nth-weekday'> =>
  reading.kind === 'nth-weekday' && isWeekOfToday(reading.of);
const isBareWeekday = (reading: Reading): reading is Of<'weekday'> =>
  reading.kind === 'weekday' && reading.toward === null;

/** The day or month written out with its year. */
const periodOf = (reading: Reading): Period | null =>
  reading.kind === 'fixed' && /^(?:day|month)$/.test(reading.period.granularity) ? reading.period : null;

/** A month or day without a year, in a year. */
function inYear(reading: Reading, year: number): Period | null {
  if (reading.kind === 'month' && reading.toward === null && reading.years === null)
    return monthPeriod(year, reading.month);
  if (reading.kind !== 'month-day' || reading.years !== null) return null;
  const { month, day, lastDay } = reading;
  return lastDay === null && isDate(year, month, day) ? dayPeriod(toOrdinal(year, month, day)) : null;
}
