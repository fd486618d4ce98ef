import { isDate, toOrdinal } from '../../calendar/days.ts';
import { sticky } from '../patterns.ts';
import { dayPeriod, type Period } from '../period.ts';
import type { Parser } from '../reading.ts';

/** ISO dates and slashed ones, in the order given unless that is no date: "2025-05-03", "5/3/2025", "2025-05-03T09:30". */
export const numericDateOf = (order: 'month first' | 'day first'): Parser => ({
  name: order === 'month first' ? 'numeric-date' : 'numeric-date-day-first',
  triggers: 'digits',
  pattern: sticky(
    String.raw`(?:(?<year>\d{4})(?<mark>[-/])(?<month>\d\d)\k<mark>(?<day>\d\d)(?:[T\s](?<clock>\d\d:\d\d)(?::\d\d)?(?:Z(?![a-z]))?)?|(?<a>\d{1,2})(?<dot>[/.])(?<b>\d{1,2})\k<dot>(?<fullYear>\d{4}|\d\d))(?![\d/]|[-.]\d|[a-z])`,
  ),
  read(groups) {
    const clock = groups['clock'] === undefined ? {} : { clock: `T${groups['clock']}` };
    if (groups['year'] !== undefined) {
      const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])];
      if (!isDate(year, month, day) || Number(groups['clock']?.slice(0, 2) ?? 0) > 24) return null;
      return { reading: { kind: 'fixed', period: dayPeriod(toOrdinal(year, month, day)) }, ...clock };
    }
    const short = Number(groups['fullYear']);
    // "1.2.10" is a version or a section, not a date.
    if (groups['dot'] === '.' && groups['fullYear']?.length !== 4) return null;
    const year = short >= 100 ? short : short + (short < 50 ? 2000 : 1900);
    const [a, b] = [Number(groups['a']), Number(groups['b'])];
    const american = groups['dot'] === '/' ? dayOf(year, a, b) : null;
    const other = dayOf(year, b, a);
    const [first, second] = order === 'day first' ? [other, american] : [american, other];
    const period = first ?? second;
    if (period === null) return null;
    return {
      reading: {
        kind: 'fixed',
        period,
        // Spanish writes the day first, always
        ...(order === 'day first' || first === null || second === null || a === b
          ? {}
          : { otherOrder: second }),
      },
    };
  },
  examples: ['dated [2025-05-03] and', 'on [5/3/2025]', 'on [25/12/2024]', 'at [2025-05-03T09:30]'],
});

export const numericDate = numericDateOf('month first');

const dayOf = (year: number, month: number, day: number): Period | null =>
  isDate(year, month, day) ? dayPeriod(toOrdinal(year, month, day)) : null;
