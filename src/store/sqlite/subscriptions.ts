import type { Subscription, Subscriptions } from '../ledger.ts';
import { emptyLog } from './erase.ts';
import { extentOf, type Extending } from './extent.ts';
import type { SqlValue, Statements } from './statements.ts';

const SUBSCRIPTION = `id, platform, channel, workspace, language, time, timezone, days, about, configured, created_at AS createdAt,
  paused_reason AS pausedReason, covered_at AS extentAt, covered_arrival AS extentArrival FROM subscriptions`;

type SubscriptionRow = Extending<
  Omit<Subscription, 'days' | 'configured'> & { readonly days: string; readonly configured: number }
>;

/** Who gets digests, and what else is kept for a workspace. */
export function createSubscriptions({ db, all, run, atomically }: Statements): Subscriptions {
  const subscriptionRows = (where: string, ...values: SqlValue[]): Subscription[] =>
    all<SubscriptionRow>(`SELECT ${SUBSCRIPTION} ${where}`, ...values).map(
      ({ extentAt, extentArrival, days, configured, ...row }) => ({
        ...row,
        days: days.split('').map(Number),
        configured: configured === 1,
        covered: extentOf({ extentAt, extentArrival }),
      }),
    );

  /** Removes subscriptions with their slots, within a transaction; returns how many. */
  function removeWhere(where: string, ...values: SqlValue[]): number {
    run(`DELETE FROM slots WHERE subscription IN (SELECT id FROM subscriptions WHERE ${where})`, ...values);
    return run(`DELETE FROM subscriptions WHERE ${where}`, ...values).changes;
  }

  return {
    async subscribe(
      { platform, channel, workspace, language, time, timezone, days, about, configured },
      now,
    ) {
      run(
        `INSERT INTO subscriptions (platform, channel, workspace, language, time, timezone, days, about, configured, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (platform, channel) DO UPDATE SET workspace = excluded.workspace, language = excluded.language, time = excluded.time,
           timezone = excluded.timezone, days = excluded.days, about = excluded.about,
           configured = excluded.configured, paused_reason = NULL,
           created_at = excluded.created_at`,
        platform,
        channel,
        workspace,
        language,
        time,
        timezone,
        days.toSorted((a, b) => a - b).join(''),
        about,
        configured ? 1 : 0,
        now,
      );
      return subscriptionRows('WHERE platform = ? AND channel = ?', platform, channel)[0]!;
    },
    async unsubscribe(platform, channel) {
      return atomically(() => removeWhere('platform = ? AND channel = ?', platform, channel) > 0);
    },
    async subscription(platform, channel) {
      return subscriptionRows('WHERE platform = ? AND channel = ?', platform, channel)[0] ?? null;
    },
    async subscriptions() {
      return subscriptionRows('ORDER BY id');
    },
    async pause(id, reason) {
      run('UPDATE subscriptions SET paused_reason = ? WHERE id = ?', reason, id);
    },
    async forgetWorkspace(platform, workspace) {
      atomically(() => {
        removeWhere('platform = ? AND workspace = ?', platform, workspace);
        run('DELETE FROM lines WHERE platform = ? AND workspace = ?', platform, workspace);
        // Its feeds go on, for they feed the one index; who added them where is forgotten.
        run(
          `UPDATE feeds SET platform = NULL, channel = NULL, workspace = NULL, user = NULL
           WHERE platform = ? AND workspace = ?`,
          platform,
          workspace,
        );
      });
      emptyLog(db);
    },
    async workspaces(platform) {
      return all(
        ['subscriptions', 'lines', 'feeds']
          .map((table) => `SELECT workspace FROM ${table} WHERE platform = ?1 AND workspace NOT NULL`)
          .join(' UNION '),
        platform,
      ).map(({ workspace }) => workspace as string);
    },
  };
}
