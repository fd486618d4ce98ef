import { setTimeout as delay } from 'node:timers/promises';
import { SetupError, UnreachableError } from '../errors.ts';

const PAUSE_MS = { first: 1_000, most: 60_000 } as const;
/** Longer than this nobody's wish to be left alone is granted. */
const LONGEST_WISH_MS = 600_000;

/**
 * How long to wait after so many failures in a row (from 1): twice as long each time, up to a minute. `random` (0 to 1)
 * takes off up to half of it, so that many processes do not come back at one moment.
 */
export function growingPause(failures: number, random: number): number {
  return Math.min(PAUSE_MS.first * 2 ** (failures - 1), PAUSE_MS.most) * (1 - random / 2);
}

export interface Failure {
  readonly failures: number;
  readonly pauseMs: number;
}

/**
 * Does `work` again and again, with growing pauses, until it succeeds. A `SetupError` is thrown on: trying again mends
 * none. `onFailure` hears of every other error before the pause; what it throws ends the trying too. Rejects when
 * `signal` is aborted during a pause.
 */
export async function keepTrying<T>(
  work: () => Promise<T>,
  onFailure: (error: unknown, failure: Failure) => void,
  signal: AbortSignal,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SetupError) throw error;
      const wishMs = error instanceof UnreachableError ? Math.min(error.retryAfterMs, LONGEST_WISH_MS) : 0;
      const pauseMs = Math.round(Math.max(growingPause(failures, Math.random()), wishMs));
      onFailure(error, { failures, pauseMs });
      await delay(pauseMs, undefined, { signal });
    }
  }
}
