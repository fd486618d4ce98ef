import { anyOf } from '../../text/word-set.ts';
import { MONTH, sticky, WEEKDAY, YEAR } from '../patterns.ts';
import { monthPeriod } from '../period.ts';
import type { Groups, Parser, Reading } from '../reading.ts';
import { MONTHS, WEEKDAYS } from '../rules/time-words.ts';

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  final: -1,
};
const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A weekday counted within a month or year: "the last Friday of May", "the first Saturday of the new year". */
export const nthWeekdayOf: Parser = {
  name: 'nth-weekday',
  triggers: ['the', ...Object.keys(NTH)],
  pattern: sticky(
    String.raw`(?:the\s)?(?<nth>${anyOf(Object.keys(NTH))})\s(?<weekday>${WEEKDAY})\s(?:of|in)\s(?:(?<month>${MONTH})(?:,?\s(?<year>${YEAR})|\s(?<years>last|this|next)\syear(?![a-z]))?|(?<toward>the\snew|the|this|last|next)\s(?<unit>month|year)(?![a-z]))`,
  ),
  read(groups) {
    const nth = NTH[groups['nth']?.toLowerCase() ?? ''];
    const weekday = WEEKDAYS[groups['weekday']?.toLowerCase() ?? ''];
    const of = readOf(groups);
    if (nth === undefined || weekday === undefined || of === null) return null;
    return { reading: { kind: 'nth-weekday', weekday, nth, of } };
  },
  examples: [
    'on [the last Friday of May 2025], within',
    'on [the first Saturday of the new year].',
    'It meets on [the second Sunday of next month].',
  ],
};

/** What the weekday is one of: "May 2025", "next month", "the new year", which begins with January. */
function readOf(groups: Groups): Reading | null {
  const month = MONTHS[groups['month']?.toLowerCase() ?? ''];
  const { year, years } = groups;
  if (month !== undefined)
    return year !== undefined
      ? { kind: 'fixed', period: monthPeriod(Number(year), month) }
      : {
          kind: 'month',
          month,
          toward: null,
          years: years === undefined ? null : (YEARS[years.toLowerCase()] ?? null),
        };
  const toward = groups['toward']?.toLowerCase().replace(/\s+/g, ' ') ?? '';
  const unit = groups['unit']?.toLowerCase() === 'year' ? 'year' : 'month';
  if (toward === 'the new')
    return unit === 'year' ? { kind: 'month', month: 1, toward: null, years: null } : null;
  return toward === 'the'
    ? { kind: 'same', unit }
    : { kind: 'shift', unit, count: YEARS[toward] ?? 0, from: 'published' };
}
