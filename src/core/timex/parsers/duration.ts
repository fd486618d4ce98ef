import { NUMBER, readNumber, sticky, UNIT, UNIT_ADJECTIVE } from '../patterns.ts';
import type { Unit } from '../period.ts';
import type { Found, Groups, Parser } from '../reading.ts';
import { NUMBERS, UNITS } from '../rules/time-words.ts';
import { durationValue } from './duration-value.ts';

const PATTERN = sticky(
  String.raw`(?:(?:one|two|three|four|five|six|\d\d?)\s?(?:to|or|-)\s?(?=\w))?(?<number>${NUMBER})(?<gap>[\s-])(?:or\s(?:so|two|three|more)\s)?(?:${UNIT_ADJECTIVE})?(?<unit>${UNIT})(?<long>-long)?(?:\s(?:or\sso\s|and\sa\shalf\s)?(?<offset>ago|earlier|later|before|afterwards?|from\snow|hence|back|previously)(?![a-z]))?`,
);
const BACKWARD = /^(?:ago|earlier|before|back|previously)$/;

/** A length of time: "two years", "a week", "30-year"; or a day so far away: "two years ago", "three days later". */
export const duration: Parser = {
  name: 'duration',
  triggers: [
    ...Object.keys(NUMBERS),
    'a',
    'an',
    'several',
    'few',
    'many',
    'some',
    'half',
    'couple',
    'dozens',
  ],
  pattern: PATTERN,
  read: (groups, match) => readDuration(groups, match),
  examples: [
    'for [two years] and',
    'a [three-day] visit',
    'It began [two years ago].',
    '[Three days later], he',
    'for [several months].',
  ],
};

export const figureDuration: Parser = {
  ...duration,
  name: 'figure-duration',
  triggers: 'digits',
  pattern: sticky(PATTERN.source),
  examples: ['after [18 months] in', 'was born [20 years ago].', 'a [30-year] plan'],
};

function readDuration(groups: Groups, match: RegExpExecArray): Found | null {
  const unit = UNITS[groups['unit']?.toLowerCase() ?? ''];
  const numberText = groups['number'] ?? '';
  const count = readNumber(numberText);
  if (unit === undefined || count === null) return null;
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 10);
  // Ages: "30-year-old", "the 30 years old".
  if (/^[-\s]old/i.test(after)) return null;
  // "a year-earlier loss" compares with the year before.
  if (/^-(?:ago|earlier)/i.test(after)) return null;
  const article = /^an?$/i.test(numberText);
  const single = !/s$/i.test(groups['unit'] ?? '');
  const hyphen = groups['gap'] === '-';
  if (hyphen && (article || !single)) return null;
  // "a second", "one second vote" are ordinals more often; "some day", "many a day" no length.
  if (unit === 'second' && single) return null;
  if (/^(?:some|many|few)$/i.test(numberText) && (single || /^(?:few)$/i.test(numberText))) return null;
  if (single && unit === 'quarter' && count !== 1) return null;
  if (article && (unit === 'quarter' || unit === 'century') && groups['offset'] === undefined) return null;
  const offset = groups['offset']?.toLowerCase().replace(/\s+/g, ' ');
  // "three days before the vote": counted from the vote, whose day is not written here.
  if (
    offset === undefined ||
    (offset === 'before' && !/^(?:[.,;:)!?]|\s(?:and|but|when|in|at)\b|$)/.test(after)) ||
    offset === 'back'
  )
    return {
      reading: { kind: 'duration', value: durationValue(count, unit) },
      ...(offset === undefined ? {} : { length: match[0].length - (groups['offset'] ?? '').length - 1 }),
    };
  return { reading: offsetReading(count, unit, offset) };
}

function offsetReading(count: number | 'X', unit: Unit, offset: string): Found['reading'] {
  const backward = BACKWARD.test(offset);
  const from = offset === 'ago' || offset === 'from now' || offset === 'hence' ? 'published' : 'reference';
  if (count === 'X') return { kind: 'vague', value: backward ? 'PAST_REF' : 'FUTURE_REF' };
  if (unit === 'year' && count === 1 && backward) return { kind: 'year-earlier', from };
  return { kind: 'shift', unit, count: backward ? -count : count, from };
}

/** Units without a number: "years ago", "for months", "within weeks", "decades-long". */
export const bareUnits: Parser = {
  name: 'bare-units',
  triggers: ['days', 'weeks', 'months', 'years', 'decades', 'centuries', 'hours', 'minutes'],
  pattern: sticky(
    String.raw`(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)(?<long>-long|\sago)?(?![a-z-])`,
  ),
  read(groups, match) {
    const unit = UNITS[groups['unit']?.toLowerCase() ?? ''];
    if (unit === undefined) return null;
    const before = match.input.slice(Math.max(0, match.index - 14), match.index);
    if (
      groups['long'] === undefined &&
      !/\b(?:for|in|within|of|after|over|took|take|takes|last|lasted|by|spent|just|only|and|or|last(?:ing)?|months|hours|days)\s$/i.test(
        before,
      )
    )
      return null;
    return { reading: { kind: 'duration', value: durationValue('X', unit) } };
  },
  examples: ['after [months] of', 'the [decades-long] war', 'within [weeks].'],
};
