import { anyOf } from '../../text/word-set.ts';
import { AFTER_LISTED_DAY } from '../rules/words-beside.ts';
import { isDate, toOrdinal } from '../../calendar/days.ts';
import { DAY_NUMBER, MONTH, sticky, textBefore, YEAR, yearOfList } from '../patterns.ts';
import { dayPeriod } from '../period.ts';
import type { Parser } from '../reading.ts';
import { MONTHS } from '../rules/time-words.ts';

/** What stands before a further day of a list: its month, the first day, perhaps more. */
const LIST = new RegExp(
  String.raw`\b(?<month>${MONTH})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,\s\d{1,2}(?:st|nd|rd|th)?){0,6}(?:,|,?\sand)\s$`,
  'i',
);
const LONGEST_LIST = 60;

/** The days before the last of a list, which alone has the month: "on 4, 6 and 9 May". */
export const dayOfList: Parser = {
  name: 'day-of-list',
  triggers: 'digits',
  pattern: sticky(
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?=(?:,\s\d{1,2}(?:st|nd|rd|th)?){0,6},?\sand\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?<month>${MONTH})(?:,?\s(?<year>${YEAR}))?)`,
  ),
  read(groups, match) {
    const word = groups['month'] ?? '';
    const month = MONTHS[word.toLowerCase()];
    // "4 and 9 may do"; "the 3 and 5 May" stands behind what opens a day
    if (month === undefined || !/^[A-Z]/.test(word) || !LISTS.test(textBefore(match, 40))) return null;
    const day = Number.parseInt(groups['day'] ?? '', 10);
    const year = groups['year'] === undefined ? null : Number(groups['year']);
    if (!isDate(year ?? 2000, month, day)) return null;
    return {
      reading:
        year === null
          ? { kind: 'month-day', month, day, lastDay: null, years: null }
          : { kind: 'fixed', period: dayPeriod(toOrdinal(year, month, day)) },
    };
  },
  examples: ['met on [4] and 9 May in', 'still on 1, [3] and 7 May.'],
};
/** What opens a list of days, with the days before this one; "between 4 and 9 May" is a stretch. */
const LISTS = /\b(?:on|from|of|for|until)\s(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?,\s){0,6}$/i;

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
