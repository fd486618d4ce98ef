import type { FeedPolls } from '../feeds.ts';
import { feedRows } from './feed-rows.ts';
import type { Statements } from './statements.ts';

/** Nothing is planned so far ahead: what is, was when the clock was wrong. */
const FAR_MS = 48 * 3_600_000;
const DUE = `paused_reason IS NULL AND next_poll_at NOT BETWEEN ?1 + 1 AND ?1 + ${FAR_MS}
  AND lease_until NOT BETWEEN ?1 + 1 AND ?1 + ${FAR_MS}`;

/** Which feeds are due, and who is reading them. */
export function createFeedPolls(sql: Statements): FeedPolls {
  const { run, atomically } = sql;
  return {
    async dueFeeds(now) {
      return feedRows(sql, `WHERE ${DUE} ORDER BY next_poll_at, id`, now);
    },
    async leaseFeed(id, owner, now, leaseMs) {
      return (
        run(
          `UPDATE feeds SET owner = ?2, lease_until = ?3 WHERE id = ?4 AND ${DUE}`,
          now,
          owner,
          now + leaseMs,
          id,
        ).changes > 0
      );
    },
    async renewFeed(id, owner, leaseUntil) {
      return (
        run('UPDATE feeds SET lease_until = ? WHERE id = ? AND owner = ?', leaseUntil, id, owner).changes > 0
      );
    },
    async finishPoll(id, owner, state) {
      return atomically(() => {
        const { changes: finished } = run(
          'UPDATE feeds SET owner = NULL, lease_until = 0 WHERE id = ? AND owner = ?',
          id,
          owner,
        );
        if (finished === 0 || state === null) return finished > 0;
        // A manager's pause in the meantime stays; an address that another feed has is not taken from it.
        run(
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
        run('UPDATE OR IGNORE feeds SET address = ? WHERE id = ?', state.address, id);
        return true;
      });
    },
  };
}
