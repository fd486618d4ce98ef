import { randomUUID } from 'node:crypto';
import type { Chat } from '../chat/chat.ts';
import type { Log, ReportFault } from '../report.ts';
import type { Dispatcher } from '../chat/dispatcher.ts';
import { notice } from '../present/notice.ts';
import { shownAddress } from '../core/article/address.ts';
import { planPoll, type PollOutcome } from '../core/feed/plan-poll.ts';
import type { FeedState, StoredFeed } from '../store/feeds.ts';
import type { Store } from '../store/store.ts';
import { eachMinute, type EachMinute } from './each-minute.ts';

/** A reading without a sign of life is over after this; it is renewed while at work. */
const LEASE_MS = 60_000;
const RENEW_MS = 20_000;
/** Feeds read side by side. */
const SIDE_BY_SIDE = 4;
/** How long telling a channel may take. */
const POST_TIMEOUT_MS = 30_000;

export interface FeedRunnerOptions {
  readonly store: Store;
  /** Reads a feed once. Rejects when `signal` is aborted. */
  readonly poll: (
    feed: StoredFeed,
    signal: AbortSignal,
  ) => Promise<{
    outcome: PollOutcome;
    feed: Pick<StoredFeed, 'address' | 'title' | 'etag' | 'lastModified'>;
  }>;
  /** For the notice of a pause to the channel where the feed was added. */
  readonly dispatcher: Dispatcher;
  readonly chats: () => readonly Chat[];
  readonly log: Log;
  readonly report: ReportFault;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Between two readings of a feed. */
  readonly intervalMs: number;
  readonly observe?: (outcome: PollOutcome['kind'] | 'paused') => void;
}

export interface FeedRunner {
  /** Reads all feeds that are due. Resolves when that is done. */
  tick(): Promise<void>;
  /** Breaks off what is being read, which is read again later. */
  stop(): Promise<void>;
}

/** Reads the feeds that are due, looking once a minute. */
export function startFeeds(options: FeedRunnerOptions & EachMinute): FeedRunner {
  return eachMinute(createFeedRunner(options), options, 'feeds', 'looking for due feeds failed');
}

export function createFeedRunner(options: FeedRunnerOptions): FeedRunner {
  const { store, poll, dispatcher, chats, log, report, clock, random, intervalMs, observe } = options;
  const owner = randomUUID();
  const stopping = new AbortController();
  const atWork = new Map<number, Promise<void>>();
  let looking: Promise<void> | null = null;

  /** Starts on all feeds that are due, some at a time; a slow one holds up only its place. */
  async function startDue(): Promise<void> {
    for (const feed of await store.dueFeeds(clock())) {
      while (atWork.size >= SIDE_BY_SIDE) await Promise.race(atWork.values());
      if (stopping.signal.aborted) return;
      if (!atWork.has(feed.id)) start(feed);
    }
  }

  function start(feed: StoredFeed): void {
    const work = read(feed)
      .catch((error: unknown) => {
        report('feeds', { err: error, feed: shownAddress(feed.address) }, 'keeping a feed failed');
      })
      .finally(() => atWork.delete(feed.id));
    atWork.set(feed.id, work);
  }

  async function read(feed: StoredFeed): Promise<void> {
    if (!(await store.claimFeed(feed.id, owner, clock(), LEASE_MS))) return;
    const renewal = setInterval(() => {
      store
        .renewFeed(feed.id, owner, clock() + LEASE_MS)
        .catch((error: unknown) => report('feeds', { err: error }, 'renewing a lease failed'));
    }, RENEW_MS);
    let state: FeedState | null = null;
    try {
      const { outcome, feed: found } = await poll(feed, stopping.signal);
      state = stateAfter(feed, found, outcome);
    } catch (error) {
      if (!stopping.signal.aborted) {
        const id = report('feeds', { err: error, feed: shownAddress(feed.address) }, 'reading a feed failed');
        state = stateAfter(feed, feed, {
          kind: 'failed',
          problem: `a fault of ours, in the log under ${id}`,
          gone: false,
          wishMs: null,
        });
      }
    } finally {
      clearInterval(renewal);
    }
    if ((await store.finishPoll(feed.id, owner, state)) && state?.pausedReason)
      await tell(feed, state.pausedReason);
  }

  function stateAfter(
    feed: StoredFeed,
    { address, title, etag, lastModified }: Pick<StoredFeed, 'address' | 'title' | 'etag' | 'lastModified'>,
    outcome: PollOutcome,
  ): FeedState {
    const now = clock();
    const plan = planPoll(outcome, feed.failures, { now, intervalMs, random: random() });
    observe?.(plan.pausedReason === null ? outcome.kind : 'paused');
    if (outcome.kind === 'failed')
      log.debug(
        { feed: shownAddress(feed.address), problem: outcome.problem, failures: plan.failures },
        'a feed failed',
      );
    return {
      address,
      title,
      etag,
      lastModified,
      ...plan,
      goodAt: outcome.kind === 'failed' ? feed.goodAt : now,
    };
  }

  /** Says once, in the log and where the feed was added, that it is not read any more. Whoever paused it comes here alone. */
  async function tell(
    { id, address, title, platform, workspace, channel }: StoredFeed,
    reason: string,
  ): Promise<void> {
    log.warn({ feed: shownAddress(address), reason }, 'a feed is paused');
    const chat = chats().find((candidate) => candidate.platform === platform);
    if (!chat || platform === null || channel === null) return;
    const text = `The feed ${title === null ? shownAddress(address) : `“${title}” (${shownAddress(address)})`} is paused: ${reason}. /feed resume ${id} reads it again.`;
    const outcome = await chat.post({
      channel,
      reply: await dispatcher.prepare(notice([text], {}), { platform, workspace }),
      nonce: `feed-${id}-${(clock() % 1e12).toString(36)}`,
      timeoutMs: POST_TIMEOUT_MS,
    });
    if (outcome.kind !== 'sent')
      log.warn({ feed: shownAddress(address), outcome }, 'nobody could be told that a feed is paused');
  }

  return {
    async tick() {
      if (stopping.signal.aborted) return;
      looking ??= startDue().finally(() => (looking = null));
      await looking;
      await Promise.all(atWork.values());
    },
    async stop() {
      stopping.abort(new Error('the program is ending'));
      await looking;
      await Promise.all(atWork.values());
    },
  };
}
