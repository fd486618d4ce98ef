import type { StoredFeed } from '../feeds.ts';
import type { SqlValue, Statements } from './statements.ts';

const LEFT_OUT = 'feed_items i WHERE i.feed = feeds.id AND i.article IS NULL AND i.problem NOT NULL';
const FEED = `id, address, title, platform, channel, workspace, user, configured, added_at AS addedAt, etag,
  last_modified AS lastModified, next_poll_at AS nextPollAt, good_at AS goodAt, failures, problem,
  paused_reason AS pausedReason,
  (SELECT count(DISTINCT a.id) FROM feed_items i JOIN articles a ON a.id = i.article WHERE i.feed = feeds.id) AS articles,
  (SELECT count(*) FROM ${LEFT_OUT}) AS leftOut,
  (SELECT i.problem FROM ${LEFT_OUT} GROUP BY i.problem ORDER BY count(*) DESC, i.problem LIMIT 1) AS leftOutReason
  FROM feeds`;

type FeedRow = Omit<StoredFeed, 'configured'> & { readonly configured: number };

/** Some feeds, by what follows `FROM feeds`. */
export const feedRows = ({ all }: Statements, where: string, ...values: SqlValue[]): StoredFeed[] =>
  all<FeedRow>(`SELECT ${FEED} ${where}`, ...values).map((row) => ({
    ...row,
    configured: row.configured === 1,
  }));
