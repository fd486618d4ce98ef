import { anyOf } from '../../text/word-set.ts';
import { sticky, textAfter } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { DAY_PARTS, FOUR_PARTS } from '../rules/time-words.ts';
import { AFTER_ADVERB } from '../rules/words-beside.ts';

/** "today", "yesterday morning", "the day before yesterday", "tonight", "last night", "this morning". */
export const relativeDay: Parser = {
  name: 'relative-day',
  triggers: [
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'last',
    'this',
    'the',
    'earlier',
    'later',
    'overnight',
  ],
  pattern: sticky(
    String.raw`(?:(?:earlier|later)\s)?(?:(?<before>the\sday\s(?:before\syesterday|after\stomorrow))|(?<day>today|yesterday|tomorrow)(?:\s(?<part>${anyOf(FOUR_PARTS)})(?![a-z]))?|(?<tonight>tonight|last\s(?:night|evening)|(?:later\s)?this\s(?:morning|afternoon|evening))|(?<overnight>overnight))(?![a-z])`,
  ),
  read(groups, match) {
    if (groups['overnight'] !== undefined)
      return ALONE.test(textAfter(match, 12)) ? { reading: { kind: 'overnight' }, clock: 'TNI' } : null;
    const shift = (count: number) => ({ kind: 'shift', unit: 'day', count, from: 'published' }) as const;
    const before = groups['before']?.toLowerCase();
    if (before !== undefined) return { reading: shift(before.includes('yesterday') ? -2 : 2) };
    const day = groups['day']?.toLowerCase();
    if (day !== undefined) {
      const count = day === 'today' ? 0 : day === 'yesterday' ? -1 : 1;
      const part = groups['part'] === undefined ? undefined : DAY_PARTS[groups['part'].toLowerCase()];
      return { reading: shift(count), ...(part === undefined ? {} : { clock: part }) };
    }
    const words = (groups['tonight'] ?? '').toLowerCase();
    const part = words === 'tonight' ? 'TNI' : DAY_PARTS[words.slice(words.lastIndexOf(' ') + 1)];
    return {
      reading: shift(words.startsWith('last') ? -1 : 0),
      ...(part === undefined ? {} : { clock: part }),
    };
  },
  examples: [
    'It said [yesterday] that',
    'in a speech [last night], he',
    'opened [the day before yesterday].',
    'A fire broke out [overnight] in',
  ],
};

/** "overnight" is a time by itself; in "an overnight stay" it is no night of the calendar. */
const ALONE = new RegExp(String.raw`^(?:$|[.,;:)!?”"\n]|\s(?:${anyOf(AFTER_ADVERB)})\b)`);
