import { createHash, randomUUID } from 'node:crypto';
import { coveredBefore, coveredNow } from '../findings/find-digest.ts';
import { buildDigest } from '../present/build-digest.ts';
import { formatInstant } from '../answer/instant.ts';
import type { Chat, PostOutcome } from '../chat/chat.ts';
import type { Log, ReportFault } from '../report.ts';
import type { Dispatcher } from '../chat/dispatcher.ts';
import { nextInstant } from '../core/digest/schedule.ts';
import type { Slot, SlotOutcome, Subscription } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import { eachMinute, type EachMinute } from './each-minute.ts';

/** A claim without a sign of life is over after this; it is renewed while at work. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
/** How long a post may take. */
const POST_TIMEOUT_MS = 30_000;
/** A missed digest is still posted this late. */
const LATE_MS = 12 * 3_600_000;
/** Posted later than this after its time, a digest says so. */
const PUNCTUAL_MS = 5 * 60_000;
const MAX_TRIES = 5;
const RETRY_MS = 60_000;
/** Discord gives the earlier message back for a nonce it saw in the last minutes: until then a post may be sent again. */
const NONCE_WINDOW_MS = 2 * 60_000;
/** Why a digest was skipped: this program, or the way to its platform, was not there in time. */
const MISSED = 'the program was not running or not connected';
/** Missed instants looked at after a downtime; older ones are not recorded one by one. */
const MAX_MISSED = 60;

export interface DigestOptions {
  readonly store: Store;
  readonly dispatcher: Dispatcher;
  readonly chats: () => readonly Chat[];
  readonly log: Log;
  readonly report: ReportFault;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly observe?: (platform: string, outcome: PostOutcome['kind'] | 'quiet') => void;
}

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

export function createDigestRunner({
  store,
  dispatcher,
  chats,
  log,
  report,
  clock,
  observe,
}: DigestOptions): DigestRunner {
  const owner = randomUUID();
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

  async function tick(): Promise<void> {
    if (stopping) return;
    const now = clock();
    const subscriptions = (await store.subscriptions()).filter(({ pausedReason }) => pausedReason === null);
    const byId = new Map(subscriptions.map((subscription) => [subscription.id, subscription]));
    for (const slot of await store.openSlots(now)) {
      const subscription = byId.get(slot.subscription);
      if (!subscription) continue;
      if (slot.state === 'sending') start(subscription, slot.dueAt, () => resume(subscription, slot));
      else if (now - slot.dueAt > LATE_MS) start(subscription, slot.dueAt, () => giveUp(subscription, slot));
      else start(subscription, slot.dueAt, () => deliver(subscription, slot.dueAt));
    }
    for (const subscription of subscriptions) {
      const missed = await missedInstants(subscription, now);
      const latest = missed.pop();
      for (const dueAt of missed) await store.recordSkipped(subscription.id, dueAt, MISSED);
      if (latest === undefined) continue;
      if (now - latest > LATE_MS) await store.recordSkipped(subscription.id, latest, MISSED);
      else start(subscription, latest, () => deliver(subscription, latest));
    }
    await Promise.all(atWork.values());
  }

  /** Due instants since the last one that was begun, oldest first. */
  async function missedInstants(subscription: Subscription, now: number): Promise<number[]> {
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

  async function deliver(subscription: Subscription, dueAt: number): Promise<void> {
    const chat = chats().find(({ platform }) => platform === subscription.platform);
    if (!chat?.isConnected()) return; // the next tick looks again
    const slot = await store.claim(subscription.id, dueAt, owner, clock(), LEASE_MS);
    if (slot) await whileLeased(slot, () => makeAndPost(chat, subscription, slot));
  }

  /** A post was on its way when its sender died: on Discord the nonce makes a second try safe for a while, on Slack nothing does. */
  async function resume(subscription: Subscription, slot: Slot): Promise<void> {
    const chat = chats().find(({ platform }) => platform === subscription.platform);
    const safe = nonceProtects(subscription.platform, slot.sentAt ?? 0, clock());
    if (safe && !chat?.isConnected()) return;
    if (!(await store.takeOverSending(slot, owner, clock(), LEASE_MS))) return;
    if (safe && chat) return whileLeased(slot, () => makeAndPost(chat, subscription, slot));
    log.warn(
      { subscription: subscription.id, dueAt: slot.dueAt },
      'a digest may or may not have been posted',
    );
    await store.finish(
      slot,
      owner,
      { state: 'unknown', reason: slot.reason ?? 'the program ended while posting' },
      null,
    );
  }

  async function giveUp(subscription: Subscription, slot: Slot): Promise<void> {
    const claimed = await store.claim(subscription.id, slot.dueAt, owner, clock(), LEASE_MS);
    if (claimed)
      await store.finish(claimed, owner, { state: 'failed', reason: claimed.reason ?? 'too late' }, null);
  }

  async function whileLeased(slot: Slot, work: () => Promise<void>): Promise<void> {
    const renewal = setInterval(() => {
      store
        .renew(slot, owner, clock() + LEASE_MS)
        .catch((error: unknown) => report('digests', { err: error }, 'renewing a lease failed'));
    }, RENEW_MS);
    try {
      await work();
    } finally {
      clearInterval(renewal);
    }
  }

  async function makeAndPost(chat: Chat, subscription: Subscription, slot: Slot): Promise<void> {
    const now = clock();
    // Told since it was looked at, perhaps, by a slot that was still at work then.
    const covered = (await store.subscription(subscription.platform, subscription.channel))?.covered ?? null;
    // A second try of one post says the same as the first.
    const until = slot.covers ?? (await coveredNow(now, store));
    const digest = await buildDigest(
      {
        since: await coveredBefore(covered, slot.dueAt, store),
        until,
        timezone: subscription.timezone,
        about: subscription.about,
        remark:
          now - slot.dueAt > PUNCTUAL_MS
            ? `Late: it was due ${formatInstant(slot.dueAt, subscription.timezone)}.`
            : null,
        next: nextInstant(subscription, now),
      },
      store,
    );
    if (digest.stories === 0) {
      observe?.(subscription.platform, 'quiet');
      await store.finish(slot, owner, { state: 'quiet' }, until);
      return;
    }
    const outcome = await chat.post({
      channel: subscription.channel,
      reply: await dispatcher.prepare(digest.answer, subscription),
      nonce: nonceOf(slot),
      timeoutMs: POST_TIMEOUT_MS,
      // Whatever ends the program before this moment leaves a slot that is claimed, and is claimed again.
      onSending: () => store.markSending(slot, owner, clock(), until),
    });
    observe?.(subscription.platform, outcome.kind);
    if (outcome.kind !== 'sent')
      log.warn({ subscription: subscription.id, outcome }, 'a digest was not surely posted');
    if (outcome.kind === 'gone') await store.pause(subscription.id, outcome.reason);
    await store.finish(slot, owner, slotOutcome(outcome, subscription, slot, clock()), until);
  }

  return {
    tick,
    async stop() {
      stopping = true;
      await Promise.all(atWork.values());
    },
  };
}

function slotOutcome(outcome: PostOutcome, { platform }: Subscription, slot: Slot, now: number): SlotOutcome {
  /** Still on its way, as far as anybody knows: taken up again while the nonce makes that safe. */
  const perhapsPosted = (reason: string, retryAfterMs: number): SlotOutcome =>
    nonceProtects(platform, slot.sentAt ?? now, now)
      ? { state: 'sending', reason, notBefore: now + retryAfterMs }
      : { state: 'unknown', reason };
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', message: outcome.message };
    case 'gone':
      return { state: 'failed', reason: outcome.reason };
    case 'unknown':
      return perhapsPosted(outcome.reason, 0);
    case 'failed':
      // This try surely failed; one before it perhaps did not.
      if (slot.sentAt !== null) return perhapsPosted(outcome.reason, outcome.retryAfterMs);
      return slot.tries >= MAX_TRIES
        ? { state: 'failed', reason: outcome.reason }
        : {
            state: 'due',
            reason: outcome.reason,
            notBefore: now + Math.max(outcome.retryAfterMs, RETRY_MS * 2 ** (slot.tries - 1)),
          };
    default:
      return outcome satisfies never;
  }
}

/** May a post that went out at `sentAt` be sent again without standing there twice? Not when the clock was set since. */
const nonceProtects = (platform: string, sentAt: number, now: number): boolean =>
  platform === 'discord' && now >= sentAt && now - sentAt < NONCE_WINDOW_MS;

/** The same for every try of one slot; 22 characters. */
const nonceOf = ({ subscription, dueAt }: Slot): string =>
  createHash('sha256').update(`${subscription} ${dueAt}`).digest('base64url').slice(0, 22);
