import { ENGLISH_CALENDAR } from '../../languages/en/calendar.ts';
import { shortForms } from '../../languages/calendar-names.ts';
import { anyOf } from '../../text/word-set.ts';
import { AFTER_ADVERB, NAMED_DAYS } from '../rules/words-beside.ts';
import { MONTH, sticky, WEEKDAY } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { DAY_PARTS, FOUR_PARTS, WEEKDAYS } from '../rules/time-words.ts';

const PART = anyOf(FOUR_PARTS, ['dawn', 'noon', 'midnight']);
const SHORT = new Set(shortForms(ENGLISH_CALENDAR.weekdays));
/** Days with a name of their own. */
const NAMED_BEFORE = new RegExp(String.raw`(?:\b(?:${anyOf(NAMED_DAYS)})\s|\bThe\s(?=Sunday))$`);

/** What follows the short form of a weekday: "Sat., May 3", but not "Sun Microsystems". */
const BEFORE_DATE = new RegExp(
  String.raw`^\.?,?\s(?:the\s)?(?:${MONTH}|\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|\d{1,2}/\d{1,2}/)`,
  'i',
);

/** "Saturday", "Friday night", "last Tuesday", "this coming Monday". */
export const weekday: Parser = {
  name: 'weekday',
  triggers: [
    ...Object.keys(WEEKDAYS),
    'last',
    'next',
    'this',
    'past',
    'coming',
    'previous',
    'following',
    'the',
  ],
  pattern: sticky(
    String.raw`(?:(?:the\s(?=previous|following))?(?<toward>last|next|this\s(?:past|coming)|this|past|coming|previous|following)\s)?(?<weekday>${WEEKDAY})\.?(?:\s(?<part>${PART})(?![a-z])|\s(?<weeks>week|fortnight)(?=$|[.,;:)!?”"\n]|\s(?:${anyOf(AFTER_ADVERB)})\b))?`,
  ),
  read(groups, match) {
    const word = groups['weekday'] ?? '';
    const short = SHORT.has(word.toLowerCase());
    const end = match.index + match[0].length;
    const rest = match.input.slice(match[0].endsWith('.') ? end - 1 : end, end + 12);
    // Short forms only as a part of a date: "Sat., May 3".
    if (short && !BEFORE_DATE.test(rest)) return null;
    const before = match.input.slice(Math.max(0, match.index - 10), match.index);
    if (NAMED_BEFORE.test(before)) return null;
    const value = WEEKDAYS[word.toLowerCase()];
    if (value === undefined) return null;
    const direction = groups['toward']?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    const weeks = groups['weeks'] === undefined ? 0 : /^w/i.test(groups['weeks']) ? 1 : 2;
    const toward = weeks > 0 ? 1 : (TOWARD[direction] ?? null);
    const part = groups['part'] === undefined ? undefined : DAY_PARTS[groups['part'].toLowerCase()];
    const stopped = match[0].endsWith('.') && (!short || groups['part'] !== undefined);
    return {
      reading: {
        kind: 'weekday',
        weekday: value,
        toward,
        ...(direction === 'next' ? { next: true } : {}),
        ...(NARRATED.has(direction) ? { narrated: true } : {}),
        ...(weeks > 0 ? { weeks } : {}),
      },
      ...(part === undefined ? {} : { clock: part }),
      length: match[0].length - (stopped ? 1 : 0),
    };
  },
  examples: [
    'He said [Tuesday] that',
    'on [Friday night], police',
    'since [last Tuesday], when',
    'They meet [this coming Monday].',
    'It opens on [Monday week] in',
  ],
};

/** Words of a story told, not of today. */
const NARRATED: ReadonlySet<string> = new Set(['previous', 'following']);
const TOWARD: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  'this past': -1,
  next: 1,
  coming: 1,
  following: 1,
  'this coming': 1,
};
