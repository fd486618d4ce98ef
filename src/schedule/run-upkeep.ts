import type { Store } from '../store/store.ts';
import { eachMinute, type EachMinute } from './each-minute.ts';

/** What people typed is kept for their buttons so long after it was last shown. */
const LINES_MS = 90 * 24 * 3_600_000;
const PERIOD_MS = 24 * 3_600_000;

export interface UpkeepOptions {
  readonly store: Pick<Store, 'forgetLines'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Milliseconds of a clock that nobody sets. */
  readonly steadyClock: () => number;
}

/** Forgets what is too old, at once and then once a day. */
export const startUpkeep = (options: UpkeepOptions & EachMinute) =>
  eachMinute(createUpkeep(options), options, 'upkeep', 'forgetting what is old failed');

export function createUpkeep({ store, clock, steadyClock }: UpkeepOptions) {
  let doneAt = -Infinity;
  return {
    async tick() {
      if (steadyClock() - doneAt < PERIOD_MS) return;
      doneAt = steadyClock();
      await store.forgetLines(clock() - LINES_MS);
    },
    async stop() {},
  };
}
