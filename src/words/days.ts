import type { Day } from '../core/article/article.ts';
import { parseDay, weekdayOf } from '../core/calendar/days.ts';
import { localDay, localTime } from '../core/digest/schedule.ts';

/** How a language writes days. Dates are `2025-05-03`, `2025-05`, `2025`, or two of them: `2015/2021`. */
export interface Days {
  /** “3 May 2025”, “May 2025”, “2025”, “2015–2021”, “5–11 May 2025”. */
  date(this: void, date: string): string;
  /** The same as columns have it: “16 Apr 2025”. */
  short(this: void, date: string): string;
  /** The name of a weekday, 1 (Monday) to 7 (Sunday). */
  weekday(this: void, weekday: number): string;
  /** The name of the weekday that a day falls on. */
  weekdayOf(this: void, day: Day): string;
  /** “3 May 2025, 08:00”: milliseconds since 1970 in a zone. */
  instant(this: void, instant: number, timezone: string): string;
}

/** Longer names of months are cut in columns. */
const SHORT_NAME = { longest: 4, cutTo: 3 } as const;

/** By the names of CLDR. `between` stands between day, month and year. */
export function daysIn(locale: string, between: string): Days {
  const months = namesOf(locale, { month: 'long' }, 12, (month) => Date.UTC(2024, month, 1));
  // 1 January 2024 was a Monday.
  const weekdays = namesOf(locale, { weekday: 'long' }, 7, (day) => Date.UTC(2024, 0, 1 + day));

  const write = (date: string, nameOf: (month: string) => string, separator: string): string => {
    const [from = '', to] = date.split('/');
    if (to) return range(write(from, nameOf, separator), write(to, nameOf, separator));
    const [year, month, day] = date.split('-').map(Number);
    return [day, month ? nameOf(months[month - 1] ?? '') : undefined, year]
      .filter((part) => part !== undefined)
      .join(separator);
  };
  const long = (date: string): string => write(date, (month) => month, between);
  return {
    date: long,
    short: (date) => write(date, shortName, ' '),
    weekday: (weekday) => weekdays[weekday - 1] ?? '',
    weekdayOf: (day) => weekdays[weekdayOf(parseDay(day) ?? NaN) - 1] ?? '',
    instant(instant, timezone) {
      const { hour, minute } = localTime(instant, timezone);
      const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      return `${long(localDay(instant, timezone))}, ${clock}`;
    },
  };
}

function namesOf(
  locale: string,
  form: Intl.DateTimeFormatOptions,
  count: number,
  instantOf: (index: number) => number,
): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => format.format(instantOf(index)));
}

const shortName = (month: string): string =>
  month.length > SHORT_NAME.longest ? month.slice(0, SHORT_NAME.cutTo) : month;

/** What both ends share stands once, at the end. */
function range(from: string, to: string): string {
  const [first, last] = [from.split(' '), to.split(' ')];
  for (let back = 1; first.length > 1 && first.at(-1) === last.at(-back); back++) first.pop();
  return `${first.join(' ')}–${to}`;
}
