import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eachMinute } from '../../src/schedule/each-minute.ts';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const START = Date.parse('2025-05-04T08:00:30Z');

let ticks: number;
let logged: string[];
const begin = () =>
  eachMinute(
    { tick: async () => void ticks++, stop: async () => {} },
    { debug() {}, info() {}, warn: (_fields, message) => void logged.push(message), error() {} },
    'failed',
  );
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  ticks = 0;
  logged = [];
});
afterEach(() => vi.useRealTimers());

it('looks at once and once a minute', async () => {
  const running = begin();
  expect(ticks).toBe(1);
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(ticks).toBe(6);
  await running.stop();
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(ticks).toBe(6);
  expect(logged).toEqual([]);
});

it.each([
  ['a year ahead', YEAR],
  ['a year back', -YEAR],
  ['an hour back', -60 * MINUTE],
  ['a minute ahead', MINUTE],
])('goes on when the clock is set %s, and when it is set right again', async (_how, by) => {
  const running = begin();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  for (const step of [by, -by]) {
    const before = ticks;
    vi.setSystemTime(Date.now() + step);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    // One for the clock, and one a minute.
    expect(ticks - before).toBeGreaterThanOrEqual(5);
    expect(ticks - before).toBeLessThanOrEqual(7);
  }
  expect(logged).toEqual(['the clock was set', 'the clock was set']);
  await running.stop();
});
