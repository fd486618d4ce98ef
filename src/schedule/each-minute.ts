import { schedule } from 'node-cron';
import type { Log } from '../command/chat.ts';

/** Something that looks for what is due and does it. */
interface Runner {
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** Has a runner look at once and then once a minute (in UTC, which no clock change disturbs) until it is stopped. */
export function eachMinute(runner: Runner, log: Log, failure: string): Runner {
  const tick = (): void => {
    runner.tick().catch((error: unknown) => log.error({ err: error }, failure));
  };
  const task = schedule('* * * * *', tick, { timezone: 'UTC' });
  tick();
  return {
    tick: () => runner.tick(),
    async stop() {
      await task.destroy();
      await runner.stop();
    },
  };
}
