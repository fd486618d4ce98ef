import { formatDay, isDate, toOrdinal } from '../calendar/days.ts';
import { monthNumber } from '../languages/month-names.ts';
import type { Day } from './article.ts';

/** A day that a text writes out, and where. */
export interface WrittenDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Copied pages leave no space between a year and an hour, or between two labels: "May 4, 20254:12 PM", "2025Updated". */
const YEAR = String.raw`(?:1\d|2\d)\d\d(?=\d{1,2}:\d\d|\D|$)`;
const SPACE = String.raw`[\s.,-]{1,3}(?:de |del |of )?`;
/** Time zones in whose countries the month comes first. */
const MONTH_FIRST_ZONE = String.raw`(?=.{0,20}\b(?:[ECMP][DS]?T|AK[DS]T|HST)\b)`;

/** Each group of a form ends in its number: a pattern may name a group once only. */
const FORMS: readonly string[] = [
  // 2025-05-04, 2025/5/4
  String.raw`\b(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)`,
  // May 4, 2025; May 4th 2025
  String.raw`(?<!\p{L})(?<month>\p{L}{3,12})[\s.-]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,|\s|-){1,2}(?<year>${YEAR})`,
  // 4 May 2025; 4th of May, 2025; 4 de mayo de 2025; 4. Mai 2025; 03-Nov-2025
  String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|º)?${SPACE}(?<month>\p{L}{3,12})${SPACE}(?<year>${YEAR})`,
  // 2024. május 12.
  String.raw`\b(?<year>\d{4})\.\s(?<month>\p{L}{3,12})\s(?<day>\d{1,2})(?!\d)`,
  // 2024年5月12日
  String.raw`(?<year>\d{4})年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日`,
  // 04.05.2025: with full stops the day comes first everywhere
  String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>${YEAR})`,
  // 05/04/2025 05:00 AM EDT
  String.raw`(?<![\d/])(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>${YEAR})${MONTH_FIRST_ZONE}`,
  // 25/04/2025 and 04/25/2025, where only one number can be the month
  String.raw`(?<![\d/])(?<day>1[3-9]|2\d|3[01])/(?<month>\d{1,2})/(?<year>${YEAR})`,
  String.raw`(?<![\d/])(?<month>\d{1,2})/(?<day>1[3-9]|2\d|3[01])/(?<year>${YEAR})`,
];
const WRITTEN = new RegExp(
  FORMS.map((form, i) => form.replace(/\(\?<(year|month|day)>/g, `(?<$1${i}>`)).join('|'),
  'gu',
);

/**
 * The days that a text writes out, in order: "May 4, 2025", "4 de mayo de 2025", "2025-05-04T10:00Z", "/2025/05/04/". Days that
 * do not exist are left out, and days in digits ("04/05/2025") where nobody can tell which number is the month.
 */
export function writtenDays(text: string): WrittenDay[] {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const form = FORMS.findIndex((_, i) => match.groups![`year${i}`] !== undefined);
    const [year = '', month = '', date = ''] = ['year', 'month', 'day'].map(
      (part) => match.groups![`${part}${form}`],
    );
    const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
    const day = number === null ? null : existingDay(Number(year), number, Number(date));
    return day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }];
  });
}

/** The first calendar day that a text writes out (`writtenDays`), or null. */
export const readWrittenDay = (text: string): Day | null => writtenDays(text)[0]?.day ?? null;

/** `/2025/05/04/`, `/2025-05-04-ferry`: the day in the path of an address. */
const IN_PATH = /\/(?<day>\d{4}[/-]\d{1,2}[/-]\d{1,2})(?=[/.-]|$)/;

/** The publication day that an address has in its path, or null. */
export function dayInAddress(url: string | null): Day | null {
  const day = IN_PATH.exec(url ?? '')?.groups?.['day'];
  return day ? readWrittenDay(day) : null;
}

/** `YYYY-MM-DD` when the calendar has that day, else null. */
const existingDay = (year: number, month: number, day: number): Day | null =>
  year >= 1000 && isDate(year, month, day) ? formatDay(toOrdinal(year, month, day)) : null;

/** Is the text a day of the calendar as `YYYY-MM-DD`, and nothing else? */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && readWrittenDay(text) === text;
