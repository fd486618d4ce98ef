import { createHash } from 'node:crypto';
import { buildDigest } from '../present/build-digest.ts';
import { coveredBefore, coveredNow } from '../findings/find-digest.ts';
import type { Chat, PostOutcome } from '../chat/chat.ts';
import type { Log, ReportFault } from '../report.ts';
import type { Dispatcher } from '../chat/dispatcher.ts';
import { nextInstant } from '../core/digest/schedule.ts';
import type { Slot, SlotOutcome, Subscription } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import { PUNCTUAL_MS } from './missed-digests.ts';
import { whileLeased, type Lease } from './while-leased.ts';
import { WORDS } from '../words/words.ts';

/** A lease without a sign of life is over after this; it is renewed while at work. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
/** How long a post may take. */
const POST_TIMEOUT_MS = 30_000;
const MAX_TRIES = 5;
const RETRY_MS = 60_000;
/** Discord gives the earlier message back for a nonce it saw in the last minutes: until then a post may be sent again. */
const NONCE_WINDOW_MS = 2 * 60_000;

/** The ways by which digests go out. */
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

/** The same, for one who leases slots under a name of his own. */
export interface Delivery extends DigestOptions {
  readonly owner: string;
}

/** Leases a slot, and makes and posts its digest. Does nothing where the platform is not connected or another has the slot. */
export async function deliver(subscription: Subscription, dueAt: number, delivery: Delivery): Promise<void> {
  const { store, owner, clock } = delivery;
  const chat = chatOf(subscription, delivery);
  if (!chat?.isConnected()) return; // the next tick looks again
  const slot = await store.leaseSlot(subscription.id, dueAt, owner, clock(), LEASE_MS);
  if (slot) await whileLeased(leaseOf(slot, delivery), () => makeAndPost(chat, subscription, slot, delivery));
}

/** A post was on its way when its sender died: on Discord the nonce makes a second try safe for a while, on Slack nothing does. */
export async function resume(subscription: Subscription, slot: Slot, delivery: Delivery): Promise<void> {
  const { store, owner, clock, log } = delivery;
  const chat = chatOf(subscription, delivery);
  const safe = nonceProtects(subscription.platform, slot.sentAt ?? 0, clock());
  if (safe && !chat?.isConnected()) return;
  if (!(await store.takeOverSending(slot, owner, clock(), LEASE_MS))) return;
  if (safe && chat)
    return whileLeased(leaseOf(slot, delivery), () => makeAndPost(chat, subscription, slot, delivery));
  log.warn({ subscription: subscription.id, dueAt: slot.dueAt }, 'a digest may or may not have been posted');
  await store.finish(
    slot,
    owner,
    { state: 'unknown', reason: slot.reason ?? 'the program ended while posting' },
    null,
  );
}

/** Records that a slot was surely not posted, and will not be. */
export async function giveUp(
  subscription: Subscription,
  slot: Slot,
  { store, owner, clock }: Delivery,
): Promise<void> {
  const leased = await store.leaseSlot(subscription.id, slot.dueAt, owner, clock(), LEASE_MS);
  if (leased)
    await store.finish(leased, owner, { state: 'failed', reason: leased.reason ?? 'too late' }, null);
}

const chatOf = ({ platform }: Subscription, { chats }: Delivery): Chat | undefined =>
  chats().find((chat) => chat.platform === platform);

const leaseOf = (slot: Slot, { store, owner, clock, report }: Delivery): Lease => ({
  renewMs: RENEW_MS,
  renew: () => store.renew(slot, owner, clock() + LEASE_MS),
  onFailure: (error) => report('digests', { err: error }, 'renewing a lease failed'),
});

async function makeAndPost(
  chat: Chat,
  subscription: Subscription,
  slot: Slot,
  { store, dispatcher, owner, clock, log, observe }: Delivery,
): Promise<void> {
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
      due: now - slot.dueAt > PUNCTUAL_MS ? slot.dueAt : null,
      next: nextInstant(subscription, now),
    },
    store,
    WORDS[subscription.language],
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
    // Whatever ends the program before this moment leaves a slot that is leased, and is leased again.
    onSending: () => store.markSending(slot, owner, clock(), until),
  });
  observe?.(subscription.platform, outcome.kind);
  if (outcome.kind !== 'sent')
    log.warn({ subscription: subscription.id, outcome }, 'a digest was not surely posted');
  if (outcome.kind === 'gone') await store.pause(subscription.id, outcome.reason);
  await store.finish(slot, owner, slotOutcome(outcome, subscription, slot, clock()), until);
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
