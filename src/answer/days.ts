import type { Day } from '../core/article/article.ts';
import { parseDay, weekdayOf } from '../core/calendar/days.ts';
import { capitalised, fullNames } from '../core/languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../core/languages/en/calendar.ts';

const MONTHS = fullNames(ENGLISH_CALENDAR.months).map(capitalised);
const WEEKDAYS = fullNames(ENGLISH_CALENDAR.weekdays).map(capitalised);

/** "3 May 2025" for `2025-05-03`, "May 2025" for `2025-05`, "2025" for `2025`, "2015–2021" for `2015/2021`, "5–11 May 2025". */
export function formatDate(date: string): string {
  const [from = '', to] = date.split('/');
  if (to) return formatRange(formatDate(from), formatDate(to));
  const [year, month, day] = date.split('-').map(Number);
  return [day, month ? MONTHS[month - 1] : undefined, year].filter((part) => part !== undefined).join(' ');
}

/** What both ends share stands once, at the end. */
function formatRange(from: string, to: string): string {
  const [first, last] = [from.split(' '), to.split(' ')];
  for (let back = 1; first.length > 1 && first.at(-1) === last.at(-back); back++) first.pop();
  return `${first.join(' ')}–${to}`;
}

/** "3 May 2025" as columns have it: "3 May 2025", "16 Apr 2025". */
export function formatDateShort(date: string): string {
  return formatDate(date)
    .replace(/(?<=\d )(\p{L}{3})\p{L}{2,}/gu, '$1')
    .replace(/(?<=^|–)(\p{L}{3})\p{L}{2,}(?= \d|–)/gu, '$1');
}

/** The name of a weekday, 1 (Monday) to 7 (Sunday). */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** The name of the weekday that a day falls on. */
export const weekdayNameOf = (day: Day): string => weekdayName(weekdayOf(parseDay(day) ?? NaN));
