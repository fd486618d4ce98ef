import { fromOrdinal, toOrdinal, weekdayOf, type Ordinal } from '../calendar/days.ts';
import {
  dayPeriod,
  periodAt,
  quarterPeriod,
  shiftDay,
  weekendPeriod,
  type Period,
  type Unit,
} from './period.ts';
import type { Of } from './reading.ts';
import { relative, stated, UNRESOLVED, type Reference, type Resolved, type Spoken } from './resolved.ts';

/** Is a period no longer than a unit? "The following month" cannot be counted from a year. */
export const isWithin = ({ first, last }: Period, unit: Unit): boolean =>
  last - first <= periodAt(unit, first).last - periodAt(unit, first).first + 3;

/** "Last week", "yesterday" from the publication day; "two days later" from what was spoken of. */
export function resolveShift(reading: Of<'shift'>, { anchor, spoken, towards }: Reference): Resolved {
  const { unit, count } = reading;
  const from =
    reading.from === 'reference'
      ? ((unit === 'day' || unit === 'hour' ? spoken.day : spoken.period)?.first ?? anchor)
      : anchor;
  // "Two days later" after nothing dated: later than what is not written.
  if (from === null || (reading.from === 'reference' && !isCountable(spoken, unit, count))) return UNRESOLVED;
  if (unit === 'weekend') {
    // "Last weekend" is the one just over, "this weekend" the coming one unless it is told in the past.
    const today = weekdayOf(from);
    const own = weekendPeriod(from);
    if (count === 0)
      return relative(today >= 6 || towards() !== -1 || today === 5 ? own : weekendPeriod(from - 7));
    return relative(
      count < 0 && today < 6 ? weekendPeriod(from - 7) : weekendPeriod(shiftDay(from, 'week', count)),
    );
  }
  return relative(periodAt(grainOf(reading, spoken), shiftDay(from, unit, count)));
}

/** How exact what was counted is: to the day where it is said to be, unless no day was spoken of to count from. */
function grainOf({ unit, count, from, exact }: Of<'shift'>, { day, period }: Spoken): Unit {
  if (exact === true && (from === 'published' || day === period)) return 'day';
  return unit === 'decade' || !Number.isInteger(count) ? 'year' : unit;
}

/** "in ten days": of what is to come the day so far ahead, of what was the time it took. */
export function resolveAhead({ unit, count, value }: Of<'ahead'>, { anchor, towards }: Reference): Resolved {
  if (anchor === null || towards() !== 1) return { ...UNRESOLVED, value, granularity: 'vague' };
  return relative(periodAt(unit === 'decade' ? 'year' : unit, shiftDay(anchor, unit, count)));
}

/** "in the past nine days": the days that end with that of publication. */
export function resolveStretch({ unit, count, value }: Of<'stretch'>, { anchor }: Reference): Resolved {
  if (anchor === null) return { ...UNRESOLVED, value, granularity: 'vague' };
  const period = {
    granularity: 'vague',
    value,
    first: shiftDay(anchor, unit, -count),
    last: anchor,
  } as const;
  return relative(period);
}

/** Can so many units be counted from what was spoken of? Backwards, the publication day will do. */
function isCountable({ period, day }: Spoken, unit: Unit, count: number): boolean {
  if (unit === 'day' || unit === 'hour') return day !== null || count < 0;
  return period === null ? count < 0 : isWithin(period, unit);
}

/** The night that two days share, under the name of the later one: "A rocket hit the port overnight", in the morning's paper. */
export function resolveOvernight({ anchor, towards }: Reference): Resolved {
  if (anchor === null) return UNRESOLVED;
  const morning = towards() === 1 ? anchor + 1 : anchor;
  return relative({ ...dayPeriod(morning), first: morning - 1 });
}

/** A year before the quarter spoken of, else (also after "the nine months") before the year. */
export function resolveYearEarlier(reading: Of<'year-earlier'>, { anchor, spoken }: Reference): Resolved {
  if (spoken.quarter !== null) {
    const { year, month } = fromOrdinal(spoken.quarter.first);
    if (spoken.severalMonths) return relative(periodAt('year', shiftDay(spoken.quarter.first, 'year', -1)));
    return relative(quarterPeriod(year - 1, Math.ceil(month / 3)));
  }
  const from = reading.from === 'reference' ? (spoken.period?.first ?? anchor) : anchor;
  return from === null ? UNRESOLVED : relative(periodAt('year', shiftDay(from, 'year', -1)));
}

/** "the 1988 quarter": the quarter spoken of, of that year; of several quarters, the year. */
export function resolveSameOfYear(year: number, { spoken }: Reference): Resolved {
  if (spoken.quarter === null || spoken.severalMonths) return stated(periodAt('year', toOrdinal(year, 1, 1)));
  return stated(quarterPeriod(year, Math.ceil(fromOrdinal(spoken.quarter.first).month / 3)));
}

/** "The run was the longest since 2007. Over the course of the week …": that of the day told of, where it is of these days. */
function weekOfNews({ told }: Readonly<Spoken>, anchor: Ordinal | null): Resolved {
  if (told === null || anchor === null || told.first > anchor || anchor - told.first > 7) return UNRESOLVED;
  return relative(periodAt('week', told.first));
}

/** The day, quarter or year spoken of last. */
export function resolveSame(
  { unit, bare, over }: Of<'same'>,
  { anchor, spoken, towards }: Reference,
  timed: boolean,
): Resolved | null {
  if (unit === 'day') {
    const day =
      (bare === true ? spoken.told : spoken.day) ?? (anchor === null || timed ? null : dayPeriod(anchor));
    if (day !== null) return relative(day);
    return anchor === null ? UNRESOLVED : relative(dayPeriod(anchor));
  }
  if (unit === 'quarter') {
    if (spoken.quarter !== null) return relative(spoken.quarter);
    return anchor === null ? UNRESOLVED : relative(periodAt('quarter', shiftDay(anchor, 'quarter', -1)));
  }
  if (unit === 'weekend') {
    if (anchor === null) return UNRESOLVED;
    const weekday = weekdayOf(anchor);
    // "over the weekend", early in the week, is the one just over, whatever is expected of it
    const coming = weekday >= 6 || ((over !== true || weekday > 2) && towards() === 1);
    return relative(weekendPeriod(coming ? anchor : anchor - 7));
  }
  const { period } = spoken;
  if (period !== null && !isWithin(period, unit))
    return unit === 'week' ? weekOfNews(spoken, anchor) : UNRESOLVED;
  const from = period?.first ?? anchor;
  return from === null ? UNRESOLVED : relative(periodAt(unit, from));
}
