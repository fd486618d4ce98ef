import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Ledger, Slot, Subscription } from './ledger.ts';
import { createStatements } from './sqlite-statements.ts';

const SUBSCRIPTION = `id, platform, channel, workspace, time, timezone, days, about, configured, created_at AS createdAt,
  paused_reason AS pausedReason FROM subscriptions`;
const SLOT = `subscription, due_at AS dueAt, state, owner, lease_until AS leaseUntil, tries, covers_until AS coversUntil,
  sent_at AS sentAt, message, reason FROM slots`;

/** The ledger in SQLite: each call is one statement or one transaction, and a change counts only for the slot's owner. */
export function createSqliteLedger(db: DatabaseSync): Ledger {
  const { all, run, atomically } = createStatements(db);
  const changes = (text: string, ...values: SQLInputValue[]): number => run(text, ...values).changes;
  const subscriptionRows = (where: string, ...values: SQLInputValue[]): Subscription[] =>
    (
      all(`SELECT ${SUBSCRIPTION} ${where}`, ...values) as unknown as (Omit<
        Subscription,
        'days' | 'configured'
      > & {
        days: string;
        configured: number;
      })[]
    ).map((row) => ({
      ...row,
      days: row.days.split('').map(Number),
      configured: row.configured === 1,
    }));
  const slotRows = (where: string, ...values: SQLInputValue[]): Slot[] =>
    all(`SELECT ${SLOT} ${where}`, ...values) as unknown as Slot[];

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
    async openSlots(now) {
      return slotRows(
        `WHERE state IN ('due', 'claimed', 'sending') AND lease_until <= ? ORDER BY due_at`,
        now,
      );
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
        `INSERT INTO slots (subscription, due_at, state, owner, lease_until, tries) VALUES (?1, ?2, 'claimed', ?3, ?4, 1)
         ON CONFLICT (subscription, due_at) DO UPDATE SET state = 'claimed', owner = ?3, lease_until = ?4, tries = tries + 1
         WHERE state IN ('due', 'claimed') AND lease_until <= ?5`,
        subscription,
        dueAt,
        owner,
        now + leaseMs,
        now,
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
    async markSending({ subscription, dueAt }, owner, now, coversUntil) {
      return (
        changes(
          `UPDATE slots SET state = 'sending', sent_at = coalesce(sent_at, ?), covers_until = ?
           WHERE subscription = ? AND due_at = ? AND owner = ? AND state IN ('claimed', 'sending')`,
          now,
          coversUntil,
          subscription,
          dueAt,
          owner,
        ) > 0
      );
    },
    async finish({ subscription, dueAt }, owner, { state, message, reason, notBefore }, coversUntil) {
      return (
        changes(
          `UPDATE slots SET state = ?, owner = NULL, lease_until = ?, message = ?, reason = ?,
             covers_until = coalesce(?, covers_until)
           WHERE subscription = ? AND due_at = ? AND owner = ? AND state IN ('claimed', 'sending')`,
          state,
          notBefore ?? 0,
          message ?? null,
          reason ?? null,
          coversUntil,
          subscription,
          dueAt,
          owner,
        ) > 0
      );
    },
    async takeOverSending({ subscription, dueAt }, owner, now, leaseMs) {
      return (
        changes(
          `UPDATE slots SET owner = ?, lease_until = ? WHERE subscription = ? AND due_at = ? AND state = 'sending' AND lease_until <= ?`,
          owner,
          now + leaseMs,
          subscription,
          dueAt,
          now,
        ) > 0
      );
    },
  };
}
