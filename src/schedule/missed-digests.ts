import { nextInstant } from '../core/digest/schedule.ts';
import type { Subscription } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';

/** Posted later than this after its time, a digest says so. */
export const PUNCTUAL_MS = 5 * 60_000;
/** Missed instants looked at after a downtime; older ones are not recorded one by one. */
const MAX_MISSED = 60;

/** Due instants since the last one that was begun, oldest first. */
export async function missedInstants(
  subscription: Subscription,
  now: number,
  store: Store,
): Promise<number[]> {
  const { id, createdAt } = subscription;
  // A clock that was ahead made it, or the clock is behind: from now on, then.
  const made = createdAt > now + PUNCTUAL_MS ? now - PUNCTUAL_MS : createdAt;
  const earliest = now - MAX_MISSED * 24 * 3_600_000;
  const instants: number[] = [];
  let at = Math.max((await store.lastBegun(id, now)) ?? 0, made, earliest);
  for (
    let next = nextInstant(subscription, at);
    next !== null && next <= now;
    next = nextInstant(subscription, at)
  ) {
    instants.push(next);
    at = next;
  }
  return instants;
}
