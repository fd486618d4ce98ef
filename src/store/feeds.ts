import type { Subscription } from './ledger.ts';

/** Where a feed was added, and by whom. */
export interface FeedOrigin {
  /** Null for the configuration and the command line. */
  readonly platform: Subscription['platform'] | null;
  /** Told when the feed is paused; null when there is none. */
  readonly channel: string | null;
  readonly workspace: string | null;
  /** The platform's id of the person. */
  readonly user: string | null;
}

/** A feed that is read again and again. Instants are milliseconds since 1970. */
export interface StoredFeed extends FeedOrigin {
  readonly id: number;
  /** Unique. */
  readonly address: string;
  readonly title: string | null;
  /** From the configuration, not from a command: it follows the configuration. */
  readonly configured: boolean;
  readonly addedAt: number;
  /** What the server gave to ask whether anything is new. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextPollAt: number;
  /** The last time that it was read, or found unchanged. */
  readonly goodAt: number | null;
  /** Readings that went wrong since. */
  readonly failures: number;
  /** What went wrong at the last one. */
  readonly problem: string | null;
  /** Why it is not read any more; null while it is. */
  readonly pausedReason: string | null;
  /** Articles that it brought and that are still indexed. */
  readonly articles: number;
  /** Entries that brought none, and the reason that most of them have. */
  readonly leftOut: number;
  readonly leftOutReason: string | null;
}

export interface NewFeed extends FeedOrigin {
  readonly address: string;
  readonly title: string | null;
  readonly configured: boolean;
}

/** What is known of a feed after a reading. */
export type FeedState = Pick<
  StoredFeed,
  | 'address'
  | 'title'
  | 'etag'
  | 'lastModified'
  | 'nextPollAt'
  | 'goodAt'
  | 'failures'
  | 'problem'
  | 'pausedReason'
>;

/** What became of one entry of a feed. */
export interface FeedItemRecord {
  readonly key: string;
  /** Of what the feed says in it: another one means that it has changed. */
  readonly hash: string;
  /** The article that it is; null when there is none. */
  readonly article: string | null;
  /** Why there is none. */
  readonly problem: string | null;
  /** Times that its page was asked for in vain. */
  readonly tries: number;
  /** When the feed last had it. */
  readonly seenAt: number;
}

/** The feeds, and what became of their entries. */
export interface Feeds extends FeedList, FeedPolls, FeedItems {}

export interface FeedList {
  /** Adds a feed, or gives the one that has its address. A new one is due at once. */
  addFeed(feed: NewFeed, now: number): Promise<StoredFeed>;
  /** Forgets a feed and its entries; the articles stay. */
  removeFeed(id: number): Promise<boolean>;
  /** In the order in which they were added. */
  feeds(): Promise<StoredFeed[]>;
  pauseFeed(id: number, reason: string): Promise<void>;
  /** Takes a feed out of its pause: it is due at once, with a clean record. */
  resumeFeed(id: number, now: number): Promise<void>;
}

/** Only the owner of a lease changes the state of a feed that is being read. */
export interface FeedPolls {
  /**
   * Feeds whose time has come, that nobody is reading; the longest due first. Their time has also come when it lies days
   * ahead: then the clock was wrong when it was planned.
   */
  dueFeeds(now: number): Promise<StoredFeed[]>;
  /** Takes a due feed until the lease is over. False when another has it, or it is due no more. */
  leaseFeed(id: number, owner: string, now: number, leaseMs: number): Promise<boolean>;
  /** False when the feed is no longer this owner's. */
  renewFeed(id: number, owner: string, leaseUntil: number): Promise<boolean>;
  /** Ends the lease. With a state: that of the feed after the reading. False when the feed is no longer this owner's. */
  finishPoll(id: number, owner: string, state: FeedState | null): Promise<boolean>;
}

export interface FeedItems {
  feedItems(feed: number): Promise<FeedItemRecord[]>;
  /** Saves entries, and forgets those that the feed has not had since `seenSince`. */
  saveFeedItems(feed: number, items: readonly FeedItemRecord[], seenSince: number): Promise<void>;
}
