import { fromOrdinal, weekdayOf, type Ordinal } from '../calendar/days.ts';
import { dayPeriod } from './period.ts';
import type { Of, Toward } from './reading.ts';
import { relative, UNRESOLVED, type Reference, type Resolved } from './resolved.ts';

/** "Tuesday", "last Friday", "next Monday", "the previous Friday", "Monday week". */
export function resolveWeekday(reading: Of<'weekday'>, { anchor, spoken, towards }: Reference): Resolved {
  const { weekday, toward, next, narrated, weeks = 0 } = reading;
  const from = narrated === true ? (spoken.day?.first ?? anchor) : anchor;
  if (from === null) return { ...UNRESOLVED, value: `XXXX-WXX-${weekday}`, weekday };
  if (reading.date !== undefined) return nearestDated(reading.weekday, reading.date, from, towards());
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (toward === -1) return relative(dayPeriod(from - (back || 7)));
  if (toward === 1)
    return relative(dayPeriod(from + (ahead || 7) + (next && ahead === 1 ? 7 : 0) + 7 * weeks));
  if (back === 0) return relative(dayPeriod(from));
  return relative(dayPeriod(towards() === 1 ? from + ahead : from - back));
}

/** «el lunes 24»: the nearest such weekday that has that day of the month, within two months; what is told ahead is not past. */
function nearestDated(weekday: number, date: number, from: number, toward: Toward): Resolved {
  const near: number[] = [];
  for (let day = from - WITHIN_DAYS; day <= from + WITHIN_DAYS; day++)
    if (weekdayOf(day) === weekday && fromOrdinal(day).day === date) near.push(day);
  const told = near.filter((day) => (toward === 1 ? day >= from : toward !== -1 || day <= from));
  const [day] = told.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return day === undefined ? UNRESOLVED : relative(dayPeriod(day));
}
const WITHIN_DAYS = 62;

/** "the last Friday of May", "the first Monday in February 2025", of a period that is known. */
export function nthWeekday({ weekday, nth }: Of<'nth-weekday'>, of: Resolved | null): Resolved {
  if (of === null || of.period === null) return UNRESOLVED;
  const { first, last } = of.period;
  const day =
    nth < 0 ? weekdayBeside(weekday, last + 1, -1) : weekdayBeside(weekday, first - 1, 1) + 7 * (nth - 1);
  return day > last ? UNRESOLVED : { ...of, period: dayPeriod(day) };
}

/** The nearest such weekday strictly before or after a day. */
export const weekdayBeside = (weekday: number, day: Ordinal, side: number): Ordinal =>
  side < 0
    ? day - ((weekdayOf(day) - weekday + 7) % 7 || 7)
    : day + ((weekday - weekdayOf(day) + 7) % 7 || 7);
