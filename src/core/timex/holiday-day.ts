import { daysInMonth, toOrdinal, weekdayOf, type Ordinal } from '../calendar/days.ts';
import { HOLIDAYS, type HolidayRule } from './rules/holidays.ts';

const RULES: ReadonlyMap<string, HolidayRule> = new Map(HOLIDAYS.map(({ name, on }) => [name, on]));

/** The day of a holiday in a year, or null when it is none we know. */
export function holidayDay(name: string, year: number): Ordinal | null {
  const rule = RULES.get(name);
  if (rule === undefined) return null;
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('day' in rule) return toOrdinal(year, rule.month, rule.day);
  const { month, weekday, nth } = rule;
  if (nth < 0) {
    const last = toOrdinal(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toOrdinal(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Western Easter (the anonymous Gregorian algorithm, Meeus 1991). */
function easterSunday(year: number): Ordinal {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m + 90;
  const month = Math.floor(n / 25);
  return toOrdinal(year, month, (n - 71 + 33 * month) % 32);
}
