import type { Asker } from '../chat/dispatcher.ts';
import { RefusedError } from '../errors.ts';

/** Commands that a person may give within a time. */
export interface RateLimit {
  readonly commands: number;
  readonly perMs: number;
}

/** People remembered before those who asked nothing for a while are forgotten. */
const MOST_PEOPLE = 10_000;

/** Sliding window per person. Throws a `RefusedError` with the seconds to wait. `clock` is one that nobody sets. */
export function createRateLimit(limit: RateLimit, clock: () => number): (asker: Asker) => void {
  const calls = new Map<string, number[]>();
  return ({ platform, workspace, user }) => {
    const now = clock();
    const key = `${platform} ${workspace} ${user}`;
    const recent = (calls.get(key) ?? []).filter((time) => time > now - limit.perMs);
    if (recent.length >= limit.commands) {
      const waitSeconds = Math.ceil((recent[0]! + limit.perMs - now) / 1000);
      throw new RefusedError(({ notices }) => notices.wait(waitSeconds));
    }
    recent.push(now);
    calls.set(key, recent);
    if (calls.size > MOST_PEOPLE)
      for (const [other, times] of calls) if (times.at(-1)! <= now - limit.perMs) calls.delete(other);
  };
}
