import type { Day } from '../article/article.ts';
import { DAY_MS, formatDay, toOrdinal, weekdayOf } from '../calendar/days.ts';

/** When a digest is due: a wall-clock time on some days of the week in a time zone. */
export interface Schedule {
  /** `HH:MM` */
  readonly time: string;
  /** IANA name. */
  readonly timezone: string;
  /** ISO weekdays, 1 (Monday) to 7 (Sunday). */
  readonly days: readonly number[];
}

const MINUTE_MS = 60_000;

/**
 * The first instant after `after` (milliseconds since 1970) at which a schedule is due; null when it names no day. Where
 * clocks go forward over the time, it is the first minute after the gap; where an hour comes twice, the first of the two.
 */
export function nextInstant({ time, timezone, days }: Schedule, after: number): number | null {
  if (days.length === 0) return null;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const local = localTime(after, timezone);
  for (let ahead = -1; ahead <= 8; ahead++) {
    const date = toOrdinal(local.year, local.month, local.day) + ahead;
    if (!days.includes(weekdayOf(date))) continue;
    const instant = instantOf(date * DAY_MS + (hour * 60 + minute) * MINUTE_MS, timezone);
    if (instant > after) return instant;
  }
  return null;
}

/** The instant of a wall-clock time, given as if it were UTC. */
function instantOf(wall: number, timezone: string): number {
  const offsets = [...new Set([offsetAt(wall - DAY_MS, timezone), offsetAt(wall + DAY_MS, timezone)])];
  const valid = offsets
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(instant, timezone) === wall);
  if (valid.length > 0) return Math.min(...valid);
  // The clocks jump over this time: find the jump between the two readings.
  let before = wall - Math.max(...offsets) - MINUTE_MS;
  let later = wall - Math.min(...offsets) + MINUTE_MS;
  const offsetBefore = offsetAt(before, timezone);
  while (later - before > MINUTE_MS) {
    const middle = before + Math.floor((later - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle, timezone) === offsetBefore) before = middle;
    else later = middle;
  }
  return later;
}

/** A zone's distance from UTC at an instant, in milliseconds; east is positive. */
function offsetAt(instant: number, timezone: string): number {
  const { year, month, day, hour, minute, second } = localTime(instant, timezone);
  const wall = toOrdinal(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
  return wall - Math.floor(instant / 1000) * 1000;
}

export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks and calendars of a zone show at an instant. */
export function localTime(instant: number, timezone: string): LocalTime {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timezone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const {
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
  } = parts as Partial<Record<keyof LocalTime, number>>;
  return { year, month, day, hour, minute, second };
}

/** `YYYY-MM-DD` of an instant in a zone. */
export function localDay(instant: number, timezone: string): Day {
  const { year, month, day } = localTime(instant, timezone);
  return formatDay(toOrdinal(year, month, day));
}
