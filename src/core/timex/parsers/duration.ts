import { anyOf, wordSet } from '../../text/word-set.ts';
import { AFTER_OFFSET, BACKWARD, BEFORE_UNITS, FORWARD, LOWER_NUMBERS } from '../rules/words-beside.ts';
import { NUMBER, readNumber, sticky, textAfter, textBefore, UNIT, UNIT_ADJECTIVE } from '../patterns.ts';
import type { Unit } from '../period.ts';
import type { Found, Groups, Parser } from '../reading.ts';
import { NUMBERS, ORDINALS, UNITS } from '../rules/time-words.ts';
import { durationValue } from './duration-value.ts';

const PATTERN = sticky(
  String.raw`(?:(?:${anyOf(LOWER_NUMBERS)}|\d\d?)\s?(?:to|or|-)\s?(?=\w))?(?<number>${NUMBER})(?<gap>[\s-])(?:or\s(?:so|two|three|more)\s)?(?:${UNIT_ADJECTIVE})?(?<unit>${UNIT})(?<long>-long)?(?:\s(?:or\sso\s|and\sa\shalf\s)?(?<offset>${anyOf(BACKWARD, FORWARD)}|from\snow|to\sthe\sday(?=\ssince\b))(?![a-z])|(?<time>(?:\s?['’]s?)?\stime(?![a-z])))?`,
);

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
  const count = readNumber(groups['number'] ?? '');
  if (unit === undefined || count === null) return null;
  const after = textAfter(match, 10);
  if (IS_ADJECTIVE.test(after) || countsNoTime(groups, unit, count)) return null;
  const offset = groups['offset']?.toLowerCase().replace(/\s+/g, ' ');
  if (offset !== undefined && isOwnOffset(offset, after)) {
    const exact = TO_THE_DAY.test(offset) || EXACTLY.test(textBefore(match, 12));
    return { reading: offsetReading({ count, unit, exact }, offset) };
  }
  const value = durationValue(count, unit);
  const dropped = offset === undefined ? 0 : offset.length + 1;
  const inTime = groups['time']?.length ?? 0;
  const apart = count !== 'X' && dropped === 0 && groups['gap'] !== '-';
  if (apart && IN_UNITS.has(unit) && OPENED_BY_IN.test(textBefore(match, 64))) {
    if (inTime > 0)
      return { reading: { kind: 'shift', unit, count, from: 'published', exact: unit === 'week' } };
    if (!OF_A_KIND.test(after)) return { reading: { kind: 'ahead', unit, count, value } };
  }
  return { reading: { kind: 'duration', value }, length: match[0].length - dropped - inTime };
}

/** Not in "three days before the vote": counted from the vote, whose day is not written here. */
const isOwnOffset = (offset: string, after: string): boolean =>
  offset !== 'back' &&
  !COMPARES.test(after) &&
  (offset !== 'before' || CLOSES.test(after)) &&
  !(/^(?:earlier|later)$/.test(offset) && GOES_TO_NEXT.test(after));

/** "three days later than planned": how much later, not when. */
const COMPARES = /^\sthan\b/;

/** "in ten days", but not "the third strike in ten days", "the worst in ten years": those look back. */
const OPENED_BY_IN = new RegExp(
  String.raw`(?<!\b(?:${anyOf(Object.keys(ORDINALS))}|time|only|most|least|(?:the|its|his|her|their|['’]s)\s[a-z]+est|worst|best|more)\b[^.;:]{0,48})(?<!\b(?:can|could|cannot|might|can['’]t)\b[^.;:]{0,48})\bin\s(?:about\s|just\s|around\s|only\s)?$`,
  'i',
);
/** "in a year of anger", "in a week that saw three votes" */
const OF_A_KIND = /^['’]|^\s(?:of|in\swhich|that|when|where)\b/;
/** Units in which something is told to come: "in ten days". */
const IN_UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'fortnight', 'month', 'year', 'decade']);
const TO_THE_DAY = /^to the day$/;
const EXACTLY = /\b(?:exactly|precisely)\s$/i;

/** After "a week earlier", what the "earlier" belongs to instead: "he was there for a week earlier this month". */
const GOES_TO_NEXT = /^\s(?:this|last|today|yesterday)\b/;
/** Ages ("30-year-old", "the 30 years old"), and what is compared with: "a year-earlier loss". */
const IS_ADJECTIVE = /^(?:[-\s]old|-(?:ago|earlier))/i;
/** After "three days before", what leaves it the end of its phrase. */
const CLOSES = new RegExp(String.raw`^(?:[.,;:)!?]|\s(?:${anyOf(AFTER_OFFSET)})\b|$)`);

/** Is what looks like a number with a unit an ordinal, a saying or a name: "a second", "some day", "a quarter"? */
function countsNoTime(groups: Groups, unit: Unit, count: number | 'X'): boolean {
  const number = groups['number'] ?? '';
  const article = /^an?$/i.test(number);
  const single = !/s$/i.test(groups['unit'] ?? '');
  if (groups['gap'] === '-' && (article || !single)) return true;
  // "a second", "one second vote" are ordinals more often; "some day", "many a day" no length.
  if (unit === 'second' && single) return true;
  if (/^few$/i.test(number) || (/^(?:some|many)$/i.test(number) && single)) return true;
  if (unit === 'quarter' && single && count !== 1) return true;
  return article && (unit === 'quarter' || unit === 'century') && groups['offset'] === undefined;
}

interface Counted {
  readonly count: number | 'X';
  readonly unit: Unit;
  readonly exact: boolean;
}

function offsetReading({ count, unit, exact }: Counted, offset: string): Found['reading'] {
  const backward = BACKWARD.has(offset) || TO_THE_DAY.test(offset);
  const from = FROM_NOW.has(offset) ? 'published' : 'reference';
  if (count === 'X') return { kind: 'vague', value: backward ? 'PAST_REF' : 'FUTURE_REF' };
  if (unit === 'year' && count === 1 && backward && !exact) return { kind: 'year-earlier', from };
  return { kind: 'shift', unit, count: backward ? -count : count, from, exact };
}

const FROM_NOW: ReadonlySet<string> = new Set(['ago', 'from now', 'hence', 'to the day']);

const UNITS_BEFORE = new RegExp(String.raw`\b(?:${anyOf(BEFORE_UNITS)})\s$`, 'i');

/** "decades-long" */
const BARE_UNITS = wordSet('days weeks months years decades centuries hours minutes');

/** Units without a number: "years ago", "for months", "within weeks", "decades-long". */
export const bareUnits: Parser = {
  name: 'bare-units',
  triggers: [...BARE_UNITS],
  pattern: sticky(String.raw`(?<unit>${anyOf(BARE_UNITS)})(?<long>-long|\sago)?(?![a-z-])`),
  read(groups, match) {
    const unit = UNITS[groups['unit']?.toLowerCase() ?? ''];
    if (unit === undefined) return null;
    if (groups['long'] === undefined && !UNITS_BEFORE.test(textBefore(match, 14))) return null;
    return { reading: { kind: 'duration', value: durationValue('X', unit) } };
  },
  examples: ['after [months] of', 'the [decades-long] war', 'within [weeks].'],
};
