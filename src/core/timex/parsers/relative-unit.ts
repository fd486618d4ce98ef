import { MONTH, NUMBER, readNumber, SEASON, sticky, textAfter, UNIT } from '../patterns.ts';
import type { Unit } from '../period.ts';
import type { Found, Groups, Parser, Toward } from '../reading.ts';
import { MONTHS, SEASONS, UNITS } from '../rules/time-words.ts';
import { durationValue } from './duration-value.ts';

const TOWARD: Readonly<Record<string, Exclude<Toward, null>>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  'this past': -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  'this coming': 1,
};
const DIRECTION =
  'last|past|previous|preceding|this\\s(?:past|coming)|this|current|next|coming|upcoming|following';

/** Words of a story told, not of today. */
const NARRATED = /following|preceding|previous/;

/** "last year", "this month", "next week", "the following month", "last March", "this summer", "the past two years". */
export const relativeUnit: Parser = {
  name: 'relative-unit',
  triggers: [
    'the',
    'last',
    'past',
    'previous',
    'preceding',
    'this',
    'current',
    'next',
    'coming',
    'upcoming',
    'following',
    'recent',
    'our',
  ],
  pattern: sticky(
    String.raw`(?<the>the\s)?(?:very\s)?(?<toward>${DIRECTION})(?:\s(?:calendar|fiscal|financial))?\s(?:(?<unit>day|week|weekend|month|quarter|year|decade|century)(?:['’]s)?(?![a-z-])|(?<month>${MONTH})|(?<season>${SEASON})|(?:(?<number>${NUMBER})[\s-])?(?:straight\s|full\s|consecutive\s)?(?<units>${UNIT}))`,
  ),
  read: (groups, match) => readRelative(groups, match),
  examples: [
    'It fell [last year] by',
    'He left [the following month].',
    'opened [last March] in',
    'over [the past two years],',
    'in [the next few days].',
    'begins [this summer].',
  ],
};

function readRelative(groups: Groups, match: RegExpExecArray): Found | null {
  const direction = (groups['toward'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const toward = TOWARD[direction] ?? 0;
  const narrated = NARRATED.test(direction);
  const month = MONTHS[groups['month']?.toLowerCase() ?? ''];
  if (month !== undefined)
    return /^[A-Z]/.test(groups['month'] ?? '')
      ? { reading: { kind: 'month', month, toward, years: null, narrated } }
      : null;
  const season = SEASONS[groups['season']?.toLowerCase() ?? ''];
  if (season !== undefined) return { reading: { kind: 'season', season, toward, years: null, narrated } };
  return groups['units'] === undefined
    ? readOneUnit(groups, match, { direction, toward, narrated })
    : readUnits(groups['units'], groups['number'], match[0]);
}

/** Units in which what has been going on is told as news: "in the past nine days". */
const SHORT_UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'fortnight']);
const PAST = /^(?:the\s)?(?:very\s)?(?:past|last)\b/i;

/** "the past two years", "the next few days", "the past weeks": lengths of time. */
function readUnits(units: string, number: string | undefined, words: string): Found | null {
  const unit = UNITS[units.toLowerCase()];
  if (unit === undefined || unit === 'second') return null;
  if (number !== undefined) {
    const count = readNumber(number);
    if (count === null) return null;
    const value = durationValue(count, unit);
    const stretch = count !== 'X' && SHORT_UNITS.has(unit) && PAST.test(words);
    return { reading: stretch ? { kind: 'stretch', unit, count, value } : { kind: 'duration', value } };
  }
  if (!/s$/i.test(units)) return null;
  return PAST.test(words) || /^(?:the\s)?previous/i.test(words)
    ? { reading: { kind: 'vague', value: 'PAST_REF' } }
    : { reading: { kind: 'duration', value: durationValue('X', unit) } };
}

/** "last year", "this month", "the following week"; "the past year" is as long as one. */
function readOneUnit(
  groups: Groups,
  match: RegExpExecArray,
  {
    direction,
    toward,
    narrated,
  }: { readonly direction: string; readonly toward: Exclude<Toward, null>; readonly narrated: boolean },
): Found | null {
  const unit = groups['unit']?.toLowerCase() as Unit;
  const the = groups['the'] !== undefined;
  // "the last day of the trial", "the first day": not a day of the calendar by itself.
  if (the && direction !== 'following' && /^\sof\s/.test(textAfter(match, 10))) return null;
  if (unit === 'day' && !/^(?:following|next|previous)$/.test(direction)) return null;
  const length = match[0].replace(/['’]s$/i, '').length;
  if (the && /^(?:past|last|coming)$/.test(direction) && unit !== 'quarter')
    return unit === 'weekend'
      ? { reading: { kind: 'shift', unit, count: toward, from: 'published' }, length }
      : { reading: { kind: 'duration', value: durationValue(1, unit) }, length };
  const from = narrated || (the && direction === 'next') ? 'reference' : 'published';
  return { reading: { kind: 'shift', unit, count: toward, from }, length };
}

/** "recent years", "coming months", "the coming weeks", "in the weeks ahead" */
export const vagueUnits: Parser = {
  name: 'vague-units',
  triggers: ['recent', 'coming'],
  pattern: sticky(
    String.raw`(?<when>recent|coming)\s(?<unit>days|weeks|months|years|quarters|decades)(?![a-z])`,
  ),
  read(groups) {
    const unit = UNITS[groups['unit']?.toLowerCase() ?? ''];
    return unit === undefined ? null : { reading: { kind: 'duration', value: durationValue('X', unit) } };
  },
  examples: ['in [recent years] and', 'over the [coming months].'],
};
