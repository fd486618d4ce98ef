import { describe, expect, it } from 'vitest';
import { numbersOf, type CalendarNames } from '../../../src/core/languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../../../src/core/languages/en/calendar.ts';
import { SPANISH_CALENDAR } from '../../../src/core/languages/es/calendar.ts';

const LANGUAGES: readonly (readonly [string, CalendarNames])[] = [
  ['en', ENGLISH_CALENDAR],
  ['es', SPANISH_CALENDAR],
];

/** The name that the platform's own calendar gives (CLDR). */
const named = (language: string, day: number, part: 'month' | 'weekday'): string =>
  new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' }).format(day);

describe.each(LANGUAGES)('the calendar in %s', (language, { months, weekdays }) => {
  it('names months as CLDR does', () => {
    expect(months.map(([full]) => full)).toEqual(
      months.map((_, i) => named(language, Date.UTC(2025, i, 1), 'month').toLowerCase()),
    );
  });

  it('names weekdays as CLDR does', () => {
    // The 5th of May 2025 was a Monday.
    expect(weekdays.map(([full]) => full)).toEqual(
      weekdays.map((_, i) => named(language, Date.UTC(2025, 4, 5 + i), 'weekday').toLowerCase()),
    );
  });

  it.each([
    ['months', months],
    ['weekdays', weekdays],
  ] as const)('uses no form of %s twice', (_, names) => {
    expect(Object.keys(numbersOf(names))).toHaveLength(names.flat().length);
  });
});
