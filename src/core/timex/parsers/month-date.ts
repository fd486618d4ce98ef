import { NOUN_OPENERS } from '../../languages/en/function-words.ts';
import { AFTER_MONTH, BEFORE_MONTH, BEFORE_SURE_MONTH } from '../rules/words-beside.ts';
import { anyOf, wordSet } from '../../text/word-set.ts';
import { isDate, toOrdinal } from '../../calendar/days.ts';
import {
  DAY_NUMBER,
  MONTH,
  readSpelledYear,
  readYearWords,
  SPELLED_YEAR,
  sticky,
  textAfter,
  textBefore,
  YEAR,
  YEAR_WORDS,
  yearOfList,
} from '../patterns.ts';
import { dayPeriod, monthPeriod } from '../period.ts';
import type { Found, Groups, Of, Parser, Reading } from '../reading.ts';
import { MONTHS, ORDINALS } from '../rules/time-words.ts';

const SPELLED_DAY = anyOf(Object.keys(ORDINALS));

/** A month, its day, its year, as far as they are written: "May 3, 2025", "Nov. 2", "May 2025", "March last year". */
export const monthDate: Parser = {
  name: 'month-date',
  triggers: Object.keys(MONTHS),
  pattern: sticky(
    String.raw`(?<month>${MONTH})(?<stop>\.?)(?:\s?(?:the\s)?(?<day>${DAY_NUMBER}|(?:${SPELLED_DAY})(?![a-z-]))(?:(?:\s?(?:-|–|—|to)\s?|(?<=\bbetween\s[a-z]{3,9}\.?\s\d\d?)\sand\s)(?<lastDay>${DAY_NUMBER}))?)?(?:(?:,?\s|\.\s|-)(?:of\s)?(?<year>${YEAR}|${SPELLED_YEAR})|${YEAR_WORDS})?`,
  ),
  read: (groups, match) => readMonthDate(groups, match),
  examples: [
    'It opened on [May 3, 2025].',
    'on [Nov. 2]',
    'in [May 2025]',
    'in [March last year]',
    'between [May 3 and 5] at',
  ],
};

/** Months whose names are other words too: alone they count only where a month can stand. */
const AMBIGUOUS = wordSet('may march mar august april june jan sep dec');
/** Short forms that are names too, where no full stop follows: "Lee Jun". */
const SHORT = wordSet('jun jul aug apr feb oct nov sept');
const MONTH_BEFORE = new RegExp(String.raw`(?:^|[\s("“])(?:${anyOf(BEFORE_MONTH)})[\s-]$`, 'i');
const SURE_MONTH_BEFORE = new RegExp(String.raw`\b(?:${anyOf(BEFORE_SURE_MONTH)})[\s-]$`, 'i');
const OWNED_BEFORE = new RegExp(String.raw`\b(?:${anyOf(NOUN_OPENERS)}|['’]s)\s$`, 'i');
const GOES_ON = new RegExp(String.raw`^\s(?:${anyOf(AFTER_MONTH)})\b`);

function readMonthDate(groups: Groups, match: RegExpExecArray): Found | null {
  const word = groups['month'] ?? '';
  const month = MONTHS[word.toLowerCase()];
  // "31 February 2025" that is no day is no month either.
  if (month === undefined || AFTER_DAY.test(textBefore(match, 7))) return null;
  const day = readDay(groups['day']);
  const told = readYearWords(groups['years']);
  if (day !== null) {
    const year = groups['year'] === undefined ? yearOfList(match) : readYear(groups['year']);
    if (AMBIGUOUS.has(word) && year === null) return null;
    const lastDay = readDay(groups['lastDay']);
    const reading =
      year === null
        ? dayOfAnyYear({ month, day, lastDay, ...told }, match)
        : dayOfYear({ month, day, lastDay }, year);
    return reading === null ? null : { reading };
  }
  const year = groups['year'] === undefined ? null : readYear(groups['year']);
  if (year !== null) return { reading: { kind: 'fixed', period: monthPeriod(year, month) } };
  if (!/^[A-Z]/.test(word)) return null;
  const lower = word.toLowerCase();
  const ambiguous = AMBIGUOUS.has(lower) || (SHORT.has(lower) && groups['stop'] === '');
  if (told.years === null && ambiguous && !isMonthPlace(match)) return null;
  // A full stop belongs to a shortened month, not to "in March."
  const stop = groups['stop'] && word.length <= 4 && !/^(?:may|june|july)$/i.test(word);
  const length = told.years === null ? word.length + (stop ? 1 : 0) : match[0].length;
  return { reading: { kind: 'month', month, toward: null, ...told }, length };
}

const AFTER_DAY = /\d(?:st|nd|rd|th)?\s(?:of\s)?$/;

type WrittenDays = Pick<Of<'month-day'>, 'month' | 'day' | 'lastDay'>;

/** "May 3", "May 3 last year". */
function dayOfAnyYear(
  days: WrittenDays & ReturnType<typeof readYearWords>,
  match: RegExpExecArray,
): Reading | null {
  const { month, day } = days;
  if (!isDate(2000, month, day)) return null;
  // A day that has become a name: it is always that of 2001.
  if (
    month === 9 &&
    day === 11 &&
    (/^\s(?:terror\w*\s)?(?:attack|hijack)/.test(textAfter(match, 20)) ||
      /\battacks\s(?:of|on)\s$/.test(textBefore(match, 12)))
  )
    return { kind: 'fixed', period: dayPeriod(toOrdinal(2001, 9, 11)) };
  return { kind: 'month-day', ...days };
}

/** "May 3, 2025", "May 3-5, 2025". */
function dayOfYear({ month, day, lastDay }: WrittenDays, year: number): Reading | null {
  if (!isDate(year, month, day)) return null;
  const period = dayPeriod(toOrdinal(year, month, day));
  return lastDay !== null && lastDay > day && isDate(year, month, lastDay)
    ? { kind: 'fixed', period: { ...period, last: toOrdinal(year, month, lastDay) } }
    : { kind: 'fixed', period };
}

/** "in March" and "Last March" are months; "the March family", "May said" and "March on Washington" are not. */
function isMonthPlace(match: RegExpExecArray): boolean {
  const before = textBefore(match, 12);
  const end = match.index + (match.groups?.['month'] ?? '').length;
  const after = match.input.slice(end, end + 16);
  // "the March accession", "its May report"
  if (OWNED_BEFORE.test(before)) return /^\s[a-z]/.test(after) && !GOES_ON.test(after);
  if (!MONTH_BEFORE.test(before) || /^\s[A-Z][a-z]+['’]s/.test(after)) return false;
  // Followed by another capitalised word it is rather a name: "to April Jones"; "in March Ford said" is the price.
  return !/^\s[A-Z][a-z]/.test(after) || SURE_MONTH_BEFORE.test(before);
}

function readDay(text: string | undefined): number | null {
  if (text === undefined) return null;
  return ORDINALS[text.toLowerCase()] ?? Number.parseInt(text, 10);
}

const readYear = (text: string): number | null => (/^\d/.test(text) ? Number(text) : readSpelledYear(text));
