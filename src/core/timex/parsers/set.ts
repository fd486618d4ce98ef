import { NUMBER, readNumber, sticky, UNIT, WEEKDAY } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { DAY_PARTS, UNITS, WEEKDAYS } from '../rules/time-words.ts';
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

const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const PARTS = 'mornings|afternoons|evenings|nights';

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
    String.raw`(?:(?<adverb>${Object.keys(ADVERBS).join('|')})(?![a-z])|(?:every|each)\s(?:(?<weekday>${WEEKDAY})(?:\s(?:morning|afternoon|evening|night))?|(?:(?<number>${NUMBER}|other)\s)?(?<unit>${UNIT}|morning|night|evening))(?![a-z])|(?<plural>${DAY})(?:s(?![a-z])|\s(?<part>${PARTS})(?![a-z])|(?=(?:,\s(?:${DAY})){0,4},?\s(?:and|or)\s(?:${DAY})(?:s|\s(?<shared>${PARTS}))(?![a-z]))))`,
  ),
  read(groups) {
    const adverb = groups['adverb']?.toLowerCase();
    if (adverb !== undefined) {
      const value = ADVERBS[adverb];
      if (value === undefined) return null;
      return adverb === 'annual'
        ? { reading: { kind: 'duration', value } }
        : { reading: { kind: 'set', value } };
    }
    const day = WEEKDAYS[(groups['weekday'] ?? groups['plural'])?.toLowerCase() ?? ''];
    const part = DAY_PARTS[(groups['part'] ?? groups['shared'])?.toLowerCase().slice(0, -1) ?? ''] ?? '';
    if (day !== undefined) return { reading: { kind: 'set', value: `XXXX-WXX-${day}${part}` } };
    const word = groups['unit']?.toLowerCase() ?? '';
    if (word === 'second' || word === 'seconds') return null;
    const unit = UNITS[word] ?? 'day';
    const number = groups['number']?.toLowerCase();
    const count = number === undefined ? 1 : number === 'other' ? 2 : readNumber(number);
    return count === null ? null : { reading: { kind: 'set', value: durationValue(count, unit) } };
  },
  examples: [
    'its [daily] report',
    '[every week] since',
    'meets [each Thursday] at',
    'on [Sundays].',
    'on [Friday] and Saturday nights',
  ],
};
