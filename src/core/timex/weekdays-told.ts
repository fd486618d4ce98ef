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
    const told = isBare(text, timex) ? byWeekday.get(timex.weekday!) : undefined;
    if (!told) return timex;
    const { first, last, value, granularity } = told;
    return { ...timex, first, last, value: value.slice(0, 10), granularity, anchoring: 'stated' };
  });
}

/** Is it a weekday and no more, of what was: not "Last Monday", "meets again on Monday"? */
const isBare = (text: string, { start, end, first, weekday }: Timex): boolean =>
  first === null &&
  weekday !== null &&
  !/\s(?!morning|afternoon|evening|night)/.test(text.slice(start, end)) &&
  !AHEAD.test(text.slice(Math.max(0, start - REACH), start));
/** Characters before a weekday in which words stand that look ahead, or of another time. */
const REACH = 70;
const AHEAD =
  /\b(?:will|would|is to|are to|due|again|next|expected|plans?|later|years?|months?|weeks?|será|próximo)\b[^.!?]*$|\b(?:years?|months?|weeks?) (?:on|later|after)\b/i;

/** Is a full date written with its weekday: "Monday, Sept. 28, 2015"? */
function isWrittenOut(text: string, { start, text: words, anchoring, first, last, weekday }: Timex): boolean {
  if (anchoring !== 'stated' || first === null || first !== last || weekday === null) return false;
  // "failed on Friday, 19 September 2008" is told of what was; a picture shows it in the present: "speaks, Monday, Sept. 28, 2015"
  if (!OF_PICTURE.test(text.slice(Math.max(0, start - BEFORE), start))) return false;
  const named = text.slice(Math.max(0, start - LONGEST), start) + words;
  return /\d{4}/.test(words) && NAMES[weekday - 1]!.test(named);
}

/** Characters before a date that say how it is told. */
const BEFORE = 60;
const OF_PICTURE =
  /,\s(?:\p{L}+,?\s)?$|\b\p{Ll}{2,}s\s(?:\p{L}+,?\s)?$|\b(?:photo|picture|image|foto|imagen)\b[^.]*$/iu;
/** Characters before a date in which its weekday stands. */
const LONGEST = 12;
const NAMES = ENGLISH_CALENDAR.weekdays.map(
  (forms, i) =>
    new RegExp(`(?<!\\p{L})(?:${[...forms, ...SPANISH_CALENDAR.weekdays[i]!].join('|')})(?!\\p{L})`, 'iu'),
);
