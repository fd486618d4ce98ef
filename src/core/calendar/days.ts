import type { Day } from '../article/article.ts';

/** Milliseconds of a day in UTC, in which instants count no leap seconds. */
export const DAY_MS = 86_400_000;

/** Days since 1970-01-01 in the proleptic Gregorian calendar: what dates are counted and compared in. */
export type Ordinal = number;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day count of a date (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function toOrdinal(year: number, month: number, day: number): Ordinal {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `toOrdinal` (civil_from_days). */
export function fromOrdinal(ordinal: Ordinal): YearMonthDay {
  const z = ordinal + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2025-05-03`. */
export function formatDay(ordinal: Ordinal): Day {
  const { year, month, day } = fromOrdinal(ordinal);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const formatYear = (year: number): string => pad(year, 4);

/** The day count of `YYYY-MM-DD` (anything after it is ignored), or null when it is no day of the calendar. */
export function parseDay(day: string | null): Ordinal | null {
  const parts = day === null ? null : /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(day);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, date) ? toOrdinal(year, month, date) : null;
}

/** The day in UTC at an instant, in milliseconds since 1970. */
export const ordinalAt = (instant: number): Ordinal => Math.floor(instant / DAY_MS);

/** Days from one day to another, negative when that is earlier; NaN when one is no day of the calendar. */
export const daysBetween = (from: Day, to: Day): number => (parseDay(to) ?? NaN) - (parseDay(from) ?? NaN);

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? toOrdinal(year + 1, 1, 1) : toOrdinal(year, month + 1, 1);
  return next - toOrdinal(year, month, 1);
}

/** Is there such a day? "31 February" is none. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (ordinal: Ordinal): number => ((((ordinal + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week: its year, number and Monday. */
export function isoWeek(ordinal: Ordinal): { year: number; week: number; monday: Ordinal } {
  const monday = ordinal - weekdayOf(ordinal) + 1;
  const { year } = fromOrdinal(monday + 3);
  return { year, week: Math.floor((monday + 3 - toOrdinal(year, 1, 1)) / 7) + 1, monday };
}

/** The same day of another month, or that month's last day. */
export function addMonths(ordinal: Ordinal, months: number): Ordinal {
  const { year, month, day } = fromOrdinal(ordinal);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return toOrdinal(y, m, Math.min(day, daysInMonth(y, m)));
}
