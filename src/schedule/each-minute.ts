import { schedule } from 'node-cron';
import type { Log } from '../command/chat.ts';

/** Something that looks for what is due and does it. */
interface Runner {
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** How often it is seen whether the clock was set. */
const WATCH_MS = 250;
/** Clocks that run on their own drift by less in that time. */
const DRIFT_MS = 5_000;

/**
 * Has a runner look at once and then once a minute (in UTC, which no clock change disturbs) until it is stopped. When the
 * clock is set, it looks at once and the minutes are counted anew: node-cron would go through each minute of a year that
 * was leapt over, and wait for one that it has been taken back from.
 */
export function eachMinute(runner: Runner, log: Log, failure: string): Runner {
  const tick = (): void => {
    runner.tick().catch((error: unknown) => log.error({ err: error }, failure));
  };
  const start = () => schedule('* * * * *', tick, { timezone: 'UTC', suppressMissedWarning: true });
  let task = start();
  let offset = clockOffset();
  const watch = setInterval(() => {
    const moved = Math.round(clockOffset() - offset);
    if (Math.abs(moved) < DRIFT_MS) return;
    offset += moved;
    log.warn({ seconds: Math.round(moved / 1000) }, 'the clock was set');
    void task.destroy();
    task = start();
    tick();
  }, WATCH_MS).unref();
  tick();
  return {
    tick: () => runner.tick(),
    async stop() {
      clearInterval(watch);
      await task.destroy();
      await runner.stop();
    },
  };
}

/** Between the clock and one that nobody sets. */
const clockOffset = (): number => Date.now() - performance.now();
