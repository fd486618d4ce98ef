import type { Chat } from '../chat/chat.ts';
import type { Log, ReportFault } from '../report.ts';
import type { Dispatcher } from '../chat/dispatcher.ts';
import { notice } from '../present/notice.ts';
import { shownAddress } from '../core/article/address.ts';
import { planPoll, type PollOutcome } from '../core/feed/plan-poll.ts';
import type { FeedState, StoredFeed } from '../store/feeds.ts';
import type { Store } from '../store/store.ts';
import { whileLeased, type Lease } from './while-leased.ts';
import { ENGLISH } from '../words/en.ts';

/** A reading without a sign of life is over after this; it is renewed while at work. */
const LEASE_MS = 60_000;
const RENEW_MS = 20_000;
/** How long telling a channel may take. */
const POST_TIMEOUT_MS = 30_000;

/** What a reading found, with what is known of the feed since. */
interface Polled {
  readonly outcome: PollOutcome;
  readonly feed: Pick<StoredFeed, 'address' | 'title' | 'etag' | 'lastModified'>;
}

export interface FeedRunnerOptions {
  readonly store: Store;
  /** Reads a feed once. Rejects when `signal` is aborted. */
  readonly poll: (feed: StoredFeed, signal: AbortSignal) => Promise<Polled>;
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

/** The same, for one who leases feeds under a name of his own. */
export interface FeedReading extends FeedRunnerOptions {
  readonly owner: string;
  /** Aborted when reading is to be broken off. */
  readonly stopping: AbortSignal;
}

/** Leases a feed, reads it and keeps what is known of it since. Does nothing when another has it. */
export async function readDueFeed(feed: StoredFeed, reading: FeedReading): Promise<void> {
  const { store, owner, clock, report } = reading;
  if (!(await store.leaseFeed(feed.id, owner, clock(), LEASE_MS))) return;
  const lease: Lease = {
    renewMs: RENEW_MS,
    renew: () => store.renewFeed(feed.id, owner, clock() + LEASE_MS),
    onFailure: (error) => report('feeds', { err: error }, 'renewing a lease failed'),
  };
  const state = await whileLeased(lease, () => stateFound(feed, reading));
  if ((await store.finishPoll(feed.id, owner, state)) && state?.pausedReason)
    await tell(feed, state.pausedReason, reading);
}

/** What is known of a feed after a reading; null when it was broken off. */
async function stateFound(feed: StoredFeed, reading: FeedReading): Promise<FeedState | null> {
  const { poll, report, stopping } = reading;
  try {
    return stateAfter(feed, await poll(feed, stopping), reading);
  } catch (error) {
    if (stopping.aborted) return null;
    const id = report('feeds', { err: error, feed: shownAddress(feed.address) }, 'reading a feed failed');
    const problem = `a fault of ours, in the log under ${id}`;
    return stateAfter(
      feed,
      { outcome: { kind: 'failed', problem, gone: false, wishMs: null }, feed },
      reading,
    );
  }
}

function stateAfter(
  feed: StoredFeed,
  { outcome, feed: { address, title, etag, lastModified } }: Polled,
  { clock, random, intervalMs, log, observe }: FeedReading,
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
  { chats, dispatcher, clock, log }: FeedReading,
): Promise<void> {
  log.warn({ feed: shownAddress(address), reason }, 'a feed is paused');
  const chat = chats().find((candidate) => candidate.platform === platform);
  if (!chat || platform === null || channel === null) return;
  const { feeds, language } = ENGLISH;
  const name = title === null ? shownAddress(address) : `“${title}” (${shownAddress(address)})`;
  const text = `${feeds.nowPaused(name, reason)} ${feeds.resumes(id)}`;
  const outcome = await chat.post({
    channel,
    reply: await dispatcher.prepare(notice([text], {}), { platform, workspace, language }),
    nonce: `feed-${id}-${(clock() % 1e12).toString(36)}`,
    timeoutMs: POST_TIMEOUT_MS,
  });
  if (outcome.kind !== 'sent')
    log.warn({ feed: shownAddress(address), outcome }, 'nobody could be told that a feed is paused');
}
