import type { Store } from '../store/store.ts';
import { eachMinute, type EachMinute } from './each-minute.ts';

const DAY_MS = 24 * 3_600_000;
/** What people typed is kept for their buttons so long after it was last shown. */
const LINES_MS = 90 * DAY_MS;
/** How new a content was is remembered so long after it went. */
const DEPARTED_MS = 90 * DAY_MS;
/** A clock that went on by more since the last time was set, or nobody looked for long: in a day it is believed. */
const BELIEVED_MS = 7 * DAY_MS;

export interface UpkeepOptions {
  readonly store: Pick<Store, 'forgetLines' | 'forgetDeparted' | 'setting' | 'saveSetting'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Forgets what is too old, once a day. */
export const startUpkeep = (options: UpkeepOptions & EachMinute) =>
  eachMinute(createUpkeep(options), options, 'upkeep', 'forgetting what is old failed');

/**
 * What a wrong clock has deleted does not come back. So the clock is asked whether it agrees with what it said the last
 * time, over restarts too: wrong for a moment it deletes nothing, and never anything more than some days too early.
 */
export function createUpkeep({ store, clock }: UpkeepOptions) {
  return {
    async tick() {
      const now = clock();
      const since = now - (await store.setting('tended'));
      if (since >= 0 && since < DAY_MS) return;
      if (since > 0 && since <= BELIEVED_MS) {
        await store.forgetLines(now, LINES_MS);
        await store.forgetDeparted(now, DEPARTED_MS);
      }
      await store.saveSetting('tended', now);
    },
    async stop() {},
  };
}
