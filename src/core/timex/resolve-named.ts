import { formatMonth, fromOrdinal, isDate, toOrdinal, type Ordinal } from '../calendar/days.ts';
import { inNearestYear } from './nearest-year.ts';
import { dayPeriod, monthPeriod, seasonPeriod, type Period } from './period.ts';
import type { Of } from './reading.ts';
import { isWithin } from './resolve-relative.ts';
import { stated, UNRESOLVED, type Reference, type Resolved, type Spoken } from './resolved.ts';

/** "May 3", "May 3-5", "May 3 last year". */
export function resolveMonthDay(reading: Of<'month-day'>, reference: Reference): Resolved {
  const { anchor, spoken } = reference;
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
  const story = reading.years === null ? ofStory(at, reference) : null;
  if (story !== null) return story;
  if (anchor === null) return unresolved;
  if (reading.toward !== undefined && reading.years === null) {
    const { year: now } = fromOrdinal(anchor);
    const periods = [at(now - 1), at(now), at(now + 1)].filter((one) => one !== null);
    const told =
      reading.toward < 0
        ? periods.findLast(({ last }) => last <= anchor)
        : periods.find(({ first }) => first >= anchor);
    return told === undefined ? unresolved : stated(told);
  }
  const { year } = fromOrdinal(reading.narrated === true ? (spoken.period?.first ?? anchor) : anchor);
  const period = reading.years === null ? inNearestYear(anchor, at, reference) : at(year + reading.years);
  return period === null ? unresolved : stated(period);
}

/** In the year that the story has told: of what was, unless the tense looks ahead from today. */
function ofStory(
  at: (year: number) => Period | null,
  { anchor, spoken, inStory, towards }: Reference,
): Resolved | null {
  const period = inStory(at);
  if (period === null) return null;
  const toCome = anchor !== null && (period.first > anchor || towards() === 1);
  // "will open on 3 March 2027 and close on 9 April"
  if (toCome && (spoken.period === null || spoken.period.last < anchor)) return null;
  return { ...stated(period), inStory: true };
}

/** "in March", "last March", "the following March". */
export function resolveMonth(reading: Of<'month'>, reference: Reference): Resolved {
  const { spoken, ...published } = reference;
  const { month, toward, years } = reading;
  const at = (year: number): Period => monthPeriod(year, month);
  const story = toward === null && years === null ? ofStory(at, reference) : null;
  if (story !== null) return story;
  const anchor = countedFrom(reading, spoken, published.anchor);
  if (anchor === null) return { ...UNRESOLVED, value: `XXXX-${formatMonth(0, month).slice(5)}` };
  const now = fromOrdinal(anchor);
  if (years !== null) return stated(at(now.year + years));
  if (toward === 0) return stated(at(now.year));
  if (toward === -1) return stated(at(month < now.month ? now.year : now.year - 1));
  if (toward === 1) return stated(at(month > now.month ? now.year : now.year + 1));
  const period = inNearestYear(anchor, at, reference);
  return period === null ? UNRESOLVED : stated(period);
}

const JUST_OVER_DAYS = 92;

/** "the summer", "last winter", "the following spring". */
export function resolveSeason(reading: Of<'season'>, reference: Reference): Resolved {
  const { spoken, towards, ...published } = reference;
  const { season, toward, years } = reading;
  const anchor = countedFrom(reading, spoken, published.anchor);
  if (anchor === null) return { ...UNRESOLVED, value: `XXXX-${season}` };
  const { year } = fromOrdinal(anchor);
  const at = (y: number): Period => seasonPeriod(y, season);
  if (years !== null) return stated(at(year + years));
  if (toward === null) {
    const period = inNearestYear(anchor, at, reference);
    return period === null ? UNRESOLVED : stated(period);
  }
  const all = [at(year - 2), at(year - 1), at(year), at(year + 1)];
  if (toward === -1) return stated(all.findLast((period) => period.last < anchor) ?? at(year - 1));
  if (toward === 1) return stated(all.find((period) => period.first > anchor) ?? at(year + 1));
  const own = all.find((period) => period.first <= anchor && anchor <= period.last);
  // "this winter", in March, is the one just over, unless what is told is still to come
  const over =
    season !== 'WI' || towards() === 1
      ? undefined
      : all.find(({ last }) => last < anchor && anchor - last <= JUST_OVER_DAYS);
  return stated(own ?? over ?? at(year));
}

/** The day that "the following March" is counted from: that of the story, if it has one. */
const countedFrom = (
  { narrated }: Of<'month'> | Of<'season'>,
  { period }: Spoken,
  anchor: Ordinal | null,
): Ordinal | null =>
  narrated === true ? (period !== null && isWithin(period, 'year') ? period.first : null) : anchor;
