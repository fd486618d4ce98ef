import { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import type { Results, Task, TaskAnswer } from './task.ts';

/** What takes longer to read was made to. */
const TIMEOUT_MS = 10_000;
/** A thread without work ends after this. */
const IDLE_MS = 30_000;
const MEMORY_MB = 512;

/** Something cannot be read; the message says why, in words that follow its name. */
export class UnreadableError extends Error {}

export interface ApartReader {
  /** Reads a page or a feed. Throws an `UnreadableError`. */
  read<Kind extends Task['kind']>(task: Extract<Task, { kind: Kind }>): Promise<Results[Kind]>;
}

/**
 * Reads what strangers wrote in a thread of its own, bounded in time and memory: a page can be made so that finding its
 * article takes minutes, and answers must go on meanwhile. One thing at a time.
 */
export function createApartReader(timeoutMs = TIMEOUT_MS): ApartReader {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    // The program may end while it waits for work.
    started.unref();
    return started;
  }

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  }

  async function perform(task: Task): Promise<TaskAnswer> {
    clearTimeout(idle);
    const thread = (worker ??= start());
    const { promise, resolve } = Promise.withResolvers<TaskAnswer>();
    const onEnd = (problem: string): void => {
      if (worker === thread) worker = null;
      resolve({ kind: 'problem', problem });
    };
    const onError = (error: unknown): void => onEnd(`it cannot be parsed: ${messageOf(error)}`);
    const onExit = (): void => onEnd('it cannot be parsed');
    thread.once('message', resolve).once('error', onError).once('exit', onExit);
    const timer = setTimeout(() => {
      resolve({ kind: 'problem', problem: `it takes longer than ${timeoutMs / 1000} seconds to read` });
      void stop();
    }, timeoutMs);
    try {
      thread.postMessage(task);
      return await promise;
    } finally {
      clearTimeout(timer);
      thread.off('message', resolve).off('error', onError).off('exit', onExit);
      idle = setTimeout(() => void stop(), IDLE_MS).unref();
    }
  }

  return {
    async read<Kind extends Task['kind']>(task: Extract<Task, { kind: Kind }>): Promise<Results[Kind]> {
      const done = last.then(() => perform(task));
      last = done.catch(() => undefined);
      const answer = await done;
      if (answer.kind === 'problem') throw new UnreadableError(answer.problem);
      // The thread answers a task with what its kind gives.
      return answer.value as Results[Kind];
    },
  };
}
