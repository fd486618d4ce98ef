const HOUR_MS = 3_600_000;
/** A feed that asks for it is read as seldom as this, one that fails too. */
const MAX_WISH_MS = 6 * HOUR_MS;
const MAX_BACKOFF_MS = 24 * HOUR_MS;
/** Failures in a row after which a feed is paused. With an interval of 15 minutes that takes more than two days. */
const MAX_FAILURES = 8;
/** Readings are spread by this share, so that feeds added together are not read together for ever. */
const JITTER = 0.1;

/** What came of reading a feed. */
export type PollOutcome =
  | {
      readonly kind: 'read' | 'unchanged';
      /** How long its server wants to be left alone; null when it does not say. */
      readonly wishMs: number | null;
    }
  | {
      readonly kind: 'failed';
      readonly problem: string;
      /** The server says that it will never come back. */
      readonly gone: boolean;
      /** How long the server wants to be left alone; null when it does not say. */
      readonly wishMs: number | null;
    };

/** When a feed is read next, and what is held against it. */
export interface PollPlan {
  readonly nextPollAt: number;
  readonly failures: number;
  readonly problem: string | null;
  readonly pausedReason: string | null;
}

/**
 * Plans the next reading: after `intervalMs`, later where the server wishes so; after a failure twice as long as the time
 * before, and never before the server's own `Retry-After`. Pure; `random` is from 0 to 1.
 */
export function planPoll(
  outcome: PollOutcome,
  failuresBefore: number,
  { now, intervalMs, random }: { now: number; intervalMs: number; random: number },
): PollPlan {
  const jitter = 1 + JITTER * (2 * random - 1);
  if (outcome.kind !== 'failed') {
    const waitMs = Math.max(intervalMs, Math.min(outcome.wishMs ?? 0, MAX_WISH_MS));
    return { nextPollAt: now + Math.round(waitMs * jitter), failures: 0, problem: null, pausedReason: null };
  }
  const failures = failuresBefore + 1;
  const backoffMs = Math.min(intervalMs * 2 ** failures, MAX_BACKOFF_MS);
  const waitMs = Math.max(backoffMs * jitter, Math.min(outcome.wishMs ?? 0, MAX_BACKOFF_MS));
  return {
    nextPollAt: now + Math.round(waitMs),
    failures,
    problem: outcome.problem,
    pausedReason: outcome.gone
      ? 'it is gone for good (status 410)'
      : failures >= MAX_FAILURES
        ? `it failed ${failures} times in a row, at last: ${outcome.problem}`
        : null,
  };
}
