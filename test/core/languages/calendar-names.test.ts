import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { numbersOf, type CalendarNames } from '../../../src/core/languages/calendar-names.ts';

/** The calendar of every language that has a folder, each the one export of its file. */
const LANGUAGES = await Promise.all(
  globSync('src/core/languages/*/calendar.ts')
    .sort()
    .map(async (path): Promise<readonly [string, CalendarNames]> => {
      const module = (await import(pathToFileURL(resolve(path)).href)) as Readonly<
        Record<string, CalendarNames>
      >;
      return [basename(dirname(path)), Object.values(module)[0]!];
    }),
);

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
