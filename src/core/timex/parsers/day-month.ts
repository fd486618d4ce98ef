import { anyOf } from '../../text/word-set.ts';
import { isDate, toOrdinal } from '../../calendar/days.ts';
import { MONTH, readYearWords, sticky, textAfter, textBefore, YEAR, YEAR_WORDS } from '../patterns.ts';
import { dayPeriod } from '../period.ts';
import type { Parser } from '../reading.ts';
import { MONTHS, ORDINALS } from '../rules/time-words.ts';

/** The day before its month: "3 May 2025", "3rd of May", "3-5 May", "between 28 and 30 October". */
export const dayMonth: Parser = {
  name: 'day-month',
  triggers: 'digits',
  pattern: sticky(
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?<link>\s?[-–]\s?|\s(?:and|to)\s)(?<lastDay>\d{1,2})(?:st|nd|rd|th)?)?(?:\s|-|\sof\s)(?<month>${MONTH})\.?(?:(?:,?\s|-)(?<year>${YEAR})|${YEAR_WORDS})?`,
  ),
  read(groups, match) {
    const word = groups['month'] ?? '';
    const month = MONTHS[word.toLowerCase()];
    const day = Number(groups['day']);
    const year = groups['year'] === undefined ? null : Number(groups['year']);
    // "2 may do": a verb.
    if (month === undefined || (/^[a-z]/.test(word) && year === null && /^(?:may|march|mar)$/.test(word)))
      return null;
    if (!isDate(year ?? 2000, month, day)) return null;
    if (isList(groups['link']?.trim() ?? '', match)) return null;
    const lastDay = groups['lastDay'] === undefined ? null : Number(groups['lastDay']);
    const stopped = match[0].endsWith('.') && (word.length > 4 || word === 'May' || word === 'June');
    const length = match[0].length - (stopped ? 1 : 0);
    if (year === null)
      return {
        reading: { kind: 'month-day', month, day, lastDay, ...readYearWords(groups['years']) },
        length,
      };
    const period = dayPeriod(toOrdinal(year, month, day));
    const last =
      lastDay !== null && isDate(year, month, lastDay) ? toOrdinal(year, month, lastDay) : period.last;
    return { reading: { kind: 'fixed', period: { ...period, last: Math.max(last, period.last) } } };
  },
  examples: [
    'on [3 May 2025]',
    'the [3rd of May] was',
    'from [3-5 May] in',
    'between [28 and 30 October] at',
  ],
};

/** The same in words: "the fourteenth of June", "the first of May 2024". */
export const spelledDay: Parser = {
  name: 'spelled-day',
  triggers: ['the', ...Object.keys(ORDINALS).map((word) => word.split('-')[0] ?? '')],
  pattern: sticky(
    String.raw`(?:the\s)?(?<day>${anyOf(Object.keys(ORDINALS))})\sof\s(?<month>${MONTH})(?:,?\s(?<year>${YEAR})|${YEAR_WORDS})?`,
  ),
  read(groups, match) {
    const month = MONTHS[groups['month']?.toLowerCase() ?? ''];
    const day = ORDINALS[groups['day']?.toLowerCase() ?? ''];
    // "the second of March's storms" counts storms
    if (month === undefined || day === undefined || /^['’]/.test(textAfter(match, 1))) return null;
    const year = groups['year'] === undefined ? null : Number(groups['year']);
    if (!isDate(year ?? 2000, month, day)) return null;
    return {
      reading:
        year === null
          ? { kind: 'month-day', month, day, lastDay: null, ...readYearWords(groups['years']) }
          : { kind: 'fixed', period: dayPeriod(toOrdinal(year, month, day)) },
    };
  },
  examples: ['set for [the fourteenth of June] in', 'by [the first of May 2024].'],
};

/** "on 28 and 30 October" is no stretch of days: the second day is read by itself. */
function isList(link: string, match: RegExpExecArray): boolean {
  if (!/^[a-z]/.test(link)) return false;
  const opener = /\b(between|from)\s(?:the\s)?$/i.exec(textBefore(match, 12))?.[1];
  return opener?.toLowerCase() !== (link === 'and' ? 'between' : 'from');
}
