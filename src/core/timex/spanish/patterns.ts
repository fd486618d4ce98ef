import { anyOf } from '../../text/word-set.ts';
import { MONTHS, NUMBERS, SHORT_MONTHS, UNITS, WEEKDAYS } from './rules/time-words.ts';

/** Ends a word, also before a letter with an accent. */
const END = String.raw`(?![\p{L}\d])`;
const FULL_MONTHS = Object.keys(MONTHS).filter((month) => !SHORT_MONTHS.has(month) || month === 'setiembre');

export const MONTH = String.raw`(?:${anyOf(FULL_MONTHS)})${END}`;
/** In full or short: behind the number of a day. */
export const ANY_MONTH = String.raw`(?:${anyOf(Object.keys(MONTHS))})${END}`;
export const FULL = FULL_MONTHS;
export const WEEKDAY = String.raw`(?:${anyOf(Object.keys(WEEKDAYS))})${END}`;
export const UNIT = String.raw`(?:${anyOf(Object.keys(UNITS))})${END}`;
const WORD = String.raw`(?:${anyOf(Object.keys(NUMBERS))})${END}`;
/** «tres», «treinta y un», «48» */
export const NUMBER = String.raw`(?:\d{1,3}${END}|${WORD}(?:\sy\s${WORD})?)`;
export const YEAR = String.raw`(?:1[6-9]|20|21)\d\d(?![\p{L}\d%]|[.,:/]\d)`;
/** «del año pasado», «de este año», «de ese año» behind a day or month. */
export const YEAR_WORDS = String.raw`\s(?:del\saño\s(?<years>pasado|anterior|siguiente|próximo)|de\s(?<own>este|ese|aquel|aquél)(?:\smismo)?\saño)${END}`;

/** A sticky, caseless pattern that knows accents. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

/** Years from that of publication, or (`narrated`) from the one spoken of. */
export function readYearWords({ years, own }: Readonly<Record<string, string | undefined>>): {
  readonly years: number | null;
  readonly narrated: boolean;
} {
  if (own !== undefined) return { years: 0, narrated: !/^este$/i.test(own) };
  if (years === undefined) return { years: null, narrated: false };
  const word = years.toLowerCase();
  return {
    years: word === 'pasado' || word === 'anterior' ? -1 : 1,
    narrated: word === 'anterior' || word === 'siguiente',
  };
}

/** A number in figures or words; null for none. */
export const readNumber = (word: string): number | null =>
  /^\d/.test(word)
    ? Number(word)
    : word
        .toLowerCase()
        .split(/\sy\s/)
        .reduce<number | null>((sum, part) => {
          const value = NUMBERS[part];
          return sum === null || value === undefined ? null : sum + value;
        }, 0);
