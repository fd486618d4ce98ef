import type { Unit } from '../period.ts';
import { anyOf } from '../../text/word-set.ts';
import { sticky, textAfter } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { NUMBERS, TWO_TO_TWELVE } from '../rules/time-words.ts';
import { durationValue } from './duration-value.ts';

const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
};
const YEARS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  'the current': 0,
  next: 1,
  'the previous': -1,
  'the prior': -1,
};
const OF_YEAR = String.raw`(?:(?:,?\s(?:of\s|in\s)?(?:fiscal\s(?:year\s)?)?(?<year>(?:19|20)\d\d)(?!\d)(?!\s?%))|\s(?:of\s)?(?<years>last|this|next|the\s(?:current|previous|prior))\syear(?![a-z]))?`;

/** "the first half" is more often that of a match, where neither a year nor a company's figures are named; "the first quarter" seldom. */
const isOfOther = (unit: 'quarter' | 'half', dated: boolean, match: RegExpExecArray): boolean =>
  unit === 'half' ? !dated && !OF_BUSINESS.test(textAfter(match, 30)) : OF_OTHERS.test(textAfter(match, 20));
const OF_BUSINESS =
  /^\s(?:of\s(?:the\s(?:(?:current|last|previous|next)\s)?(?:year|fiscal|decade|century)|fiscal)|net|sales|profit|earnings|results|loss|revenue)/;
const OF_OTHERS = /^\s(?:of\s(?:the\s(?:game|match|population)|all)|century)/;

/** "the third quarter", "third-quarter", "the fourth quarter of 2009", "the first half of last year", "Q3 2024". */
export const quarter: Parser = {
  name: 'quarter',
  triggers: [
    'the',
    'first',
    'second',
    'third',
    'fourth',
    'final',
    'last',
    'fiscal',
    'this',
    'next',
    'q',
    'h',
  ],
  pattern: sticky(
    String.raw`(?:(?:(?<the>the)\s(?!\w+-(?:quarter|half)\b))?(?:(?<owner>last|this|next)\syear['’]s\s)?(?:(?<before>(?:19|20)\d\d)(?:['’]s)?\s)?(?:fiscal\s)?(?<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\s-](?:fiscal[\s-])?(?<unit>quarter|half)(?![a-z-])|Q(?<q>[1-4])(?![\da-z])|(?<h>H[12])(?=\s(?:of\s)?\d{4}(?!\d)))${OF_YEAR}`,
  ),
  read(groups, match) {
    const { h, q } = groups;
    const unit = groups['unit']?.toLowerCase() === 'half' || h !== undefined ? 'half' : 'quarter';
    const word = groups['ordinal']?.toLowerCase() ?? '';
    const year = groups['year'] ?? groups['before'];
    const owner = (groups['years'] ?? groups['owner'])?.toLowerCase().replace(/\s+/g, ' ');
    const dated = year !== undefined || owner !== undefined;
    // "the last quarter" just gone
    if (unit === 'quarter' && word === 'last' && !dated)
      return { reading: { kind: 'shift', unit, count: -1, from: 'published' } };
    if (h === undefined && q === undefined && isOfOther(unit, dated, match)) return null;
    const written = Number(q ?? h?.[1] ?? ORDINAL[word]);
    const ordinal = unit === 'half' ? Math.min(2, written) : written;
    if (!(ordinal >= 1)) return null;
    return {
      reading: {
        kind: 'part-of-year',
        unit,
        ordinal,
        year: year === undefined ? null : Number(year),
        years: owner === undefined ? null : (YEARS[owner] ?? null),
      },
    };
  },
  examples: [
    '[third-quarter] profit',
    'in [the fourth quarter of 2009], it',
    'for [the first half of last year].',
    'in [Q3 2024] and',
  ],
};

/** "the first two quarters of 2026": a half of it. */
export const quarterPair: Parser = {
  name: 'quarter-pair',
  triggers: ['the', 'first', 'last', 'final'],
  pattern: sticky(
    String.raw`(?:the\s)?(?<which>first|last|final)\stwo\squarters\s(?:of|in)\s(?:fiscal\s)?(?<year>(?:19|20)\d\d)(?!\d)`,
  ),
  read: (groups) => ({
    reading: {
      kind: 'part-of-year',
      unit: 'half',
      ordinal: /^first$/i.test(groups['which'] ?? '') ? 1 : 2,
      year: Number(groups['year']),
      years: null,
    },
  }),
  examples: ['in [the first two quarters of 2026].'],
};

const SEVERAL: Readonly<Record<string, Unit>> = {
  months: 'month',
  weeks: 'week',
  quarters: 'quarter',
  days: 'day',
  years: 'year',
};

/** "the first nine months", "the six months", "the latest nine months": durations in company news. */
export const monthsOfYear: Parser = {
  name: 'months-of-year',
  triggers: ['the'],
  pattern: sticky(
    String.raw`the\s(?:(?:first|last(?!\s\S+\s(?:days|weeks))|latest|year-earlier|year-ago|same)\s)?(?<count>${anyOf(TWO_TO_TWELVE)}|\d\d?)[\s-](?<unit>${anyOf(Object.keys(SEVERAL))})(?![a-z])`,
  ),
  read(groups) {
    const count = NUMBERS[groups['count']?.toLowerCase() ?? ''] ?? Number(groups['count']);
    const unit = SEVERAL[groups['unit']?.toLowerCase() ?? ''];
    return unit === undefined || Number.isNaN(count)
      ? null
      : { reading: { kind: 'duration', value: durationValue(count, unit) } };
  },
  examples: ['For [the nine months], net', 'in [the first two years] of'],
};
