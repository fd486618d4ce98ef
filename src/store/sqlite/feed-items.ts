import type { FeedItemRecord, FeedItems } from '../feeds.ts';
import type { Statements } from './statements.ts';

const ITEM = `key, hash, article, problem, tries, seen_at AS seenAt FROM feed_items`;

/** What became of the entries of feeds. */
export function createFeedItems({ all, run, atomically }: Statements): FeedItems {
  return {
    async feedItems(feed) {
      return all<FeedItemRecord>(`SELECT ${ITEM} WHERE feed = ? ORDER BY key`, feed);
    },
    async saveFeedItems(feed, items, seenSince) {
      atomically(() => {
        for (const { key, hash, article, problem, tries, seenAt } of items)
          run(
            // A feed that was removed meanwhile gets no entries.
            `INSERT OR REPLACE INTO feed_items SELECT id, ?, ?, ?, ?, ?, ? FROM feeds WHERE id = ?`,
            key,
            hash,
            article,
            problem,
            tries,
            seenAt,
            feed,
          );
        run('DELETE FROM feed_items WHERE feed = ? AND seen_at < ?', feed, seenSince);
      });
    },
  };
}
