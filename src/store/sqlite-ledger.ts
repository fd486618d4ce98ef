import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Extent, Ledger, Slot, Subscription } from './ledger.ts';
import { createStatements } from './sqlite-statements.ts';

const SUBSCRIPTION = `id, platform, channel, workspace, time, timezone, days, about, configured, created_at AS createdAt,
  paused_reason AS pausedReason, covered_at AS extentAt, covered_arrival AS extentArrival FROM subscriptions`;
const SLOT = `subscription, due_at AS dueAt, state, owner, lease_until AS leaseUntil, tries, covers_until AS extentAt,
  covers_arrival AS extentArrival, sent_at AS sentAt, message, reason FROM slots`;

const HOUR_MS = 3_600_000;
/** No lease and no pause before another try reaches so far ahead: what does was left by a clock that was wrong. */
const FAR_MS = 13 * HOUR_MS;
const FREE = `lease_until NOT BETWEEN ?1 + 1 AND ?1 + ${FAR_MS}`;
/** A slot is recorded when it is due; clocks that are set right go back by less. */
const AHEAD_MS = 26 * HOUR_MS;

/** A row with the columns of an extent. */
type Extending<Row> = Omit<Row, 'covers' | 'covered'> & {
  readonly extentAt: number | null;
  readonly extentArrival: number | null;
};

const extentOf = ({ extentAt: at, extentArrival: arrival }: Extending<object>): Extent | null =>
  at === null || arrival === null ? null : { at, arrival };

/** The ledger in SQLite: each call is one statement or one transaction, and a change counts only for the slot's owner. */
export function createSqliteLedger(db: DatabaseSync): Ledger {
  const { all, run, atomically } = createStatements(db);
  /** One change that is on the disk when it is made: a power failure does not take it back. */
  function durably(change: () => number): number {
    db.exec('PRAGMA synchronous = FULL');
    try {
      return change();
    } finally {
      db.exec('PRAGMA synchronous = NORMAL');
    }
  }

  const changes = (text: string, ...values: SQLInputValue[]): number => run(text, ...values).changes;
  const subscriptionRows = (where: string, ...values: SQLInputValue[]): Subscription[] =>
    (
      all(`SELECT ${SUBSCRIPTION} ${where}`, ...values) as unknown as Extending<
        Omit<Subscription, 'days' | 'configured'> & { days: string; configured: number }
      >[]
    ).map(({ extentAt, extentArrival, days, configured, ...row }) => ({
      ...row,
      days: days.split('').map(Number),
      configured: configured === 1,
      covered: extentOf({ extentAt, extentArrival }),
    }));
  const slotRows = (where: string, ...values: SQLInputValue[]): Slot[] =>
    (all(`SELECT ${SLOT} ${where}`, ...values) as unknown as Extending<Slot>[]).map(
      ({ extentAt, extentArrival, ...row }) => ({ ...row, covers: extentOf({ extentAt, extentArrival }) }),
    );

  /** Removes subscriptions with their slots; returns how many. */
  function removeWhere(where: string, ...values: SQLInputValue[]): number {
    let removed = 0;
    atomically(() => {
      changes(
        `DELETE FROM slots WHERE subscription IN (SELECT id FROM subscriptions WHERE ${where})`,
        ...values,
      );
      removed = changes(`DELETE FROM subscriptions WHERE ${where}`, ...values);
    });
    return removed;
  }

  return {
    async subscribe({ platform, channel, workspace, time, timezone, days, about, configured }, now) {
      changes(
        `INSERT INTO subscriptions (platform, channel, workspace, time, timezone, days, about, configured, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (platform, channel) DO UPDATE SET workspace = excluded.workspace, time = excluded.time,
           timezone = excluded.timezone, days = excluded.days, about = excluded.about,
           configured = excluded.configured, paused_reason = NULL,
           created_at = excluded.created_at`,
        platform,
        channel,
        workspace,
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
      return removeWhere('platform = ? AND channel = ?', platform, channel) > 0;
    },
    async subscription(platform, channel) {
      return subscriptionRows('WHERE platform = ? AND channel = ?', platform, channel)[0] ?? null;
    },
    async subscriptions() {
      return subscriptionRows('ORDER BY id');
    },
    async pause(id, reason) {
      changes('UPDATE subscriptions SET paused_reason = ? WHERE id = ?', reason, id);
    },
    async forgetWorkspace(platform, workspace) {
      removeWhere('platform = ? AND workspace = ?', platform, workspace);
      changes('DELETE FROM lines WHERE platform = ? AND workspace = ?', platform, workspace);
      // Its feeds go on, for they feed the one index; who added them where is forgotten.
      changes(
        `UPDATE feeds SET platform = NULL, channel = NULL, workspace = NULL, user = NULL
         WHERE platform = ? AND workspace = ?`,
        platform,
        workspace,
      );
    },

    async slots(subscription, limit) {
      return slotRows('WHERE subscription = ? ORDER BY due_at DESC LIMIT ?', subscription, limit);
    },
    async forgetAhead(now) {
      atomically(() => {
        changes('DELETE FROM slots WHERE due_at > ?', now + AHEAD_MS);
        changes('UPDATE subscriptions SET created_at = ?1 WHERE created_at > ?1 + ?2', now, HOUR_MS);
      });
    },
    async openSlots(now) {
      return slotRows(`WHERE state IN ('due', 'claimed', 'sending') AND ${FREE} ORDER BY due_at`, now);
    },
    async recordSkipped(subscription, dueAt, reason) {
      changes(
        `INSERT OR IGNORE INTO slots (subscription, due_at, state, lease_until, tries, reason) VALUES (?, ?, 'skipped', 0, 0, ?)`,
        subscription,
        dueAt,
        reason,
      );
    },
    async claim(subscription, dueAt, owner, now, leaseMs) {
      const won = changes(
        `INSERT INTO slots (subscription, due_at, state, owner, lease_until, tries) VALUES (?2, ?3, 'claimed', ?4, ?5, 1)
         ON CONFLICT (subscription, due_at) DO UPDATE SET state = 'claimed', owner = ?4, lease_until = ?5, tries = tries + 1
         WHERE state IN ('due', 'claimed') AND ${FREE}`,
        now,
        subscription,
        dueAt,
        owner,
        now + leaseMs,
      );
      return won === 0
        ? null
        : (slotRows('WHERE subscription = ? AND due_at = ?', subscription, dueAt)[0] ?? null);
    },
    async renew({ subscription, dueAt }, owner, leaseUntil) {
      return (
        changes(
          `UPDATE slots SET lease_until = ? WHERE subscription = ? AND due_at = ? AND owner = ? AND state IN ('claimed', 'sending')`,
          leaseUntil,
          subscription,
          dueAt,
          owner,
        ) > 0
      );
    },
    async markSending({ subscription, dueAt }, owner, now, covers) {
      const marked = durably(() =>
        changes(
          `UPDATE slots SET state = 'sending', sent_at = coalesce(sent_at, ?), covers_until = ?, covers_arrival = ?
           WHERE subscription = ? AND due_at = ? AND owner = ? AND state IN ('claimed', 'sending')`,
          now,
          covers.at,
          covers.arrival,
          subscription,
          dueAt,
          owner,
        ),
      );
      return marked > 0;
    },
    async finish({ subscription, dueAt }, owner, { state, message, reason, notBefore }, covers) {
      let finished = 0;
      atomically(() => {
        finished = changes(
          `UPDATE slots SET state = ?, owner = NULL, lease_until = ?, message = ?, reason = ?,
             covers_until = coalesce(?, covers_until), covers_arrival = coalesce(?, covers_arrival)
           WHERE subscription = ? AND due_at = ? AND owner = ? AND state IN ('claimed', 'sending')`,
          state,
          notBefore ?? 0,
          message ?? null,
          reason ?? null,
          covers?.at ?? null,
          covers?.arrival ?? null,
          subscription,
          dueAt,
          owner,
        );
        if (finished > 0)
          changes(
            `UPDATE subscriptions SET covered_at = slot.covers_until, covered_arrival = slot.covers_arrival
             FROM slots slot WHERE slot.subscription = ?1 AND slot.due_at = ?2 AND slot.state IN ('sent', 'unknown', 'quiet')
               AND slot.covers_arrival >= coalesce(covered_arrival, 0) AND subscriptions.id = ?1`,
            subscription,
            dueAt,
          );
      });
      return finished > 0;
    },
    async takeOverSending({ subscription, dueAt }, owner, now, leaseMs) {
      return (
        changes(
          `UPDATE slots SET owner = ?2, lease_until = ?3 WHERE subscription = ?4 AND due_at = ?5 AND state = 'sending'
             AND ${FREE}`,
          now,
          owner,
          now + leaseMs,
          subscription,
          dueAt,
        ) > 0
      );
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
