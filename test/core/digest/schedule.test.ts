import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime, nextInstant } from '../../../src/core/digest/schedule.ts';

const DAILY = [1, 2, 3, 4, 5, 6, 7];
const next = (
  time: string,
  timezone: string,
  after: string,
  days: readonly number[] = DAILY,
): string | null => {
  const instant = nextInstant({ time, timezone, days }, Date.parse(after));
  return instant === null ? null : new Date(instant).toISOString();
};

describe('the next instant of a schedule', () => {
  it.each([
    ['the same day', '08:00', 'UTC', '2025-05-03T07:59:59Z', '2025-05-03T08:00:00.000Z'],
    ['not the instant itself again', '08:00', 'UTC', '2025-05-03T08:00:00Z', '2025-05-04T08:00:00.000Z'],
    ['in summer time', '08:00', 'Europe/Berlin', '2025-07-01T07:00:00Z', '2025-07-02T06:00:00.000Z'],
    [
      'where it is tomorrow already',
      '08:00',
      'Pacific/Auckland',
      '2025-05-03T19:00:00Z',
      '2025-05-03T20:00:00.000Z',
    ],
    [
      'across the date line the other way',
      '23:30',
      'Pacific/Honolulu',
      '2025-05-03T08:00:00Z',
      '2025-05-03T09:30:00.000Z',
    ],
    // Clocks in Berlin go from 02:00 to 03:00 on 28 March 2027, and from 03:00 back to 02:00 on 31 October 2027.
    [
      'in the spring gap: the first minute after it',
      '02:30',
      'Europe/Berlin',
      '2027-03-27T12:00:00Z',
      '2027-03-28T01:00:00.000Z',
    ],
    ['after the gap as ever', '02:30', 'Europe/Berlin', '2027-03-28T01:00:00Z', '2027-03-29T00:30:00.000Z'],
    [
      'in the repeated hour: the first one',
      '02:30',
      'Europe/Berlin',
      '2027-10-30T12:00:00Z',
      '2027-10-31T00:30:00.000Z',
    ],
    ['and not the second one', '02:30', 'Europe/Berlin', '2027-10-31T00:30:00Z', '2027-11-01T01:30:00.000Z'],
    ['in New York’s gap', '02:30', 'America/New_York', '2027-03-13T12:00:00Z', '2027-03-14T07:00:00.000Z'],
    [
      'in New York’s repeated hour',
      '01:30',
      'America/New_York',
      '2027-11-06T12:00:00Z',
      '2027-11-07T05:30:00.000Z',
    ],
    // Lord Howe Island moves by half an hour: 02:00 becomes 02:30 on 4 October 2026.
    [
      'in a gap of half an hour',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-03T00:00:00Z',
      '2026-10-03T15:30:00.000Z',
    ],
    ['at an odd offset', '08:00', 'Asia/Kathmandu', '2025-05-03T00:00:00Z', '2025-05-03T02:15:00.000Z'],
  ])('%s', (_what, time, timezone, after, expected) => {
    expect(next(time, timezone, after)).toBe(expected);
  });

  it('keeps to the days', () => {
    // 3 May 2025 is a Saturday.
    expect(next('08:00', 'UTC', '2025-05-03T09:00:00Z', [6])).toBe('2025-05-10T08:00:00.000Z');
    expect(next('08:00', 'UTC', '2025-05-03T07:00:00Z', [1, 5])).toBe('2025-05-05T08:00:00.000Z');
    expect(next('08:00', 'UTC', '2025-05-03T07:00:00Z', [])).toBeNull();
  });

  it('comes once a local day, for a whole year, in every kind of zone', () => {
    const zone = fc.constantFrom(
      'Europe/London',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Pacific/Chatham',
    );
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (timezone, hour, minute) => {
          const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          let at = Date.parse('2026-12-31T12:00:00Z');
          const days = new Set<string>();
          for (let i = 0; i < 366; i++) {
            at = nextInstant({ time, timezone, days: DAILY }, at)!;
            const { year, month, day } = localTime(at, timezone);
            days.add(`${year}-${month}-${day}`);
          }
          expect(days.size).toBe(366);
        },
      ),
      { numRuns: 25 },
    );
  });
});
