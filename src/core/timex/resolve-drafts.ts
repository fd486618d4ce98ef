import type { Day } from '../article/article.ts';
import type { Sentence } from '../text/sentences.ts';
import {
  formatDay,
  formatMonth,
  fromOrdinal,
  isDate,
  parseDay,
  toOrdinal,
  weekdayOf,
  type Ordinal,
} from './calendar.ts';
import { directionAt } from './direction.ts';
import { holidayDay } from './holiday-day.ts';
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  periodAt,
  quarterPeriod,
  seasonPeriod,
  shiftDay,
  type Period,
} from './period.ts';
import type { Beside, Draft, Reading, Toward } from './reading.ts';
import { isWithin, resolveSame, resolveShift, resolveYearEarlier } from './resolve-relative.ts';
import { relative, stated, UNRESOLVED, type Of, type Resolved, type Spoken } from './resolved.ts';
import type { Timex } from './timex.ts';

/** Gives every draft its place in the calendar, in reading order. */
export function resolveDrafts(
  text: string,
  published: Day | null,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): Timex[] {
  const anchor = parseDay(published);
  const spoken: Spoken = { period: null, day: null, quarter: null, severalMonths: false };
  const timexes: Timex[] = [];
  let at = 0;
  for (const draft of drafts) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= draft.start) at++;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const towards = (): -1 | 1 | null => directionAt(text, sentence, draft);
    const named = resolve(draft, anchor, spoken, towards);
    if (named === null) continue;
    const resolved = draft.beside === undefined ? named : besideOf(named, draft.beside);
    remember(spoken, draft.reading, resolved.period, anchor);
    timexes.push(asTimex(text, draft, resolved));
  }
  return timexes;
}

/** The day or week that an expression counts from the day it names. */
function besideOf(named: Resolved, { unit, count }: Beside): Resolved {
  if (named.period === null) return UNRESOLVED;
  const day = shiftDay(named.period.first, unit, count);
  return { period: count === 0 ? periodAt(unit, day) : dayPeriod(day), anchoring: 'relative' };
}

function remember(spoken: Spoken, reading: Reading, period: Period | null, anchor: Ordinal | null): void {
  const { kind } = reading;
  // "for the nine months": what follows is compared with those of the year before, not with a quarter.
  if (kind === 'duration') spoken.severalMonths ||= /^P(?:6|9|12)M$/.test(reading.value);
  if (period === null) return;
  if (period.granularity === 'quarter' && kind !== 'year-earlier') spoken.severalMonths = false;
  spoken.period = period;
  if (period.granularity === 'day') spoken.day = period;
  // Neither what it is compared with nor a forecast becomes the quarter spoken of.
  if (
    period.granularity === 'quarter' &&
    (anchor === null || period.first <= anchor) &&
    kind !== 'year-earlier' &&
    kind !== 'same-of-year' &&
    // One that still runs is looked forward to, unless it is the only one told of.
    (anchor === null || period.last < anchor || spoken.quarter === null)
  )
    spoken.quarter = period;
}

function asTimex(text: string, draft: Draft, resolved: Resolved): Timex {
  const { start, end, reading, clock } = draft;
  const { period, anchoring } = resolved;
  const base = resolved.value ?? period?.value ?? 'XXXX-XX-XX';
  const kind = reading.kind;
  const isDay = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(base);
  const timed = clock !== undefined && isDay;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: kind === 'duration' ? 'DURATION' : kind === 'set' ? 'SET' : timed ? 'TIME' : 'DATE',
    value: timed ? base + clock : base,
    granularity: timed ? 'time' : (resolved.granularity ?? period?.granularity ?? 'vague'),
    first: period === null ? null : formatDay(period.first),
    last: period === null ? null : formatDay(period.last),
    anchoring,
    weekday: resolved.weekday ?? (period?.granularity === 'day' ? weekdayOf(period.first) : null),
  };
}

function resolve(
  draft: Draft,
  anchor: Ordinal | null,
  spoken: Spoken,
  towards: () => Toward,
): Resolved | null {
  const { reading } = draft;
  switch (reading.kind) {
    case 'fixed':
      return stated(reading.period);
    case 'duration':
    case 'set':
      return { period: null, anchoring: 'unresolved', value: reading.value, granularity: 'vague' };
    case 'vague':
      return { period: null, anchoring: 'unresolved', value: reading.value };
    case 'month-day':
      return resolveMonthDay(reading, anchor, towards);
    case 'month':
      return resolveMonth(reading, narratedFrom(reading, spoken, anchor), towards);
    case 'weekday':
      return resolveWeekday(reading, anchor, towards);
    case 'season':
      return resolveSeason(reading, narratedFrom(reading, spoken, anchor), towards);
    case 'part-of-year':
      return resolvePartOfYear(reading, anchor, towards);
    case 'shift':
      return resolveShift(reading, anchor, spoken, towards);
    case 'year-earlier':
      return resolveYearEarlier(reading, anchor, spoken);
    case 'same':
      return resolveSame(reading.unit, anchor, spoken, draft.clock !== undefined);
    case 'same-of-year': {
      const quarter =
        spoken.quarter === null || spoken.severalMonths
          ? null
          : Math.ceil(fromOrdinal(spoken.quarter.first).month / 3);
      return quarter === null
        ? stated(periodAt('year', toOrdinal(reading.year, 1, 1)))
        : stated(quarterPeriod(reading.year, quarter));
    }
    case 'clock': {
      const day = spoken.day ?? (anchor === null ? null : dayPeriod(anchor));
      return day === null ? { ...UNRESOLVED, value: 'XXXX-XX-XX' } : relative(day);
    }
    case 'holiday':
      return resolveHoliday(reading, anchor, towards);
  }
  return reading satisfies never;
}

/** The day that "the following March" is counted from: that of the story, if it has one. */
const narratedFrom = (
  { narrated }: Of<'month'> | Of<'season'>,
  { period }: Spoken,
  anchor: Ordinal | null,
): Ordinal | null =>
  narrated === true ? (period !== null && isWithin(period, 'year') ? period.first : null) : anchor;

function resolveMonthDay(reading: Of<'month-day'>, anchor: Ordinal | null, towards: () => Toward): Resolved {
  const { month, day, lastDay } = reading;
  const at = (year: number): Period | null => {
    if (!isDate(year, month, day)) return null;
    const period = dayPeriod(toOrdinal(year, month, day));
    const last =
      lastDay !== null && lastDay > day && isDate(year, month, lastDay)
        ? toOrdinal(year, month, lastDay)
        : period.last;
    return { ...period, last };
  };
  const unresolved = {
    ...UNRESOLVED,
    value: `XXXX-${formatMonth(0, month).slice(5)}-${String(day).padStart(2, '0')}`,
  };
  if (anchor === null) return unresolved;
  const { year } = fromOrdinal(anchor);
  const period = reading.years === null ? inYear(year, anchor, at, towards) : at(year + reading.years);
  return period === null ? unresolved : stated(period);
}

/** The candidate of last, this or next year that the tense asks for; without a tense the nearest one. */
function inYear(
  year: number,
  anchor: Ordinal,
  at: (year: number) => Period | null,
  towards: () => Toward,
): Period | null {
  const candidates = [at(year - 1), at(year), at(year + 1)].filter((period) => period !== null);
  const direction = towards();
  const before = candidates.findLast((period) => period.first <= anchor) ?? null;
  const after = candidates.find((period) => period.last >= anchor) ?? null;
  if (direction === 1 && after !== null && (before === null || after.first - anchor < 300)) return after;
  // A day is seldom told by month and day alone when it lies most of a year back, nor the month that begins next:
  // "told of a cut in June", in May, is the one to come.
  const day = before?.granularity === 'day';
  const coming = !day && after !== null && after.first > anchor && after.first - anchor <= 31;
  if (direction === -1 && before !== null && !coming && anchor - before.last < (day ? 240 : 330))
    return before;
  let nearest: Period | null = null;
  for (const period of candidates)
    if (nearest === null || Math.abs(period.first - anchor) < Math.abs(nearest.first - anchor))
      nearest = period;
  return nearest;
}

function resolveMonth(reading: Of<'month'>, anchor: Ordinal | null, towards: () => Toward): Resolved {
  const { month, toward, years } = reading;
  if (anchor === null) return { ...UNRESOLVED, value: `XXXX-${formatMonth(0, month).slice(5)}` };
  const now = fromOrdinal(anchor);
  const at = (year: number): Period => monthPeriod(year, month);
  if (years !== null) return stated(at(now.year + years));
  if (toward === 0) return stated(at(now.year));
  if (toward === -1) return stated(at(month < now.month ? now.year : now.year - 1));
  if (toward === 1) return stated(at(month > now.month ? now.year : now.year + 1));
  const period = inYear(now.year, anchor, at, towards);
  return period === null ? UNRESOLVED : stated(period);
}

function resolveWeekday(reading: Of<'weekday'>, anchor: Ordinal | null, towards: () => Toward): Resolved {
  const { weekday, toward, next } = reading;
  if (anchor === null) return { ...UNRESOLVED, value: `XXXX-WXX-${weekday}`, weekday };
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (toward === -1) return relative(dayPeriod(anchor - (back || 7)));
  if (toward === 1) return relative(dayPeriod(anchor + (ahead || 7) + (next && ahead === 1 ? 7 : 0)));
  if (back === 0) return relative(dayPeriod(anchor));
  return relative(dayPeriod(towards() === 1 ? anchor + ahead : anchor - back));
}

function resolveSeason(reading: Of<'season'>, anchor: Ordinal | null, towards: () => Toward): Resolved {
  const { season, toward, years } = reading;
  if (anchor === null) return { ...UNRESOLVED, value: `XXXX-${season}` };
  const { year } = fromOrdinal(anchor);
  const at = (y: number): Period => seasonPeriod(y, season);
  if (years !== null) return stated(at(year + years));
  if (toward === null) {
    const period = inYear(year, anchor, at, towards);
    return period === null ? UNRESOLVED : stated(period);
  }
  const all = [at(year - 2), at(year - 1), at(year), at(year + 1)];
  if (toward === -1) return stated(all.findLast((period) => period.last < anchor) ?? at(year - 1));
  if (toward === 1) return stated(all.find((period) => period.first > anchor) ?? at(year + 1));
  return stated(all.find((period) => period.first <= anchor && anchor <= period.last) ?? at(year));
}

function resolvePartOfYear(
  reading: Of<'part-of-year'>,
  anchor: Ordinal | null,
  towards: () => Toward,
): Resolved {
  const { unit, ordinal, years } = reading;
  const at = (year: number): Period =>
    unit === 'half'
      ? halfPeriod(year, ordinal)
      : endingWith(reading.lastMonth ?? null, quarterPeriod(year, ordinal));
  if (reading.year !== null) return stated(at(reading.year));
  if (anchor === null) return { ...UNRESOLVED, value: `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${ordinal}` };
  const { year } = fromOrdinal(anchor);
  if (years !== null) return stated(at(year + years));
  const period = at(year);
  // One that "ended" is over.
  if (reading.lastMonth !== undefined && period.last > anchor && towards() !== 1) return stated(at(year - 1));
  if (period.first <= anchor) return stated(period);
  // Ahead of us: the one to come when the tense says so or it is the nearer, else last year's.
  const nearer = period.first - anchor < anchor - at(year - 1).last;
  const direction = towards();
  return stated(direction === 1 || (direction === null && nearer) ? period : at(year - 1));
}

/** A company's own quarter: the three months to `lastMonth`, under the name of the one it mostly lies in. */
function endingWith(lastMonth: number | null, quarter: Period): Period {
  if (lastMonth === null) return quarter;
  const { year } = fromOrdinal(quarter.first);
  // What ends with January lies mostly in the year before.
  const { first, last } = monthPeriod(lastMonth === 1 ? year + 1 : year, lastMonth);
  return { ...quarter, first: shiftDay(first, 'month', -2), last };
}

function resolveHoliday(
  reading: Of<'holiday'>,
  anchor: Ordinal | null,
  towards: () => Toward,
): Resolved | null {
  const written = / (\d{4})$/.exec(reading.name);
  const name = written === null ? reading.name : reading.name.slice(0, written.index);
  const at = (year: number): Period | null => {
    const day = holidayDay(name, year);
    return day === null ? null : dayPeriod(day);
  };
  if (written !== null) {
    const period = at(Number(written[1]));
    return period === null ? null : stated(period);
  }
  if (anchor === null) return UNRESOLVED;
  const { year } = fromOrdinal(anchor);
  const all = [at(year - 1), at(year), at(year + 1)].filter((period) => period !== null);
  if (reading.toward === -1)
    return relative(all.findLast((period) => period.first < anchor) ?? dayPeriod(anchor));
  if (reading.toward === 1) return relative(all.find((period) => period.first > anchor) ?? dayPeriod(anchor));
  const period = inYear(year, anchor, at, towards);
  return period === null ? UNRESOLVED : relative(period);
}
