import type { SlotChanges } from '../ledger.ts';
import { DONE_EARLY, FREE, slotRows } from './slots.ts';
import type { SqlValue, Statements } from './statements.ts';

/** A slot that is taken up where it was left; any other is begun anew, and keeps nothing. */
const BEGUN = `state IN ('due', 'claimed')`;
const KEPT = ['covers_until', 'covers_arrival', 'sent_at', 'message', 'reason']
  .map((column) => `${column} = iif(${BEGUN}, ${column}, NULL)`)
  .join(', ');

/** Brings the digests on their way, one by one. A change counts only for the owner of its slot. */
export function createSlotChanges(sql: Statements): SlotChanges {
  const { atomically, durably } = sql;
  const changes = (text: string, ...values: SqlValue[]): number => sql.run(text, ...values).changes;
  return {
    async recordSkipped(subscription, dueAt, reason) {
      changes(
        `INSERT OR IGNORE INTO slots (subscription, due_at, state, lease_until, tries, reason) VALUES (?, ?, 'skipped', 0, 0, ?)`,
        subscription,
        dueAt,
        reason,
      );
    },
    async leaseSlot(subscription, dueAt, owner, now, leaseMs) {
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
        : (slotRows(sql, 'WHERE subscription = ? AND due_at = ?', subscription, dueAt)[0] ?? null);
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
      return atomically(() => {
        const finished = changes(
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
        return finished > 0;
      });
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
  };
}
