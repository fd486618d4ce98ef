import { parseDay } from '../calendar/days.ts';
import { ENGLISH_CALENDAR } from '../languages/en/calendar.ts';
import { SPANISH_CALENDAR } from '../languages/es/calendar.ts';
import type { Timex } from './timex.ts';

/** Days apart at which "Monday" and "Monday, Sept. 28, 2015" are one. */
const SPAN = 10;

/**
 * The weekdays of an article whose day of publication is not known, where it writes one of them out: a picture shows him "on
 * Monday, Sept. 28, 2015", and the text says "on Monday". Where it writes out two days of one weekday, or days of several weeks,
 * nothing is known.
 */
export function withWeekdaysTold(text: string, timexes: readonly Timex[]): Timex[] {
  const written = timexes.filter((timex) => isWrittenOut(text, timex));
  const days = [...new Set(written.map(({ first }) => parseDay(first)!))];
  if (days.length === 0 || Math.max(...days) - Math.min(...days) > SPAN) return [...timexes];
  const byWeekday = new Map<number, Timex | null>();
  for (const timex of written) {
    const known = byWeekday.get(timex.weekday!);
    byWeekday.set(timex.weekday!, known === undefined || known?.first === timex.first ? timex : null);
  }
  return timexes.map((timex) => {
    const told = timex.first === null && timex.weekday !== null ? byWeekday.get(timex.weekday) : undefined;
    if (!told) return timex;
    const { first, last, value, granularity } = told;
    return { ...timex, first, last, value: value.slice(0, 10), granularity, anchoring: 'stated' };
  });
}

/** Is a full date written with its weekday: "Monday, Sept. 28, 2015"? */
function isWrittenOut(text: string, { start, text: words, anchoring, first, last, weekday }: Timex): boolean {
  if (anchoring !== 'stated' || first === null || first !== last || weekday === null) return false;
  const named = text.slice(Math.max(0, start - LONGEST), start) + words;
  return /\d{4}/.test(words) && NAMES[weekday - 1]!.test(named);
}

/** Characters before a date in which its weekday stands. */
const LONGEST = 12;
const NAMES = ENGLISH_CALENDAR.weekdays.map(
  (forms, i) =>
    new RegExp(`(?<!\\p{L})(?:${[...forms, ...SPANISH_CALENDAR.weekdays[i]!].join('|')})(?!\\p{L})`, 'iu'),
);
