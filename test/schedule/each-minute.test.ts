import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countMinutes, eachMinute } from '../../src/schedule/each-minute.ts';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const START = Date.parse('2025-05-04T08:00:30Z');

let ticks: number;
let logged: string[];
let reported: string[];
const counting = () =>
  countMinutes({ debug() {}, info() {}, warn: (_fields, message) => void logged.push(message), error() {} });
const begin = (minutes = counting(), tick = async () => void ticks++) =>
  eachMinute(
    { tick, stop: async () => {} },
    { minutes, report: (where, _fields, message) => `id ${reported.push(`${where}: ${message}`)}` },
    'upkeep',
    'failed',
  );
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  ticks = 0;
  [logged, reported] = [[], []];
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

it('watches the clock once for all, each of which looks and ends by itself', async () => {
  const minutes = counting();
  const looks = [0, 0, 0];
  const running = looks.map((_, i) => begin(minutes, async () => void looks[i]!++));
  expect(looks).toEqual([1, 1, 1]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(looks).toEqual([2, 2, 2]);
  vi.setSystemTime(Date.now() + YEAR);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(looks).toEqual([3, 3, 3]);
  expect(logged).toEqual(['the clock was set']);
  await running[0]!.stop();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(looks).toEqual([3, 4, 4]);
  for (const one of running) await one.stop();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(looks).toEqual([3, 4, 4]);
  expect(vi.getTimerCount()).toBe(0);
  const again = begin(minutes, async () => void looks[0]!++);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(looks).toEqual([5, 4, 4]);
  await again.stop();
});

it('reports a look that fails, and looks on', async () => {
  const running = begin(counting(), async () => {
    ticks++;
    throw new TypeError('no such thing');
  });
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(ticks).toBe(2);
  expect(reported).toEqual(['upkeep: failed', 'upkeep: failed']);
  await running.stop();
});
