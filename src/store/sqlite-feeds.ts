import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { FeedItemRecord, Feeds, StoredFeed } from './feeds.ts';
import { createStatements } from './sqlite-statements.ts';

const LEFT_OUT = 'feed_items i WHERE i.feed = feeds.id AND i.article IS NULL AND i.problem NOT NULL';
const FEED = `id, address, title, platform, channel, workspace, user, configured, added_at AS addedAt, etag,
  last_modified AS lastModified, next_poll_at AS nextPollAt, good_at AS goodAt, failures, problem,
  paused_reason AS pausedReason,
  (SELECT count(DISTINCT a.id) FROM feed_items i JOIN articles a ON a.id = i.article WHERE i.feed = feeds.id) AS articles,
  (SELECT count(*) FROM ${LEFT_OUT}) AS leftOut,
  (SELECT i.problem FROM ${LEFT_OUT} GROUP BY i.problem ORDER BY count(*) DESC, i.problem LIMIT 1) AS leftOutReason
  FROM feeds`;
const ITEM = `key, hash, article, problem, tries, seen_at AS seenAt FROM feed_items`;
/** Nothing is planned so far ahead: what is, was when the clock was wrong. */
const FAR_MS = 48 * 3_600_000;
const DUE = `paused_reason IS NULL AND next_poll_at NOT BETWEEN ?1 + 1 AND ?1 + ${FAR_MS}
  AND lease_until NOT BETWEEN ?1 + 1 AND ?1 + ${FAR_MS}`;

/** The feeds in SQLite: each call is one statement or one transaction. */
export function createSqliteFeeds(db: DatabaseSync): Feeds {
  const { all, run, atomically } = createStatements(db);
  const changes = (text: string, ...values: SQLInputValue[]): number => run(text, ...values).changes;
  const feedRows = (where: string, ...values: SQLInputValue[]): StoredFeed[] =>
    (
      all(`SELECT ${FEED} ${where}`, ...values) as unknown as (Omit<StoredFeed, 'configured'> & {
        configured: number;
      })[]
    ).map((row) => ({ ...row, configured: row.configured === 1 }));

  return {
    async addFeed({ address, title, platform, channel, workspace, user, configured }, now) {
      changes(
        `INSERT INTO feeds (address, title, platform, channel, workspace, user, configured, added_at, next_poll_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8) ON CONFLICT (address) DO NOTHING`,
        address,
        title,
        platform,
        channel,
        workspace,
        user,
        configured ? 1 : 0,
        now,
      );
      return feedRows('WHERE address = ?', address)[0]!;
    },
    async removeFeed(id) {
      let removed = 0;
      atomically(() => {
        changes('DELETE FROM feed_items WHERE feed = ?', id);
        removed = changes('DELETE FROM feeds WHERE id = ?', id);
      });
      return removed > 0;
    },
    async feeds() {
      return feedRows('ORDER BY id');
    },
    async pauseFeed(id, reason) {
      changes('UPDATE feeds SET paused_reason = ? WHERE id = ?', reason, id);
    },
    async resumeFeed(id, now) {
      changes(
        'UPDATE feeds SET paused_reason = NULL, failures = 0, problem = NULL, next_poll_at = ? WHERE id = ?',
        now,
        id,
      );
    },

    async dueFeeds(now) {
      return feedRows(`WHERE ${DUE} ORDER BY next_poll_at, id`, now);
    },
    async claimFeed(id, owner, now, leaseMs) {
      return (
        changes(
          `UPDATE feeds SET owner = ?2, lease_until = ?3 WHERE id = ?4 AND ${DUE}`,
          now,
          owner,
          now + leaseMs,
          id,
        ) > 0
      );
    },
    async renewFeed(id, owner, leaseUntil) {
      return (
        changes('UPDATE feeds SET lease_until = ? WHERE id = ? AND owner = ?', leaseUntil, id, owner) > 0
      );
    },
    async finishPoll(id, owner, state) {
      let finished = 0;
      atomically(() => {
        finished = changes(
          'UPDATE feeds SET owner = NULL, lease_until = 0 WHERE id = ? AND owner = ?',
          id,
          owner,
        );
        if (finished === 0 || state === null) return;
        // A manager's pause in the meantime stays; an address that another feed has is not taken from it.
        changes(
          `UPDATE feeds SET title = ?, etag = ?, last_modified = ?, next_poll_at = ?, good_at = ?, failures = ?, problem = ?,
             paused_reason = coalesce(paused_reason, ?) WHERE id = ?`,
          state.title,
          state.etag,
          state.lastModified,
          state.nextPollAt,
          state.goodAt,
          state.failures,
          state.problem,
          state.pausedReason,
          id,
        );
        changes('UPDATE OR IGNORE feeds SET address = ? WHERE id = ?', state.address, id);
      });
      return finished > 0;
    },

    async feedItems(feed) {
      return all(`SELECT ${ITEM} WHERE feed = ? ORDER BY key`, feed) as unknown as FeedItemRecord[];
    },
    async saveFeedItems(feed, items, seenSince) {
      atomically(() => {
        for (const { key, hash, article, problem, tries, seenAt } of items)
          changes(
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
        changes('DELETE FROM feed_items WHERE feed = ? AND seen_at < ?', feed, seenSince);
      });
    },
  };
}
