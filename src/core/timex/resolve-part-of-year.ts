import { fromOrdinal } from '../calendar/days.ts';
import { halfPeriod, monthPeriod, quarterPeriod, shiftDay, type Period } from './period.ts';
import type { Of } from './reading.ts';
import { stated, UNRESOLVED, type Reference, type Resolved } from './resolved.ts';

/** "the third quarter", "the first half of last year". */
export function resolvePartOfYear(reading: Of<'part-of-year'>, { anchor, towards }: Reference): Resolved {
  const { unit, ordinal, years } = reading;
  const at = (year: number): Period =>
    unit === 'half'
      ? halfPeriod(year, ordinal)
      : endingWith(reading.lastMonth ?? null, quarterPeriod(year, ordinal));
  if (reading.year !== null) return stated(at(reading.year));
  if (anchor === null) return { ...UNRESOLVED, value: `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${ordinal}` };
  const { year } = fromOrdinal(anchor);
  if (years !== null) return stated(at(year + years));
  const period = at(year);
  // One that "ended" is over.
  if (reading.lastMonth !== undefined && period.last > anchor && towards() !== 1) return stated(at(year - 1));
  if (period.first <= anchor) return stated(period);
  // Ahead of us: the one to come when the tense says so or it is the nearer, else last year's.
  const nearer = period.first - anchor < anchor - at(year - 1).last;
  const direction = towards();
  return stated(direction === 1 || (direction === null && nearer) ? period : at(year - 1));
}

/** A company's own quarter: the three months to `lastMonth`, under the name of the one it mostly lies in. */
function endingWith(lastMonth: number | null, quarter: Period): Period {
  if (lastMonth === null) return quarter;
  const { year } = fromOrdinal(quarter.first);
  // What ends with January lies mostly in the year before.
  const { first, last } = monthPeriod(lastMonth === 1 ? year + 1 : year, lastMonth);
  return { ...quarter, first: shiftDay(first, 'month', -2), last };
}
