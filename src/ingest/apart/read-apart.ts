import { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { READY, type Fault, type Results, type Task, type TaskAnswer } from './task.ts';

/** What takes longer to read was made to. */
const TIMEOUT_MS = 10_000;
/** A thread without work ends after this. */
const IDLE_MS = 30_000;
const MEMORY_MB = 512;
/** A thread that has not loaded our code by then never will. */
const START_MS = 60_000;

/** Something cannot be read; the message says why, in words that follow its name: "not an article: only 3 words of text". */
export class UnreadableError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.fault = fault;
  }

  /** As a clause of its own: "it is not an article: …", "it takes longer than 10 seconds to read". */
  get clause(): string {
    return this.fault === 'nothing there' || this.fault === 'no text'
      ? `it is ${this.message}`
      : `it ${this.message}`;
  }
}

class StoppedError extends Error {
  constructor() {
    super('reading was stopped');
  }
}

export interface ApartReader {
  /** Things read side by side. */
  readonly threads: number;
  /** Reads one thing. Throws an `UnreadableError`, or another error when the reader was stopped. */
  read<Kind extends Task['kind']>(task: Extract<Task, { kind: Kind }>): Promise<Results[Kind]>;
  /** Ends the threads, whatever they are reading. */
  stop(): Promise<void>;
}

export interface ApartOptions {
  readonly threads?: number;
  readonly timeoutMs?: number;
  readonly memoryMb?: number;
}

interface Job {
  readonly task: Task;
  readonly done: (answer: TaskAnswer) => void;
}

/**
 * Reads what others wrote in threads of its own, bounded in time and memory: a text can be made so that reading it takes
 * minutes or gigabytes, and answers must go on meanwhile. Each thread reads one thing at a time, in the order asked.
 */
export function createApartReader({
  threads = 1,
  timeoutMs = TIMEOUT_MS,
  memoryMb = MEMORY_MB,
}: ApartOptions = {}): ApartReader {
  const waiting: Job[] = [];
  const free: Thread[] = [];
  const all = new Set<Thread>();
  let stopped = false;

  function next(): void {
    if (stopped) return;
    while (waiting.length > 0 && (free.length > 0 || all.size < threads)) {
      const thread = free.pop() ?? open();
      const { task, done } = waiting.shift()!;
      void thread.perform(task).then((answer) => {
        if (all.has(thread)) free.push(thread);
        done(answer);
        next();
      });
    }
  }

  function open(): Thread {
    const thread = openThread({
      timeoutMs,
      memoryMb,
      onIdle: () => void close(thread),
      onEnd: () => forget(thread),
    });
    all.add(thread);
    return thread;
  }

  function close(thread: Thread): Promise<void> {
    forget(thread);
    return thread.close();
  }

  function forget(thread: Thread): void {
    all.delete(thread);
    const at = free.indexOf(thread);
    if (at >= 0) free.splice(at, 1);
  }

  return {
    threads,
    async read<Kind extends Task['kind']>(task: Extract<Task, { kind: Kind }>): Promise<Results[Kind]> {
      if (stopped) throw new StoppedError();
      const answer = await new Promise<TaskAnswer>((done) => {
        waiting.push({ task, done });
        next();
      });
      // Nothing that is wrong with a text can be told from a thread that was ended.
      if (answer.kind === 'problem' && stopped) throw new StoppedError();
      if (answer.kind === 'problem') throw new UnreadableError(answer.fault, answer.problem);
      // The thread answers a task with what its kind gives.
      return answer.value as Results[Kind];
    },
    async stop() {
      stopped = true;
      for (const { done } of waiting.splice(0)) done(died('cannot be read'));
      await Promise.all([...all].map(close));
    },
  };
}

interface Thread {
  perform(task: Task): Promise<TaskAnswer>;
  close(): Promise<void>;
}

interface ThreadOptions {
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly onIdle: () => void;
  /** It reads nothing any more. */
  readonly onEnd: () => void;
}

function openThread({ timeoutMs, memoryMb, onIdle, onEnd }: ThreadOptions): Thread {
  let alive = true;
  let idle: NodeJS.Timeout | undefined;
  let answered: ((answer: TaskAnswer) => void) | null = null;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const ready = Promise.withResolvers<void>();
  const end = (problem: string): void => {
    alive = false;
    onEnd();
    answered?.(died(problem));
    ready.resolve();
  };
  worker
    .on('message', (answer: TaskAnswer | typeof READY) =>
      answer === READY ? ready.resolve() : answered?.(answer),
    )
    .on('error', (error) =>
      end(
        isOutOfMemory(error)
          ? `takes more than ${memoryMb} MB of memory to read`
          : `cannot be read: ${messageOf(error)}`,
      ),
    )
    .on('exit', () => end('cannot be read: its reader ended'))
    // The program may end while its readers wait for work. (Listening for messages takes that back: so it comes last.)
    .unref();

  return {
    async perform(task) {
      clearTimeout(idle);
      const { promise, resolve } = Promise.withResolvers<TaskAnswer>();
      answered = resolve;
      const limit = (ms: number, problem: string): NodeJS.Timeout =>
        setTimeout(() => {
          end(problem);
          void worker.terminate();
        }, ms);
      // The timers keep the program alive while something is read; the thread does not.
      const starting = limit(START_MS, 'cannot be read: its reader did not start');
      await ready.promise;
      clearTimeout(starting);
      const late = limit(timeoutMs, `takes longer than ${timeoutMs / 1000} seconds to read`);
      if (alive) worker.postMessage(task);
      const answer = await promise;
      clearTimeout(late);
      answered = null;
      if (alive) idle = setTimeout(onIdle, IDLE_MS).unref();
      return answer;
    },
    async close() {
      clearTimeout(idle);
      await worker.terminate();
    },
  };
}

const died = (problem: string): TaskAnswer => ({ kind: 'problem', fault: 'died', problem });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
