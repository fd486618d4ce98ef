import { dayPeriod } from './period.ts';
import type { Draft } from './reading.ts';
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
      return stated(reading.period);
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

/** A time of day by itself is one of the day spoken of. */
function resolveClock({ anchor, spoken }: Reference): Resolved {
  const day = spoken.day ?? (anchor === null ? null : dayPeriod(anchor));
  return day === null ? { ...UNRESOLVED, value: 'XXXX-XX-XX' } : relative(day);
}
