import { shorten } from '../../core/text/shorten.ts';
import { addressKey, shownAddress } from '../../core/article/address.ts';
import { RefusedError } from '../../errors.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import type { FeedOrigin, StoredFeed } from '../../store/feeds.ts';
import { isFetched } from '../../store/corpus-files.ts';
import type { Store } from '../../store/store.ts';
import { fetchFeed, findNamedFeed, NoFeedError } from './fetch-feed.ts';
import { fetchArticle, readOrRefuse, type Web } from './fetch-article.ts';
import type { Arrival, ArrivalIndexer } from './index-arrivals.ts';

/** More feeds than this are not taken from commands. */
const MAX_FEEDS = 500;
const UNREAD = { etag: null, lastModified: null } as const;

export interface IntakeOptions extends Web {
  readonly store: Store;
  readonly indexer: ArrivalIndexer;
}

/** Takes in feeds and articles that people name by address. All throw a `RefusedError` with what is wrong, in words. */
export function createIntake(options: IntakeOptions) {
  const { store, indexer, clock } = options;
  async function findFeed(address: string) {
    try {
      return { address, ...(await fetchFeed(address, UNREAD, options)) };
    } catch (error) {
      if (!(error instanceof NoFeedError)) throw error;
      const named = await findNamedFeed(error, options.reader);
      return { address: named, ...(await fetchFeed(named, UNREAD, options)) };
    }
  }

  return {
    async addFeed(
      address: string,
      origin: FeedOrigin,
    ): Promise<{ feed: StoredFeed; entries: number; isNew: boolean }> {
      try {
        const found = await findFeed(withScheme(address));
        const href = found.fetched.movedTo ?? new URL(found.address).href;
        const feeds = await store.feeds();
        const known = feeds.find((feed) => addressKey(feed.address) === addressKey(href));
        const entries = found.feed?.items.length ?? 0;
        if (known) return { feed: known, entries, isNew: false };
        if (feeds.length >= MAX_FEEDS)
          throw new RefusedError(({ refusals }) => refusals.tooManyFeeds(feeds.length));
        const feed = { ...origin, address: href, title: found.feed?.title ?? null, configured: false };
        return { feed: await store.addFeed(feed, clock()), entries, isNew: true };
      } catch (error) {
        throw explained(error, address);
      }
    },
    async addArticle(address: string): Promise<Arrival> {
      try {
        const document = await fetchArticle(withScheme(address), options);
        // A feed may have brought it under another address than the page calls its own.
        const [known = document.id] = await store.articlesAt(withScheme(address));
        if (known !== document.id) return { article: known, outcome: 'known' };
        // What was fetched by command before is fetched to be brought up to date.
        return await readOrRefuse(() => indexer.add(document, document.id));
      } catch (error) {
        throw explained(error, address);
      }
    },
    async removeArticle(address: string): Promise<string[]> {
      const found = await store.articlesAt(withScheme(address));
      const fetched = found.filter(isFetched);
      if (fetched.length === 0)
        throw new RefusedError(({ refusals }) =>
          found[0] === undefined ? refusals.noSuchArticle : refusals.fromFile(found[0]),
        );
      await indexer.remove(fetched);
      return fetched;
    },
  };
}

/** People leave `https://` out, and put an address in `<>` so that no preview of it is shown. */
function withScheme(written: string): string {
  const address = written.trim().replace(/^<|>$/g, '');
  return /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`;
}

const explained = (error: unknown, written: string): unknown =>
  error instanceof FetchError
    ? new RefusedError(({ refusals, retold }) =>
        refusals.notAdded(shorten(shownAddress(withScheme(written)), 200), retold(error.message)),
      )
    : error;
