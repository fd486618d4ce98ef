import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  formatDay,
  fromOrdinal,
  isDate,
  isoWeek,
  parseDay,
  toOrdinal,
  weekdayOf,
} from '../../../src/core/calendar/days.ts';
import { holidayDay } from '../../../src/core/timex/holiday-day.ts';
import { dayPeriod, periodAt, seasonPeriod, weekendPeriod } from '../../../src/core/timex/period.ts';

const ordinal = fc.integer({ min: toOrdinal(1000, 1, 1), max: toOrdinal(2199, 12, 31) });

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11016, 2],
    ['2025-05-03', 20211, 6],
    ['1900-03-01', -25508, 4],
  ])('%s is day %i, weekday %i', (day, count, weekday) => {
    expect(parseDay(day)).toBe(count);
    expect(formatDay(count)).toBe(day);
    expect(weekdayOf(count)).toBe(weekday);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-4-1', 'today', ''])(
    '%s is no day',
    (day) => {
      expect(parseDay(day)).toBeNull();
    },
  );

  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2008-12-29', 2009, 1],
    ['2025-05-03', 2025, 18],
  ])('%s is in ISO week %i-W%i', (day, year, week) => {
    expect(isoWeek(parseDay(day) ?? Number.NaN)).toMatchObject({ year, week });
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-15', -3, '2024-12-15'],
    ['2025-12-31', 2, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(formatDay(addMonths(parseDay(day) ?? Number.NaN, months))).toBe(expected);
  });

  it('counts every day once and forth', () => {
    fc.assert(
      fc.property(ordinal, (day) => {
        const { year, month, day: date } = fromOrdinal(day);
        expect(isDate(year, month, date)).toBe(true);
        expect(toOrdinal(year, month, date)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('puts every day into the period of each unit that holds it', () => {
    const units = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'] as const;
    fc.assert(
      fc.property(ordinal, fc.constantFrom(...units), (day, unit) => {
        const period = periodAt(unit, day);
        expect(period.first).toBeLessThanOrEqual(day);
        expect(period.last).toBeGreaterThanOrEqual(day);
      }),
    );
  });

  it('knows weekends and winters', () => {
    const saturday = parseDay('2025-05-03') ?? Number.NaN;
    expect(weekendPeriod(saturday)).toMatchObject({
      value: '2025-W18-WE',
      first: saturday,
      last: saturday + 1,
    });
    expect(formatDay(seasonPeriod(2024, 'WI').last)).toBe('2025-02-28');
    expect(dayPeriod(saturday).value).toBe('2025-05-03');
  });

  it.each([
    ['easter', 2025, '2025-04-20'],
    ['easter', 2024, '2024-03-31'],
    ['easter', 1999, '1999-04-04'],
    ['good friday', 2025, '2025-04-18'],
    ['thanksgiving', 2025, '2025-11-27'],
    ['memorial day', 2025, '2025-05-26'],
    ['labor day', 2025, '2025-09-01'],
    ['christmas eve', 2025, '2025-12-24'],
  ])('%s %i is %s', (name, year, expected) => {
    expect(formatDay(holidayDay(name, year) ?? Number.NaN)).toBe(expected);
  });
});
