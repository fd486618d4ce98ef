import { schedule, type ScheduledTask } from 'node-cron';
import type { FaultPlace, Log, ReportFault } from '../report.ts';

/** Something that looks for what is due and does it. */
interface Runner {
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** How often it is seen whether the clock was set. */
const WATCH_MS = 250;
/** Clocks that run on their own drift by less in that time. */
const DRIFT_MS = 5_000;

/** Tells when a minute begins. */
export interface Minutes {
  /** Has something done at once and then with each minute; gives what ends that. */
  each(work: () => void): () => Promise<void>;
}

/** What runners that look once a minute take beside their own options. */
export interface EachMinute {
  /** One for all runners of a process. */
  readonly minutes: Minutes;
  readonly report: ReportFault;
}

/** Has a runner look at once and then once a minute until it is stopped. */
export function eachMinute(
  runner: Runner,
  { minutes, report }: EachMinute,
  place: FaultPlace,
  failure: string,
): Runner {
  const end = minutes.each(() => {
    runner.tick().catch((error: unknown) => report(place, { err: error }, failure));
  });
  return {
    tick: () => runner.tick(),
    async stop() {
      await end();
      await runner.stop();
    },
  };
}

/**
 * The minutes of the clock (in UTC, which no clock change disturbs). When the clock is set, a minute begins at once and they
 * are counted anew: node-cron would go through each minute of a year that was leapt over, and wait for one that it has been
 * taken back from.
 */
export function countMinutes(log: Log): Minutes {
  const works = new Set<() => void>();
  const begin = (): void => works.forEach((work) => work());
  const count = (): ScheduledTask =>
    schedule('* * * * *', begin, { timezone: 'UTC', suppressMissedWarning: true });
  let counting: { task: ScheduledTask; watch: NodeJS.Timeout } | null = null;

  function start(): { task: ScheduledTask; watch: NodeJS.Timeout } {
    let offset = clockOffset();
    const watch = setInterval(() => {
      const moved = Math.round(clockOffset() - offset);
      if (counting === null || Math.abs(moved) < DRIFT_MS) return;
      offset += moved;
      log.warn({ seconds: Math.round(moved / 1000) }, 'the clock was set');
      void counting.task.destroy();
      counting.task = count();
      begin();
    }, WATCH_MS).unref();
    return { task: count(), watch };
  }

  return {
    each(work) {
      works.add(work);
      counting ??= start();
      work();
      return async () => {
        works.delete(work);
        if (works.size > 0 || counting === null) return;
        const { task, watch } = counting;
        counting = null;
        clearInterval(watch);
        await task.destroy();
      };
    },
  };
}

/** Between the clock and one that nobody sets. */
const clockOffset = (): number => Date.now() - performance.now();
