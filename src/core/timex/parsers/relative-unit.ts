import { MONTH, NUMBER, readNumber, SEASON, sticky, UNIT } from '../patterns.ts';
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
  const month = MONTHS[groups['month']?.toLowerCase() ?? ''];
  if (month !== undefined)
    return /^[A-Z]/.test(groups['month'] ?? '')
      ? { reading: { kind: 'month', month, toward, years: null, narrated: NARRATED.test(direction) } }
      : null;
  const season = SEASONS[groups['season']?.toLowerCase() ?? ''];
  if (season !== undefined)
    return { reading: { kind: 'season', season, toward, years: null, narrated: NARRATED.test(direction) } };
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 10);
  if (groups['units'] !== undefined) {
    const unit = UNITS[groups['units'].toLowerCase()];
    if (unit === undefined || unit === 'second') return null;
    if (groups['number'] === undefined) {
      if (!/s$/i.test(groups['units'])) return null;
      return /^(?:the\s)?(?:past|last|previous)/i.test(match[0])
        ? { reading: { kind: 'vague', value: 'PAST_REF' } }
        : { reading: { kind: 'duration', value: durationValue('X', unit) } };
    }
    const count = readNumber(groups['number']);
    return count === null ? null : { reading: { kind: 'duration', value: durationValue(count, unit) } };
  }
  const unit = groups['unit']?.toLowerCase() as Unit;
  const length = match[0].replace(/['’]s$/i, '').length;
  // "the last day of the trial", "the first day": not a day of the calendar by itself.
  if (/^\sof\s/.test(after) && groups['the'] !== undefined && direction !== 'following') return null;
  if (unit === 'day' && direction !== 'following' && direction !== 'next' && direction !== 'previous')
    return null;
  const narrated = NARRATED.test(direction) || (groups['the'] !== undefined && direction === 'next');
  if (groups['the'] !== undefined && /^(?:past|last|coming)$/.test(direction) && unit !== 'quarter')
    return unit === 'weekend'
      ? { reading: { kind: 'shift', unit, count: toward, from: 'published' }, length }
      : { reading: { kind: 'duration', value: durationValue(1, unit) }, length };
  return {
    reading: { kind: 'shift', unit, count: toward, from: narrated ? 'reference' : 'published' },
    length,
  };
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
