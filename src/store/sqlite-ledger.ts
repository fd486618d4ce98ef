import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Extent, Ledger, Slot, Subscription } from './ledger.ts';
import { emptyLog } from './sqlite-erase.ts';
import { createStatements } from './sqlite-statements.ts';

const SUBSCRIPTION = `id, platform, channel, workspace, time, timezone, days, about, configured, created_at AS createdAt,
  paused_reason AS pausedReason, covered_at AS extentAt, covered_arrival AS extentArrival FROM subscriptions`;
const SLOT = `subscription, due_at AS dueAt, state, owner, lease_until AS leaseUntil, tries, covers_until AS extentAt,
  covers_arrival AS extentArrival, sent_at AS sentAt, message, reason FROM slots`;

/**
 * No lease reaches so far ahead, and no pause before another try: what does was left by a clock that was wrong, and binds
 * nobody. `?1` is now.
 */
const LEASE_MS = 5 * 60_000;
const PAUSE_MS = 13 * 3_600_000;
const FREE = `lease_until NOT BETWEEN ?1 + 1 AND ?1 + iif(state = 'due', ${PAUSE_MS}, ${LEASE_MS})`;
/**
 * A slot that was done before its time, by a clock that was ahead: one that was due before it, in these days, has told more.
 * No clock can tell that, the order of arrival does.
 */
const LOOKED_BACK_MS = 90 * 24 * 3_600_000;
const DONE_EARLY = `state NOT IN ('due', 'claimed', 'sending') AND EXISTS (
  SELECT 1 FROM slots before WHERE before.subscription = slots.subscription
    AND before.due_at BETWEEN slots.due_at - ${LOOKED_BACK_MS} AND slots.due_at - 1
    AND before.covers_arrival > slots.covers_arrival)`;

/** A slot that is taken up where it was left; any other is begun anew, and keeps nothing. */
const BEGUN = `state IN ('due', 'claimed')`;
const KEPT = ['covers_until', 'covers_arrival', 'sent_at', 'message', 'reason']
  .map((column) => `${column} = iif(${BEGUN}, ${column}, NULL)`)
  .join(', ');

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
      emptyLog(db);
    },

    async slots(subscription, limit, until) {
      return slotRows(
        'WHERE subscription = ? AND due_at <= ? ORDER BY due_at DESC LIMIT ?',
        subscription,
        until,
        limit,
      );
    },
    async lastBegun(subscription, until) {
      const [last] = slotRows(
        `WHERE subscription = ? AND due_at <= ? AND state <> 'skipped' AND NOT (${DONE_EARLY})
         ORDER BY due_at DESC LIMIT 1`,
        subscription,
        until,
      );
      return last?.dueAt ?? null;
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
        `INSERT INTO slots (subscription, due_at, state, owner, lease_until, tries)
         SELECT ?2, ?3, 'claimed', ?4, ?5, 1 WHERE NOT EXISTS (
           SELECT 1 FROM slots WHERE subscription = ?2 AND due_at <> ?3 AND state IN ('claimed', 'sending'))
         ON CONFLICT (subscription, due_at) DO UPDATE SET state = 'claimed', owner = ?4, lease_until = ?5,
           tries = iif(${BEGUN}, tries, 0) + 1, ${KEPT}
         WHERE ${BEGUN} AND ${FREE} OR state = 'skipped' OR ${DONE_EARLY}`,
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
          `UPDATE slots SET state = ?1, owner = NULL, lease_until = ?2, message = ?3, reason = ?4,
             covers_until = coalesce(?5, covers_until), covers_arrival = coalesce(?6, covers_arrival),
             sent_at = iif(?1 = 'due', NULL, sent_at)
           WHERE subscription = ?7 AND due_at = ?8 AND owner = ?9 AND state IN ('claimed', 'sending')`,
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
