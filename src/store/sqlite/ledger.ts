import type { Ledger } from '../ledger.ts';
import { createSlotChanges } from './slot-changes.ts';
import { createSlots } from './slots.ts';
import type { Statements } from './statements.ts';
import { createSubscriptions } from './subscriptions.ts';

/** The ledger in SQLite: each call is one statement or one transaction. */
export const createSqliteLedger = (sql: Statements): Ledger => ({
  ...createSubscriptions(sql),
  ...createSlots(sql),
  ...createSlotChanges(sql),
});
