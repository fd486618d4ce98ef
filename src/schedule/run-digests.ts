import { randomUUID } from 'node:crypto';
import type { Subscription } from '../store/ledger.ts';
import { deliver, giveUp, resume, type Delivery, type DigestOptions } from './deliver-digest.ts';
import { eachMinute, type EachMinute } from './each-minute.ts';
import { missedInstants } from './missed-digests.ts';

/** A missed digest is still posted this late. */
const LATE_MS = 12 * 3_600_000;
/** Why a digest was skipped: this program, or the way to its platform, was not there in time. */
const MISSED = 'the program was not running or not connected';

export interface DigestRunner {
  /** Looks for what is due and starts on it. Resolves when all that it started is done. */
  tick(): Promise<void>;
  /** Starts nothing more, and waits for what is at work. */
  stop(): Promise<void>;
}

/** Digests on schedule: one tick a minute, in UTC; the instants are computed by us, so that no clock change loses one. */
export function startDigests(options: DigestOptions & EachMinute): DigestRunner {
  return eachMinute(createDigestRunner(options), options, 'digests', 'looking for due digests failed');
}

export function createDigestRunner(options: DigestOptions): DigestRunner {
  const { store, report, clock } = options;
  const delivery: Delivery = { ...options, owner: randomUUID() };
  const atWork = new Map<string, Promise<void>>();
  let stopping = false;

  /** Works on a slot beside all others, so that a place that hangs delays no other. */
  function start(subscription: Subscription, dueAt: number, work: () => Promise<void>): void {
    const key = `${subscription.id} ${dueAt}`;
    if (stopping || atWork.has(key)) return;
    const promise = work()
      .catch((error: unknown) => {
        report('digests', { err: error, subscription: subscription.id, dueAt }, 'a digest failed');
      })
      .finally(() => atWork.delete(key));
    atWork.set(key, promise);
  }

  /** Goes on with what was begun and not ended. */
  async function startOpen(subscriptions: readonly Subscription[], now: number): Promise<void> {
    const byId = new Map(subscriptions.map((subscription) => [subscription.id, subscription]));
    for (const slot of await store.openSlots(now)) {
      const subscription = byId.get(slot.subscription);
      if (!subscription) continue;
      const { dueAt, state } = slot;
      if (state === 'sending') start(subscription, dueAt, () => resume(subscription, slot, delivery));
      else if (now - dueAt > LATE_MS) start(subscription, dueAt, () => giveUp(subscription, slot, delivery));
      else start(subscription, dueAt, () => deliver(subscription, dueAt, delivery));
    }
  }

  /** Of what came due since, the latest is posted, unless it is too late; the others are recorded. */
  async function startMissed(subscription: Subscription, now: number): Promise<void> {
    const missed = await missedInstants(subscription, now, store);
    const latest = missed.pop();
    for (const dueAt of missed) await store.recordSkipped(subscription.id, dueAt, MISSED);
    if (latest === undefined) return;
    if (now - latest > LATE_MS) await store.recordSkipped(subscription.id, latest, MISSED);
    else start(subscription, latest, () => deliver(subscription, latest, delivery));
  }

  return {
    async tick() {
      if (stopping) return;
      const now = clock();
      const subscriptions = (await store.subscriptions()).filter(({ pausedReason }) => pausedReason === null);
      await startOpen(subscriptions, now);
      for (const subscription of subscriptions) await startMissed(subscription, now);
      await Promise.all(atWork.values());
    },
    async stop() {
      stopping = true;
      await Promise.all(atWork.values());
    },
  };
}
