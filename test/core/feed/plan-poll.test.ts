import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPoll, type PollOutcome } from '../../../src/core/feed/plan-poll.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const plan = (outcome: PollOutcome, failures = 0, random = 0.5) =>
  planPoll(outcome, failures, { now: 0, intervalMs: 15 * MINUTE, random });
const failed = (wishMs: number | null = null, gone = false): PollOutcome => ({
  kind: 'failed',
  problem: 'it takes no connections',
  gone,
  wishMs,
});

describe('the next reading of a feed', () => {
  it.each([
    ['after the interval', null, 15 * MINUTE],
    ['not earlier for a server that wishes so', MINUTE, 15 * MINUTE],
    ['later for a server that wishes so', HOUR, HOUR],
    ['not as late as a server may wish', 999 * HOUR, 6 * HOUR],
  ])('is %s', (_what, wishMs, at) => {
    expect(plan({ kind: 'read', wishMs })).toMatchObject({ nextPollAt: at, failures: 0, pausedReason: null });
    expect(plan({ kind: 'unchanged', wishMs }, 5)).toMatchObject({
      nextPollAt: at,
      failures: 0,
      problem: null,
    });
  });

  it.each([
    [0, null, 30 * MINUTE],
    [1, null, HOUR],
    [4, null, 8 * HOUR],
    [6, null, 24 * HOUR],
    [0, 2 * HOUR, 2 * HOUR],
    [0, MINUTE, 30 * MINUTE],
    [0, 999 * HOUR, 24 * HOUR],
  ])('waits longer with every failure: %i before, asked to wait %s', (before, wishMs, at) =>
    expect(plan(failed(wishMs), before)).toMatchObject({ nextPollAt: at, failures: before + 1 }),
  );

  it('is none any more after eight failures, or when the feed is gone', () => {
    expect(plan(failed(), 6).pausedReason).toBeNull();
    expect(plan(failed(), 7).pausedReason).toBe(
      'it failed 8 times in a row, at last: it takes no connections',
    );
    expect(plan(failed(null, true)).pausedReason).toBe('it is gone for good (status 410)');
  });

  it('is spread by a tenth, and never before a Retry-After', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
        const { nextPollAt } = plan({ kind: 'read', wishMs: null }, 0, random);
        expect(nextPollAt).toBeGreaterThanOrEqual(13.5 * MINUTE);
        expect(nextPollAt).toBeLessThanOrEqual(16.5 * MINUTE);
        expect(plan(failed(40 * MINUTE), 0, random).nextPollAt).toBeGreaterThanOrEqual(40 * MINUTE);
      }),
    );
  });
});
