import type { FeedList, Feeds } from '../feeds.ts';
import { createFeedItems } from './feed-items.ts';
import { createFeedPolls } from './feed-polls.ts';
import { feedRows } from './feed-rows.ts';
import type { Statements } from './statements.ts';

/** The feeds in SQLite: each call is one statement or one transaction. */
export const createSqliteFeeds = (sql: Statements): Feeds => ({
  ...createFeedList(sql),
  ...createFeedPolls(sql),
  ...createFeedItems(sql),
});

/** Which feeds there are. */
function createFeedList(sql: Statements): FeedList {
  const { run, atomically } = sql;
  return {
    async addFeed({ address, title, platform, channel, workspace, user, configured }, now) {
      run(
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
      return feedRows(sql, 'WHERE address = ?', address)[0]!;
    },
    async removeFeed(id) {
      return atomically(() => {
        run('DELETE FROM feed_items WHERE feed = ?', id);
        return run('DELETE FROM feeds WHERE id = ?', id).changes > 0;
      });
    },
    async feeds() {
      return feedRows(sql, 'ORDER BY id');
    },
    async pauseFeed(id, reason) {
      run('UPDATE feeds SET paused_reason = ? WHERE id = ?', reason, id);
    },
    async resumeFeed(id, now) {
      run(
        'UPDATE feeds SET paused_reason = NULL, failures = 0, problem = NULL, next_poll_at = ? WHERE id = ?',
        now,
        id,
      );
    },
  };
}
