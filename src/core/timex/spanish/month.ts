import { anyOf } from '../../text/word-set.ts';
import { toOrdinal } from '../../calendar/days.ts';
import { monthPeriod, yearPeriod } from '../period.ts';
import { textAfter, textBefore } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { FULL, MONTH, readYearWords, sticky, YEAR, YEAR_WORDS } from './patterns.ts';
import { BEFORE_MONTH, BEFORE_YEAR, COUNTED, MONTHS, NARRATED, PARTS, TOWARD } from './rules/time-words.ts';

const PLACE = new RegExp(String.raw`(?:^|[\s(«“"])(?:${anyOf(BEFORE_MONTH)})\s$`, 'iu');

/** A month: «en enero», «agosto de 2023», «a mediados de febrero», «el pasado marzo». */
export const spanishMonth: Parser = {
  name: 'spanish-month',
  triggers: [...FULL, ...Object.keys(PARTS), 'pasado', 'próximo', 'último'],
  pattern: sticky(
    String.raw`(?:(?<part>${anyOf(Object.keys(PARTS))})\sdel?\s(?:mes\sde\s)?)?(?:(?<before>pasado|próximo|último)\s)?(?:mes\sde\s)?(?<month>${MONTH})(?:,?\sdel?\s(?:año\s)?(?<year>${YEAR})|${YEAR_WORDS}|\s(?<behind>pasado|próximo|último|anterior|siguiente)(?![\p{L}]))?`,
  ),
  read(groups, match) {
    const word = groups['month'] ?? '';
    const month = MONTHS[word.toLowerCase()];
    // «Plaza de Mayo», «Julio Abril»
    if (month === undefined || !/^\p{Ll}/u.test(word)) return null;
    const part = PARTS[groups['part']?.toLowerCase() ?? ''];
    const withPart = part === undefined ? {} : { part };
    if (groups['year'] !== undefined)
      return { reading: { kind: 'fixed', period: monthPeriod(Number(groups['year']), month) }, ...withPart };
    const toward = (groups['before'] ?? groups['behind'])?.toLowerCase();
    const told = readYearWords(groups);
    if (
      toward === undefined &&
      told.years === null &&
      part === undefined &&
      !PLACE.test(textBefore(match, 12))
    )
      return null;
    const narrated = told.narrated || (toward !== undefined && NARRATED.has(toward));
    return {
      reading: { kind: 'month', month, toward: TOWARD[toward ?? ''] ?? null, years: told.years, narrated },
      ...withPart,
    };
  },
  examples: [
    'En [enero] la empresa',
    'de [agosto de 2023] arrasó',
    'A [mediados de febrero] se',
    'el [pasado marzo], cuando',
  ],
};

const YEAR_PLACE = new RegExp(String.raw`(?:(?:^|[\s(«“"])(?:${anyOf(BEFORE_YEAR)})\s|\()$`, 'iu');
/** «en 2000 euros», «de 1700 quetzales», «entre 1600 y 2000 personas»: a plural behind it is what is counted. */
const PLURAL = String.raw`(?!(?:los|las|sus|unos|unas|nos|les|tras|es|dos|tres|seis|diez|más|además|después|entonces|mientras|miles)(?![\p{L}]))\p{Ll}+s(?![\p{L}])`;
const IS_COUNTED = new RegExp(
  String.raw`^\s(?:(?:de\s)?(?:${anyOf(COUNTED)})(?![\p{L}])|%|${PLURAL}|[yoa]\s\d{3,4}\s${PLURAL})`,
  'u',
);
const AMOUNT_BEFORE = /(?:más|menos|cerca|alrededor|unos|unas|casi)\s(?:de\s)?$/iu;

/** A year, or two: «en 2019», «el año 2020», «(2011-2015)». */
export const spanishYear: Parser = {
  name: 'spanish-year',
  triggers: 'digits',
  pattern: sticky(String.raw`(?<year>${YEAR})(?:\s?[-–]\s?(?<second>${YEAR}|\d\d(?!\d)))?`),
  read(groups, match) {
    if (!YEAR_PLACE.test(textBefore(match, 12)) || IS_COUNTED.test(textAfter(match, 30))) return null;
    if (AMOUNT_BEFORE.test(textBefore(match, 16))) return null;
    const first = Number(groups['year']);
    const { second } = groups;
    const period = yearPeriod(first);
    if (second === undefined) return { reading: { kind: 'fixed', period } };
    const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
    if (last <= first) return { reading: { kind: 'fixed', period }, length: 4 };
    return { reading: { kind: 'fixed', period: { ...period, last: toOrdinal(last, 12, 31) } } };
  },
  examples: ['se construyó en [1968] y', 'el exministro ([2011-2015]) no'],
};
