import { anyOf } from '../../text/word-set.ts';
import { AFTER_LISTED_DAY } from '../rules/words-beside.ts';
import { isDate, toOrdinal } from '../../calendar/days.ts';
import { DAY_NUMBER, MONTH, sticky, YEAR, yearOfList } from '../patterns.ts';
import { dayPeriod } from '../period.ts';
import type { Parser } from '../reading.ts';
import { MONTHS } from '../rules/time-words.ts';

/** What stands before a further day of a list: its month, the first day, perhaps more. */
const LIST = new RegExp(
  String.raw`\b(?<month>${MONTH})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,\s\d{1,2}(?:st|nd|rd|th)?){0,6}(?:,|,?\sand)\s$`,
  'i',
);
const LONGEST_LIST = 60;

/** The further days of a list under one month: "June 3, 5 and 9". */
export const listedDay: Parser = {
  name: 'listed-day',
  triggers: 'digits',
  // Only where no noun follows: "on March 2 and 5 people" counts people.
  pattern: sticky(
    String.raw`(?<day>${DAY_NUMBER})(?:,\s(?<year>${YEAR}))?(?=[,.;:)"”’]|\s(?:${anyOf(AFTER_LISTED_DAY)})\s|$)`,
  ),
  read(groups, match) {
    const before = match.input.slice(Math.max(0, match.index - LONGEST_LIST), match.index);
    const month = MONTHS[LIST.exec(before)?.groups?.['month']?.toLowerCase() ?? ''];
    const day = Number.parseInt(groups['day'] ?? '', 10);
    const year = groups['year'] === undefined ? yearOfList(match) : Number(groups['year']);
    if (month === undefined || !isDate(year ?? 2000, month, day)) return null;
    return {
      reading:
        year === null
          ? { kind: 'month-day', month, day, lastDay: null, years: null }
          : { kind: 'fixed', period: dayPeriod(toOrdinal(year, month, day)) },
    };
  },
  examples: ['on March 2 and [5], when', 'on June 3, [5] and 9', 'on June 3, 5 and [9].'],
};
