import { setImmediate } from 'node:timers/promises';
import type { Document } from '../../core/article/article.ts';
import type { PollOutcome } from '../../core/feed/plan-poll.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import { maxAgeMs } from '../../fetch/response.ts';
import type { FeedItemRecord, StoredFeed } from '../../store/feeds.ts';
import { isFetched } from '../../store/corpus-files.ts';
import type { Store } from '../../store/store.ts';
import { fetchArticle, readOrRefuse, type Web } from './fetch-article.ts';
import type { Arrival, ArrivalIndexer } from './index-arrivals.ts';
import type { Feed, FeedEntry } from '../feeds/feed.ts';
import { fetchFeed } from './fetch-feed.ts';
import { dateAndName, entryHash, readFullEntry, readShortEntry, tellsOf, told } from './read-entry.ts';

/** Entries looked at in one reading, the first ones: feeds have the newest first. */
const MAX_ENTRIES = 200;
/** Pages fetched in one reading; the others wait for the next one. */
const MAX_PAGES = 20;
/** Times that a page is asked for. */
const MAX_TRIES = 3;
/** After so many pages of a host failed one after the other it is down: its other pages wait, and lose no try. */
const MAX_FAILURES = 3;
/** An entry is remembered so long after the feed has let go of it. */
const REMEMBERED_MS = 60 * 24 * 3_600_000;

export interface PollContext extends Web {
  readonly store: Store;
  readonly indexer: ArrivalIndexer;
  /** Called for every entry that was new or changed. */
  readonly observeEntry?: ((outcome: Arrival['outcome'] | 'left out') => void) | undefined;
}

/** What a reading found, with what is known of the feed since. */
export interface Poll {
  readonly outcome: PollOutcome;
  readonly feed: Pick<StoredFeed, 'address' | 'title' | 'etag' | 'lastModified'>;
}

/**
 * Reads a feed once and indexes what is new in it: an entry's own text where that is the article, else its page. Only a
 * teaser is not indexed: cut-off quotations and half a story would be shown as if they were all. Rejects only when `signal`
 * is aborted, or for faults of ours.
 */
export async function pollFeed(feed: StoredFeed, context: PollContext, signal?: AbortSignal): Promise<Poll> {
  try {
    const { fetched, feed: read } = await fetchFeed(feed.address, feed, context, signal);
    // A feed of the configuration keeps the address that stands there.
    const address = feed.configured ? feed.address : (fetched.movedTo ?? feed.address);
    const ageMs = maxAgeMs(fetched);
    if (read === null) return { outcome: { kind: 'unchanged', wishMs: ageMs }, feed: { ...feed, address } };
    const isComplete = await takeIn(feed, read, context, signal);
    const { headers } = fetched;
    return {
      outcome: { kind: 'read', wishMs: Math.max(ageMs ?? 0, (read.ttlMinutes ?? 0) * 60_000) },
      feed: {
        address,
        title: read.title ?? feed.title,
        // What is left for the next time must not be answered with "not changed".
        etag: isComplete ? (headers.etag ?? null) : null,
        lastModified: isComplete ? (headers['last-modified'] ?? null) : null,
      },
    };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const { message: problem, status, restMs: wishMs } = error;
    return { outcome: { kind: 'failed', problem, gone: status === 410, wishMs }, feed };
  }
}

/** Takes in the new and the changed entries. Returns whether none is left for the next time. */
async function takeIn(
  feed: StoredFeed,
  read: Feed,
  context: PollContext,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { store, indexer, clock, observeEntry } = context;
  const records = new Map((await store.feedItems(feed.id)).map((record) => [record.key, record]));
  /** Hosts that asked to be left alone, or are down. */
  const resting = new Set<string>();
  const failures = new Map<string, number>();
  let pages = 0;
  let isComplete = true;

  /** The article of an entry; null when it has to wait. Throws a `FetchError` when there is none. */
  async function documentOf(entry: FeedEntry, triesLeft: number): Promise<Document | null> {
    const full = await readFullEntry(entry, read, feed.address, context);
    if (full) return full;
    const host = (entry.link === null ? null : URL.parse(entry.link)?.host) ?? '';
    try {
      if (entry.link === null) throw new FetchError('refused', 'only a teaser, without an address');
      if (pages >= MAX_PAGES || resting.has(host)) return null;
      pages++;
      const document = await fetchArticle(entry.link, context, signal);
      failures.delete(host);
      if (!tellsOf(document, entry)) throw new FetchError('refused', 'its page does not hold the article');
      return dateAndName(document, entry, read);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (error.restMs !== null) {
        resting.add(host);
        return null;
      }
      if (error.kind === 'failed') {
        failures.set(host, (failures.get(host) ?? 0) + 1);
        if (failures.get(host) === MAX_FAILURES) resting.add(host);
      }
      const isFinal = error.kind === 'refused' || triesLeft <= 1;
      const short = isFinal ? await readShortEntry(entry, read, feed.address, context) : null;
      if (short) return short;
      throw error;
    }
  }

  /** What becomes of an entry; null when it has to wait. */
  async function take(entry: FeedEntry, before: FeedItemRecord | undefined): Promise<FeedItemRecord | null> {
    const hash = entryHash(entry);
    const record = { key: entry.key, hash, seenAt: clock(), problem: null, tries: 0 };
    const triesBefore = before?.hash === hash ? before.tries : 0;
    const taken = before?.article ?? null;
    // A file is never the entry's own: it stands above what the feed says.
    const own = taken !== null && isFetched(taken) ? taken : null;
    const [known] = entry.link === null ? [] : await store.articlesAt(entry.link);
    if (known !== undefined && known !== own) {
      observeEntry?.('known');
      return { ...record, article: known };
    }
    // What somebody has taken out since stays out.
    if (taken !== null && (await store.heads([taken])).length === 0) return { ...record, article: taken };
    try {
      const document = await documentOf(entry, MAX_TRIES - triesBefore);
      if (document === null) return null;
      const { article, outcome } = await readOrRefuse(() => indexer.add(document, own));
      observeEntry?.(outcome);
      return { ...record, article };
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const tries = error.kind === 'refused' ? MAX_TRIES : triesBefore + 1;
      if (tries < MAX_TRIES) isComplete = false;
      else observeEntry?.('left out');
      return { ...record, article: own, problem: error.message, tries };
    }
  }

  const seen: FeedItemRecord[] = [];
  for (const entry of told(read.items.slice(0, MAX_ENTRIES), clock())) {
    signal?.throwIfAborted();
    const before = records.get(entry.key);
    const isSettled =
      before?.hash === entryHash(entry) && (before.problem === null || before.tries >= MAX_TRIES);
    if (isSettled) {
      seen.push({ ...before, seenAt: clock() });
      continue;
    }
    await setImmediate(); // answers go on between two articles
    const record = await take(entry, before);
    // Saved at once: what is indexed is not fetched again after a crash.
    if (record) await store.saveFeedItems(feed.id, [record], 0);
    else isComplete = false;
  }
  await store.saveFeedItems(feed.id, seen, clock() - REMEMBERED_MS);
  return isComplete;
}
