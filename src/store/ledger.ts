import type { Schedule } from '../core/digest/schedule.ts';
import type { Language } from '../words/language.ts';

/** A channel that gets a digest. */
export interface Subscription extends Schedule {
  readonly id: number;
  readonly platform: 'discord' | 'slack';
  readonly channel: string;
  readonly workspace: string | null;
  /** The language of its digests. */
  readonly language: Language;
  /** Only stories about this; null for all. */
  readonly about: string | null;
  /** From the configuration, not from a command: it follows the configuration. */
  readonly configured: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Why nothing is posted there any more; null while all is well. */
  readonly pausedReason: string | null;
  /** How far its digests have told the news; null before the first. */
  readonly covered: Extent | null;
}

export type NewSubscription = Omit<Subscription, 'id' | 'createdAt' | 'pausedReason' | 'covered'>;

/** How far a digest reaches. The order of arrival decides; the moment is for people to read. */
export interface Extent {
  /** See `ArticleHead.arrival`. */
  readonly arrival: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * `due` waits (again) to be leased; `claimed`, its word on the disk, is leased; `sending` is on its way; then `sent`, `failed` (surely not
 * posted), `unknown` (perhaps posted; never sent again), `quiet` (nothing new, so nothing posted) or `skipped` (too late).
 */
export type SlotState = 'due' | 'claimed' | 'sending' | 'sent' | 'failed' | 'unknown' | 'quiet' | 'skipped';

/** One digest of one subscription. */
export interface Slot {
  readonly subscription: number;
  /** When it was or is due; with the subscription, its key. */
  readonly dueAt: number;
  readonly state: SlotState;
  readonly owner: string | null;
  /** Until when its owner may work on it without a sign of life. */
  readonly leaseUntil: number;
  /** Times it was leased. */
  readonly tries: number;
  /** How far its content reaches; null before it is made. */
  readonly covers: Extent | null;
  /** When it first went into `sending`, since it was last surely not posted. */
  readonly sentAt: number | null;
  /** The platform's id of the message. */
  readonly message: string | null;
  readonly reason: string | null;
}

export interface SlotOutcome {
  readonly state: SlotState;
  readonly message?: string;
  readonly reason?: string;
  /** For `due`: not to be leased before. */
  readonly notBefore?: number;
}

/** Who gets digests, and what became of each. */
export interface Ledger extends Subscriptions, Slots, SlotChanges {}

export interface Subscriptions {
  /** Subscribes a channel, or changes its subscription; takes it out of a pause. */
  subscribe(subscription: NewSubscription, now: number): Promise<Subscription>;
  unsubscribe(platform: string, channel: string): Promise<boolean>;
  subscription(platform: string, channel: string): Promise<Subscription | null>;
  subscriptions(): Promise<Subscription[]>;
  pause(id: number, reason: string): Promise<void>;
  /** Forgets all that was kept for a workspace. */
  forgetWorkspace(platform: string, workspace: string): Promise<void>;
  /** Workspaces of a platform for which something is kept. */
  workspaces(platform: string): Promise<string[]>;
}

export interface Slots {
  /** Those due up to a moment, latest first. What a clock that was ahead has left is kept, and is of days to come. */
  slots(subscription: number, limit: number, until: number): Promise<Slot[]>;
  /** When the last one was due, up to a moment, that was begun when its time had come; null when none was. */
  lastBegun(subscription: number, until: number): Promise<number | null>;
  /** Slots that are `due`, or whose owner's lease is over. */
  openSlots(now: number): Promise<Slot[]>;
}

/** Every change of a slot asks for its owner, so that two never hold one. */
export interface SlotChanges {
  /** Records a slot that will not be posted. Does nothing when it is recorded already. */
  recordSkipped(subscription: number, dueAt: number, reason: string): Promise<void>;
  /**
   * Takes a slot that is new, due, skipped, or under a lease that is over; also one that a clock that was ahead had
   * done before its time, when others have told more since. Null when another has it or it is done, and while another of
   * its subscription is at work: both would tell the same.
   */
  leaseSlot(
    subscription: number,
    dueAt: number,
    owner: string,
    now: number,
    leaseMs: number,
  ): Promise<Slot | null>;
  /** False when the slot is no longer this owner's. */
  renew(slot: Slot, owner: string, leaseUntil: number): Promise<boolean>;
  /** Says that the post goes out now, and is on the disk when it resolves. False when the slot is no longer this owner's. */
  markSending(slot: Slot, owner: string, now: number, covers: Extent): Promise<boolean>;
  /** With `covers`, and not failed, its subscription has been told so far. */
  finish(slot: Slot, owner: string, outcome: SlotOutcome, covers: Extent | null): Promise<boolean>;
  /** Takes over a slot that was `sending` under a lease that is over. */
  takeOverSending(slot: Slot, owner: string, now: number, leaseMs: number): Promise<boolean>;
}
