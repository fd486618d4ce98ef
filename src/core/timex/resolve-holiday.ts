import { fromOrdinal } from '../calendar/days.ts';
import { holidayDay } from './holiday-day.ts';
import { inNearestYear } from './nearest-year.ts';
import { dayPeriod, type Period } from './period.ts';
import type { Of } from './reading.ts';
import { relative, stated, UNRESOLVED, type Reference, type Resolved } from './resolved.ts';

/** "Christmas Day", "last Thanksgiving", "New Year's Eve 2024"; null for a holiday that the year does not have. */
export function resolveHoliday(reading: Of<'holiday'>, reference: Reference): Resolved | null {
  const { anchor } = reference;
  const written = / (\d{4})$/.exec(reading.name);
  const name = written === null ? reading.name : reading.name.slice(0, written.index);
  const at = (year: number): Period | null => {
    const day = holidayDay(name, year);
    return day === null ? null : dayPeriod(day);
  };
  if (written !== null) {
    const period = at(Number(written[1]));
    return period === null ? null : stated(period);
  }
  if (anchor === null) return UNRESOLVED;
  const { year } = fromOrdinal(anchor);
  if (reading.years !== undefined) {
    const period = at(year + reading.years);
    return period === null ? UNRESOLVED : relative(period);
  }
  const all = [at(year - 1), at(year), at(year + 1)].filter((period) => period !== null);
  if (reading.toward === -1)
    return relative(all.findLast((period) => period.first < anchor) ?? dayPeriod(anchor));
  if (reading.toward === 1) return relative(all.find((period) => period.first > anchor) ?? dayPeriod(anchor));
  const period = inNearestYear(anchor, at, reference);
  return period === null ? UNRESOLVED : relative(period);
}
