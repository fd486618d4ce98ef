import {
  addMonths,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  fromOrdinal,
  isoWeek,
  toOrdinal,
  type Ordinal,
} from '../calendar/days.ts';
import type { Granularity } from './timex.ts';

/** A stretch of the calendar with its TIMEX3 value; both days inclusive. */
export interface Period {
  readonly granularity: Granularity;
  readonly value: string;
  readonly first: Ordinal;
  readonly last: Ordinal;
}

/** What "two days later", "last week" and the like count in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** First month of each season; winter begins in the December of its year. */
const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const months = (year: number, month: number, count: number): { first: Ordinal; last: Ordinal } => {
  const first = toOrdinal(year, month, 1);
  return { first, last: addMonths(first, count) - 1 };
};

export const dayPeriod = (day: Ordinal): Period => ({
  granularity: 'day',
  value: formatDay(day),
  first: day,
  last: day,
});

function weekPeriod(day: Ordinal): Period {
  const { year, week, monday } = isoWeek(day);
  const value = `${formatYear(year)}-W${String(week).padStart(2, '0')}`;
  return { granularity: 'week', value, first: monday, last: monday + 6 };
}

export function weekendPeriod(day: Ordinal): Period {
  const { value, first } = weekPeriod(day);
  return { granularity: 'weekend', value: `${value}-WE`, first: first + 5, last: first + 6 };
}

export const monthPeriod = (year: number, month: number): Period => ({
  granularity: 'month',
  value: formatMonth(year, month),
  first: toOrdinal(year, month, 1),
  last: toOrdinal(year, month, daysInMonth(year, month)),
});

export const seasonPeriod = (year: number, season: Season): Period => ({
  granularity: 'season',
  value: `${formatYear(year)}-${season}`,
  ...months(year, SEASON_MONTH[season], 3),
});

export const quarterPeriod = (year: number, quarter: number): Period => ({
  granularity: 'quarter',
  value: `${formatYear(year)}-Q${quarter}`,
  ...months(year, quarter * 3 - 2, 3),
});

export const halfPeriod = (year: number, half: number): Period => ({
  granularity: 'half',
  value: `${formatYear(year)}-H${half}`,
  ...months(year, half * 6 - 5, 6),
});

export const yearPeriod = (year: number): Period => ({
  granularity: 'year',
  value: formatYear(year),
  ...months(year, 1, 12),
});

/** `decade` counts tens of years: 198 is the 1980s. */
export const decadePeriod = (decade: number): Period => ({
  granularity: 'decade',
  value: String(decade).padStart(3, '0'),
  ...months(decade * 10, 1, 120),
});

/** `century` counts hundreds of years: 19 is the twentieth century. */
export const centuryPeriod = (century: number): Period => ({
  granularity: 'century',
  value: String(century).padStart(2, '0'),
  ...months(century * 100, 1, 1200),
});

/** The period of one unit that holds a day. */
export function periodAt(unit: Unit, day: Ordinal): Period {
  const { year, month } = fromOrdinal(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    // A fortnight is counted in, but is no stretch of the calendar: what it leads to is a day.
    case 'fortnight':
      return dayPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'week':
      return weekPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'season': {
      const season = (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((month % 12) / 3)] ?? 'WI';
      return seasonPeriod(month <= 2 ? year - 1 : year, season);
    }
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6));
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(Math.floor(year / 10));
    case 'century':
      return centuryPeriod(Math.floor(year / 100));
  }
  return unit satisfies never;
}

const MONTHS_PER: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_PER: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, fortnight: 14, weekend: 7 };

/** The day that lies `count` units after another (before it when negative); parts of a day count as none. */
export function shiftDay(day: Ordinal, unit: Unit, count: number): Ordinal {
  const perMonth = MONTHS_PER[unit];
  if (perMonth !== undefined) return addMonths(day, Math.round(perMonth * count));
  return day + Math.round((DAYS_PER[unit] ?? 0) * count);
}
