import { randomUUID } from 'node:crypto';
import { shownAddress } from '../core/article/address.ts';
import type { StoredFeed } from '../store/feeds.ts';
import { eachMinute, type EachMinute } from './each-minute.ts';
import { readDueFeed, type FeedReading, type FeedRunnerOptions } from './read-due-feed.ts';

/** Feeds read side by side. */
const SIDE_BY_SIDE = 4;

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
  const { store, report, clock } = options;
  const stopping = new AbortController();
  const reading: FeedReading = { ...options, owner: randomUUID(), stopping: stopping.signal };
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
    const work = readDueFeed(feed, reading)
      .catch((error: unknown) => {
        report('feeds', { err: error, feed: shownAddress(feed.address) }, 'keeping a feed failed');
      })
      .finally(() => atWork.delete(feed.id));
    atWork.set(feed.id, work);
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
