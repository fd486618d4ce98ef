import type { Slot, Slots } from '../ledger.ts';
import { extentOf, type Extending } from './extent.ts';
import type { SqlValue, Statements } from './statements.ts';

const SLOT = `subscription, due_at AS dueAt, state, owner, lease_until AS leaseUntil, tries, covers_until AS extentAt,
  covers_arrival AS extentArrival, sent_at AS sentAt, message, reason FROM slots`;

/**
 * No lease reaches so far ahead, and no pause before another try: what does was left by a clock that was wrong, and binds
 * nobody. `?1` is now.
 */
const LEASE_MS = 5 * 60_000;
const PAUSE_MS = 13 * 3_600_000;
export const FREE = `lease_until NOT BETWEEN ?1 + 1 AND ?1 + iif(state = 'due', ${PAUSE_MS}, ${LEASE_MS})`;
/**
 * A slot that was done before its time, by a clock that was ahead: one that was due before it, in these days, has told more.
 * No clock can tell that, the order of arrival does.
 */
const LOOKED_BACK_MS = 90 * 24 * 3_600_000;
export const DONE_EARLY = `state NOT IN ('due', 'claimed', 'sending') AND EXISTS (
  SELECT 1 FROM slots before WHERE before.subscription = slots.subscription
    AND before.due_at BETWEEN slots.due_at - ${LOOKED_BACK_MS} AND slots.due_at - 1
    AND before.covers_arrival > slots.covers_arrival)`;

/** Some slots, by what follows `FROM slots`. */
export const slotRows = ({ all }: Statements, where: string, ...values: SqlValue[]): Slot[] =>
  all<Extending<Slot>>(`SELECT ${SLOT} ${where}`, ...values).map(({ extentAt, extentArrival, ...row }) => ({
    ...row,
    covers: extentOf({ extentAt, extentArrival }),
  }));

/** Looks at the digests. */
export function createSlots(sql: Statements): Slots {
  return {
    async slots(subscription, limit, until) {
      return slotRows(
        sql,
        'WHERE subscription = ? AND due_at <= ? ORDER BY due_at DESC LIMIT ?',
        subscription,
        until,
        limit,
      );
    },
    async lastBegun(subscription, until) {
      const [last] = slotRows(
        sql,
        `WHERE subscription = ? AND due_at <= ? AND state <> 'skipped' AND NOT (${DONE_EARLY})
         ORDER BY due_at DESC LIMIT 1`,
        subscription,
        until,
      );
      return last?.dueAt ?? null;
    },
    async openSlots(now) {
      return slotRows(sql, `WHERE state IN ('due', 'claimed', 'sending') AND ${FREE} ORDER BY due_at`, now);
    },
  };
}
