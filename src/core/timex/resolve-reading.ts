import { dayPeriod, type Period } from './period.ts';
import type { Draft, Of } from './reading.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import { resolveMonth, resolveMonthDay, resolveSeason } from './resolve-named.ts';
import { resolvePartOfYear } from './resolve-part-of-year.ts';
import {
  resolveAhead,
  resolveOvernight,
  resolveSame,
  resolveSameOfYear,
  resolveShift,
  resolveStretch,
  resolveYearEarlier,
} from './resolve-relative.ts';
import { nthWeekday, resolveWeekday } from './resolve-weekday.ts';
import { relative, stated, UNRESOLVED, type Reference, type Resolved } from './resolved.ts';

/** The place of an expression in the calendar; null when it is none after all. */
export function resolveReading(
  { reading, clock }: Pick<Draft, 'reading' | 'clock'>,
  reference: Reference,
): Resolved | null {
  switch (reading.kind) {
    case 'fixed':
      return stated(inLikelyOrder(reading, reference));
    case 'duration':
    case 'set':
      return { period: null, anchoring: 'unresolved', value: reading.value, granularity: 'vague' };
    case 'vague':
      return { period: null, anchoring: 'unresolved', value: reading.value };
    case 'month-day':
      return resolveMonthDay(reading, reference);
    case 'month':
      return resolveMonth(reading, reference);
    case 'weekday':
      return resolveWeekday(reading, reference);
    case 'nth-weekday':
      return nthWeekday(reading, resolveReading({ reading: reading.of }, reference));
    case 'season':
      return resolveSeason(reading, reference);
    case 'part-of-year':
      return resolvePartOfYear(reading, reference);
    case 'shift':
      return resolveShift(reading, reference);
    case 'ahead':
      return resolveAhead(reading, reference);
    case 'stretch':
      return resolveStretch(reading, reference);
    case 'year-earlier':
      return resolveYearEarlier(reading, reference);
    case 'overnight':
      return resolveOvernight(reference);
    case 'same':
      return resolveSame(reading, reference, clock !== undefined);
    case 'same-of-year':
      return resolveSameOfYear(reading.year, reference);
    case 'clock':
      return resolveClock(reference);
    case 'holiday':
      return resolveHoliday(reading, reference);
  }
  return reading satisfies never;
}

/** Days from publication in which news mostly dates in figures, and beyond which it seldom does. */
const NEAR_DAYS = 31;
const FAR_DAYS = 45;

/** "11/02/2025", in an article of 12 February 2025, is of the day before: the one order is near, the other many times as far. */
function inLikelyOrder({ period, otherOrder }: Of<'fixed'>, { anchor }: Reference): Period {
  if (otherOrder === undefined || anchor === null) return period;
  const near = Math.abs(otherOrder.first - anchor);
  const far = Math.abs(period.first - anchor);
  return near <= NEAR_DAYS && far > FAR_DAYS && far > 4 * near ? otherOrder : period;
}

/** A time of day by itself is one of the day spoken of. */
function resolveClock({ anchor, spoken }: Reference): Resolved {
  const day = spoken.day ?? (anchor === null ? null : dayPeriod(anchor));
  return day === null ? { ...UNRESOLVED, value: 'XXXX-XX-XX' } : relative(day);
}
