import { anyOf } from '../../text/word-set.ts';
import {
  AFTER_YEAR,
  BEFORE_SHORT_YEAR,
  BEFORE_YEAR,
  COUNTED_THINGS,
  LABELS,
  STREETS,
} from '../rules/words-beside.ts';
import { readSpelledYear, SPELLED_YEAR, sticky, textAfter } from '../patterns.ts';
import { toOrdinal } from '../../calendar/days.ts';
import { yearPeriod } from '../period.ts';
import type { Found, Parser } from '../reading.ts';

/** Words after which four digits are a year. */
const YEAR_BEFORE = new RegExp(
  String.raw`(?:^|[\s("“[–—-])(?:back in|as of|${anyOf(BEFORE_YEAR)})[\s-]?$`,
  'i',
);
/** What makes four digits a number: a unit, a counted thing, money before it. */
const COUNTED = new RegExp(String.raw`^(?:\s(?:per cent|${anyOf(COUNTED_THINGS)})|\s?[%°]|[a-z])`, 'i');

/** What a number is the name of: "Room 1984", "the Model 1945 rifle". */
const LABELLED = new RegExp(String.raw`\b(?:${anyOf(LABELS)})\s$`, 'i');
/** "at 2030 Great East Road" */
const ADDRESS = new RegExp(String.raw`^\s(?:[A-Z][\w.'’-]*\s){1,4}(?:${anyOf(STREETS)})\b`);

/** A bare year, or two: "in 2015", "2015-16", "from 2015 to 2021" (each by itself), "(1999)", "'98". */
export const year: Parser = {
  name: 'year',
  triggers: 'digits',
  pattern: sticky(
    String.raw`(?<year>(?:1[0-9]|20|21)\d\d)(?:(?<dash>[-–/])(?<second>(?:19|20)\d\d|\d\d)(?![\d-]))?(?![\d%]|[.,:]\d|-\d|[a-z])`,
  ),
  read(groups, match) {
    const first = Number(groups['year']);
    const before = match.input.slice(Math.max(0, match.index - 12), match.index);
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 14);
    // Money, a decimal, a phone number, a compound: "$2000", "#1998", "1.1999", "555-1999", "A1999".
    if (/[$£€¥#.,/\d]$/.test(before) || /\d[-–]$/.test(before)) return null;
    if (COUNTED.test(after) || LABELLED.test(before) || ADDRESS.test(textAfter(match, 60))) return null;
    // "Resolution 2024/18"
    if (groups['dash'] === '/' && readRange(first, groups['second']) === null) return null;
    const placed =
      YEAR_BEFORE.test(before) ||
      (first >= 1700 &&
        first <= 2100 &&
        // "31 February 2025" is no date; "Model 2000" no year.
        !/\d\s[A-Z][a-z]+\s$/.test(before) &&
        !(first === 2000 && /\b[A-Z][\w.]*\s$/.test(before)) &&
        (/[(\s“"'‘[\n]$/.test(before) || before === '') &&
        couldBeYear(before, after));
    if (!placed) return null;
    return (
      readRange(first, groups['second']) ?? {
        reading: { kind: 'fixed', period: yearPeriod(first) },
        length: 4,
      }
    );
  },
  examples: ['It opened in [2015].', 'the [1989] budget', 'the season of [2015-16] was'],
};

const GOES_ON = new RegExp(String.raw`^,\s|^[.;:)\n]|^$|^['’]s\s|^\s(?:${anyOf(AFTER_YEAR)}|[A-Z])`);

/** Without a word that announces a year, a number of four digits is one in brackets or before a noun: "the 1989 budget". */
const couldBeYear = (before: string, after: string): boolean =>
  (before.endsWith('(') && /^\)|^,|^[-–]/.test(after)) || GOES_ON.test(after) || /^\s[a-z]/.test(after);

function readRange(first: number, second: string | undefined): Found | null {
  if (second === undefined) return null;
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  if (last <= first || last - first > 200) return null;
  const period = yearPeriod(first);
  return { reading: { kind: 'fixed', period: { ...period, last: toOrdinal(last, 12, 31) } } };
}

const SHORT_YEAR_BEFORE = new RegExp(String.raw`\b(?:${anyOf(BEFORE_SHORT_YEAR)})\s['’‘]$`, 'i');

/** A year of two figures: "in '98", "the Class of '98". */
export const shortYear: Parser = {
  name: 'short-year',
  triggers: 'digits',
  pattern: sticky(String.raw`(?<year>\d\d)(?![\d%a-z]|[.,:]\d|['’])`),
  read(groups, match) {
    const before = match.input.slice(Math.max(0, match.index - 8), match.index);
    if (!SHORT_YEAR_BEFORE.test(before)) return null;
    const short = Number(groups['year']);
    return { reading: { kind: 'fixed', period: yearPeriod(short + (short < 30 ? 2000 : 1900)) } };
  },
  examples: ["in '[98] they", 'since ’[04].'],
};

/** "fiscal 1989", "FY2024", "the year 2000", "nineteen ninety-six", "two thousand" after "the year". */
export const namedYear: Parser = {
  name: 'named-year',
  triggers: ['fiscal', 'financial', 'fy', 'the', 'eighteen', 'nineteen', 'twenty', 'two', 'year'],
  pattern: sticky(
    String.raw`(?:(?<fiscal>(?:fiscal|financial)(?:\syear)?\s|FY\s?['’]?)(?<year>\d{4}|\d\d)(?!\d)|(?<the>the\syear\s)(?<plain>\d{4}|${SPELLED_YEAR})|(?<spelled>${SPELLED_YEAR}))(?![\d%a-z]|[.,]\d)`,
  ),
  read(groups, match) {
    const written = groups['year'] ?? groups['plain'] ?? groups['spelled'] ?? '';
    if (/^\d/.test(written)) {
      const figures = Number(written);
      const value = figures >= 100 ? figures : figures + 2000;
      return value < 1500 || value > 2199 ? null : { reading: { kind: 'fixed', period: yearPeriod(value) } };
    }
    const value = readSpelledYear(written);
    // "two thousand people", "twenty-five": numbers.
    if (value === null || (groups['the'] === undefined && /^(?:two|twenty)/i.test(written))) return null;
    if (COUNTED.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 14)))
      return null;
    return { reading: { kind: 'fixed', period: yearPeriod(value) } };
  },
  examples: ['results for [fiscal 1989] and', 'by [the year 2000].', 'in [nineteen ninety-six] when'],
};
