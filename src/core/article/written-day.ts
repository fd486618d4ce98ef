import type { Day } from './article.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
      : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const found = existingDay(Number(year), monthNumber, Number(day));
    if (found) return found;
  }
  return null;
}

/** `YYYY-MM-DD` when the calendar has that day, else null. */
function existingDay(year: number, month: number, day: number): Day | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > length) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
