import { UNIT_ADJECTIVES } from './rules/words-beside.ts';
import { anyOf } from '../text/word-set.ts';
import { MONTHS, NUMBERS, SEASONS, UNITS, WEEKDAYS } from './rules/time-words.ts';

export const MONTH = String.raw`(?:${anyOf(Object.keys(MONTHS))})(?![a-z])`;
export const WEEKDAY = String.raw`(?:${anyOf(Object.keys(WEEKDAYS))})(?![a-z])`;
export const SEASON = String.raw`(?:${anyOf(Object.keys(SEASONS))})(?![a-z])`;
export const UNIT = String.raw`(?:${anyOf(Object.keys(UNITS))})(?![a-z])`;
/** A day number, perhaps as an ordinal: "3", "3rd". */
export const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\da-z%]|[:/.,]\d)`;
export const YEAR = String.raw`(?:1[0-9]|20|21)\d\d(?![\da-z%]|[.,:/]\d)`;
/** The year at the end of a list of days, after one of them: "March 2[ and 5, 2024]". */
const LIST_YEAR = new RegExp(
  String.raw`^(?:,\s\d{1,2}(?:st|nd|rd|th)?){0,6},?\sand\s\d{1,2}(?:st|nd|rd|th)?,\s(?<year>${YEAR})`,
);
export function yearOfList(match: RegExpExecArray): number | null {
  const year = LIST_YEAR.exec(textAfter(match, 60))?.groups?.['year'];
  return year === undefined ? null : Number(year);
}
/** A year told in words after a day or month: "3 May last year", "March 8 of the next year", "30 November that year". */
export const YEAR_WORDS = String.raw`,?\s(?:of\s)?(?<years>last|this|next|that(?:\ssame)?|the\s(?:same|next|following|previous|preceding))\syear(?![a-z])`;
const YEARS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  preceding: -1,
  next: 1,
  following: 1,
};
/** Years from that of publication, or (`narrated`) from the one spoken of. */
export function readYearWords(words: string | undefined): {
  readonly years: number | null;
  readonly narrated: boolean;
} {
  if (words === undefined) return { years: null, narrated: false };
  const [last = ''] = words.toLowerCase().split(/\s+/).slice(-1);
  return { years: YEARS[last] ?? 0, narrated: /^th(?:at|e)/i.test(words) };
}
const SMALL = anyOf(Object.keys(NUMBERS));
/** "two", "twenty-four", "two and a half", "1,500", "2.5", "several", "a few", "a couple of" */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d+)?(?:\s\d\/\d)?|(?:${SMALL})(?:[-\s](?:${SMALL}))?(?:\sand\sa\shalf)?|half\san?|an?\s(?:few|couple(?:\sof)?|dozen|handful\sof|half)|several|few|many|some|couple\sof|dozens\sof|an?)`;
/** Adjectives between a number and its unit. */
export const UNIT_ADJECTIVE = String.raw`(?:(?:${anyOf(UNIT_ADJECTIVES)})[-\s])`;

/** A sticky, caseless pattern. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** The characters right before a match, at most so many. */
export const textBefore = ({ input, index }: RegExpExecArray, reach: number): string =>
  input.slice(Math.max(0, index - reach), index);
/** The characters right after it. */
export const textAfter = ({ 0: { length }, input, index }: RegExpExecArray, reach: number): string =>
  input.slice(index + length, index + length + reach);

const FRACTIONS: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };
const ROUND: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, 'a couple': 2, 'a dozen': 12 };

/** The number that words say; `X` when they leave it open ("several"); null when it is none. */
export function readNumber(text: string): number | 'X' | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ').replace(/ of$/, '').trim();
  const round = ROUND[words];
  if (round !== undefined) return round;
  if (words === 'half a' || words === 'half an' || words === 'a half') return 0.5;
  if (/^(?:several|(?:a )?few|many|some|a handful|dozens)$/.test(words)) return 'X';
  const digits = /^([\d,]+(?:\.\d+)?)(?: (\d\/\d))?$/.exec(words);
  if (digits) return Number((digits[1] ?? '').replaceAll(',', '')) + (FRACTIONS[digits[2] ?? ''] ?? 0);
  const half = words.endsWith(' and a half');
  let total = 0;
  for (const part of words.replace(/ and a half$/, '').split(/[- ]/)) {
    const value = NUMBERS[part];
    if (value === undefined) return null;
    total += value;
  }
  return half ? total + 0.5 : total;
}

/** "nineteen ninety-six", "two thousand", "two thousand and five" as years; null otherwise. */
export function readSpelledYear(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((word) => word !== 'and');
  if (words[0] === 'two' && words[1] === 'thousand') {
    const rest = words.slice(2).reduce((sum, word) => sum + (NUMBERS[word] ?? Number.NaN), 0);
    return rest < 100 ? 2000 + rest : null;
  }
  const century = NUMBERS[words[0] ?? ''];
  if (century === undefined || century < 18 || century > 20 || words.length < 2) return null;
  const rest = words.slice(1).reduce((sum, word) => sum + (NUMBERS[word] ?? Number.NaN), 0);
  return rest >= 10 && rest < 100 ? century * 100 + rest : null;
}
export const SPELLED_YEAR = String.raw`(?:(?:eighteen|nineteen|twenty)[-\s](?:${SMALL})(?:[-\s](?:${SMALL}))?|two\sthousand(?:\s(?:and\s)?(?:${SMALL})(?:[-\s](?:${SMALL}))?)?)(?![a-z])`;
