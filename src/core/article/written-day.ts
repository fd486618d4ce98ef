import { formatDay, isDate, toOrdinal } from '../calendar/days.ts';
import { fullNames } from '../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../languages/en/calendar.ts';
import type { Day } from './article.ts';

/** Whatever follows them: many languages open the name of a month as English does. */
const MONTH_STARTS = fullNames(ENGLISH_CALENDAR.months).map((name) => name.slice(0, 3));

const ISO = /\b(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/;
const MONTH_FIRST = /\b(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/u;
const DAY_FIRST =
  /\b(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?:de )?(?<month>\p{L}{3,9})\.?,? (?:de )?(?<year>\d{4})\b/u;

/**
 * The calendar day that a short text writes out: "May 4, 2025", "4 May 2025", "2025-05-04T10:00Z", "/2025/05/04/".
 * Null when none is there or no such day exists. Days in digits alone ("04/05/2025") are not read: nobody can tell
 * which number is the month.
 */
export function readWrittenDay(text: string): Day | null {
  for (const form of [ISO, MONTH_FIRST, DAY_FIRST]) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const { year = '', month = '', day = '' } = groups;
    const monthNumber = /^\d+$/.test(month)
      ? Number(month)
      : MONTH_STARTS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const found = existingDay(Number(year), monthNumber, Number(day));
    if (found) return found;
  }
  return null;
}

/** `/2025/05/04/`, `/2025-05-04-ferry`: the day in the path of an address. */
const IN_PATH = /\/(?<day>\d{4}[/-]\d{1,2}[/-]\d{1,2})(?=[/.-]|$)/;
/** `MEXICO CITY, May 3, 2025 (Reuters) —`: where and when a report was written. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’-]{2,50}?,?\s(?<day>\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\s*(?:\([^()\n]{2,40}\)\s*)?[—–-]/u;

/** The publication day that an address has in its path, else the one in the dateline that opens the text; else null. */
export function findHiddenDay(url: string | null, text: string): Day | null {
  const day = IN_PATH.exec(url ?? '')?.groups?.['day'] ?? DATELINE.exec(text.slice(0, 150))?.groups?.['day'];
  return day ? readWrittenDay(day) : null;
}

/** `YYYY-MM-DD` when the calendar has that day, else null. */
const existingDay = (year: number, month: number, day: number): Day | null =>
  year >= 1000 && isDate(year, month, day) ? formatDay(toOrdinal(year, month, day)) : null;

/** Is the text a day of the calendar as `YYYY-MM-DD`, and nothing else? */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && readWrittenDay(text) === text;
