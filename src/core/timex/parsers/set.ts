import { fullNames } from '../../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../../languages/en/calendar.ts';
import { anyOf } from '../../text/word-set.ts';
import { NUMBER, readNumber, sticky, UNIT, WEEKDAY } from '../patterns.ts';
import type { Found, Parser } from '../reading.ts';
import { DAY_PARTS, FOUR_PARTS, UNITS, WEEKDAYS } from '../rules/time-words.ts';
import { durationValue } from './duration-value.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
};

const DAY = anyOf(fullNames(ENGLISH_CALENDAR.weekdays));
const PARTS = anyOf([...FOUR_PARTS].map((part) => `${part}s`));

/** Things that come again: "daily", "every week", "each Thursday", "every two years", "Sundays", "Wednesday nights". */
export const set: Parser = {
  name: 'set',
  triggers: [
    ...Object.keys(ADVERBS),
    'every',
    'each',
    'per',
    ...Object.keys(WEEKDAYS).flatMap((day) => [day, `${day}s`]),
  ],
  pattern: sticky(
    String.raw`(?:(?<adverb>${anyOf(Object.keys(ADVERBS))})(?![a-z])|(?:every|each)\s(?:(?<weekday>${WEEKDAY})(?:\s(?:${anyOf(FOUR_PARTS)}))?|(?:(?<number>${NUMBER}|other)\s)?(?<unit>${UNIT}|morning|night|evening))(?![a-z])|(?<plural>${DAY})(?:s(?![a-z])|\s(?<part>${PARTS})(?![a-z])|(?=(?:,\s(?:${DAY})){0,4},?\s(?:and|or)\s(?:${DAY})(?:s|\s(?<shared>${PARTS}))(?![a-z]))))`,
  ),
  read(groups) {
    if (groups['adverb'] !== undefined) return readAdverb(groups['adverb'].toLowerCase());
    const weekday = groups['weekday'] ?? groups['plural'];
    return weekday === undefined
      ? readEvery(groups['unit'] ?? '', groups['number'])
      : readWeekdays(weekday, groups['part'] ?? groups['shared']);
  },
  examples: [
    'its [daily] report',
    '[every week] since',
    'meets [each Thursday] at',
    'on [Sundays].',
    'on [Friday] and Saturday nights',
  ],
};

/** "daily", "every year"; "the annual report" covers a year. */
function readAdverb(adverb: string): Found | null {
  const value = ADVERBS[adverb];
  return value === undefined ? null : { reading: { kind: adverb === 'annual' ? 'duration' : 'set', value } };
}

/** "each Thursday", "Sundays", "Wednesday nights". */
function readWeekdays(word: string, parts: string | undefined): Found {
  const part = DAY_PARTS[parts?.toLowerCase().slice(0, -1) ?? ''] ?? '';
  return { reading: { kind: 'set', value: `XXXX-WXX-${WEEKDAYS[word.toLowerCase()]}${part}` } };
}

/** "every week", "every two years", "every other month", "every morning". */
function readEvery(word: string, number: string | undefined): Found | null {
  const unit = UNITS[word.toLowerCase()] ?? 'day';
  const count = number === undefined ? 1 : /^other$/i.test(number) ? 2 : readNumber(number);
  return unit === 'second' || count === null
    ? null
    : { reading: { kind: 'set', value: durationValue(count, unit) } };
}
