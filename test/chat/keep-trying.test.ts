import { expect, it } from 'vitest';
import { growingPause, keepTrying, type Failure } from '../../src/chat/keep-trying.ts';
import { SetupError, UnreachableError } from '../../src/errors.ts';

it.each([
  [1, 0, 1_000],
  [2, 0, 2_000],
  [3, 1, 2_000],
  [6, 0, 32_000],
  [7, 0, 60_000],
  [7, 1, 30_000],
  [5_000, 0, 60_000],
])('after %d failures in a row, with chance %d, waits %d ms', (failures, random, pauseMs) => {
  expect(growingPause(failures, random)).toBe(pauseMs);
});

const never = new AbortController().signal;

it('tries again until it succeeds, and tells of each failure', async () => {
  const told: Failure[] = [];
  let tries = 0;
  const work = async (): Promise<string> => {
    tries += 1;
    if (tries < 3) throw new UnreachableError('away', { retryAfterMs: tries === 1 ? 1_200 : 0 });
    return 'here';
  };
  const began = performance.now();
  expect(await keepTrying(work, (_error, failure) => void told.push(failure), never)).toBe('here');
  expect(told.map(({ failures }) => failures)).toEqual([1, 2]);
  // Not sooner than the service asked for, and longer each time.
  expect(told[0]?.pauseMs).toBe(1_200);
  expect(told[1]?.pauseMs).toBeGreaterThanOrEqual(1_000);
  expect(performance.now() - began).toBeGreaterThan(2_000);
});

it('does not try again what is to be mended', async () => {
  let tries = 0;
  const work = (): Promise<never> => {
    tries += 1;
    return Promise.reject(new SetupError('the token'));
  };
  await expect(keepTrying(work, () => undefined, never)).rejects.toThrow('the token');
  expect(tries).toBe(1);
});

it('gives up when told to, by the listener or the signal', async () => {
  const fail = (): Promise<never> => Promise.reject(new Error('broken'));
  const giveUp = (error: unknown): never => {
    throw error;
  };
  await expect(keepTrying(fail, giveUp, never)).rejects.toThrow('broken');
  const stopping = new AbortController();
  await expect(keepTrying(fail, () => stopping.abort(), stopping.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
});

it('grants no wish to be left alone for ever', async () => {
  const stopping = new AbortController();
  const pauses: number[] = [];
  const work = (): Promise<never> => Promise.reject(new UnreachableError('away', { retryAfterMs: 1e12 }));
  const tried = keepTrying(
    work,
    (_error, { pauseMs }) => {
      pauses.push(pauseMs);
      stopping.abort();
    },
    stopping.signal,
  );
  await expect(tried).rejects.toMatchObject({ name: 'AbortError' });
  expect(pauses).toEqual([600_000]);
});
