import { setTimeout as delay } from 'node:timers/promises';

/** Work that a graceful stop waits for. */
export interface InFlight {
  /** Counts `work` until it is over; hands its promise through. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves once nothing is left, also of what began meanwhile, or after `withinMs`. */
  settle(withinMs: number): Promise<void>;
}

export function inFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  const drained = async (): Promise<void> => {
    while (running.size > 0) await Promise.allSettled(running);
  };
  return {
    async track(work) {
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    async settle(withinMs) {
      const timer = new AbortController();
      await Promise.race([drained(), delay(withinMs, undefined, timer).catch(() => undefined)]);
      timer.abort();
    },
  };
}
