import { setTimeout as sleep } from 'node:timers/promises';
import { sqliteCodeOf } from '../store-error.ts';

/** How long a call waits for another process that is writing. */
export const BUSY_TIMEOUT_MS = 10_000;
const PAUSE_MS = 25;

/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

export const isBusy = (error: unknown): boolean =>
  error instanceof Error && sqliteCodeOf(error) === SQLITE_BUSY;

/**
 * Tries again while another process writes, and lets the thread go in between: SQLite's own waiting holds it, and nobody
 * would be answered meanwhile. `call` must do all or nothing. Throws what it threw when the time is over.
 */
export async function whenFree<T>(call: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
