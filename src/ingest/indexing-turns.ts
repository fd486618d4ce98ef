import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Holds } from '../store/holds.ts';

const INDEXING = 'indexing';
const HOLD_WAIT_MS = 200;
/** Others that only look whether anything changed are done before. */
const TELL_AFTER_MS = 2_000;

/** Whose turn it is to change the index: one piece of work at a time, over all processes. */
export interface IndexingTurns {
  /** A piece of work, after all that was asked for before. */
  next<T>(work: () => Promise<T>): Promise<T>;
  /** A piece of work that waits for no more than the article at hand: a long one lets it in where it calls `attend`. */
  soon<T>(work: () => Promise<T>): Promise<T>;
  /** Does what `soon` was asked for meanwhile. */
  attend(this: void): Promise<void>;
  /** Is something at work in this process? */
  isHolding(): boolean;
  /** Resolves when all that was asked for is over. */
  over(): Promise<unknown>;
}

export interface TurnOptions {
  readonly holds: Holds;
  /** Aborted when nothing more is to begin. */
  readonly ending: AbortSignal;
  /** Called once when another process has been at work for a while and is waited for. */
  readonly onWait?: ((holder: string) => void) | undefined;
}

export function createIndexingTurns({ holds, ending, onWait }: TurnOptions): IndexingTurns {
  let running: Promise<unknown> = Promise.resolve();
  let isHolding = false;
  const waiting: { readonly work: () => Promise<void>; readonly fail: (error: unknown) => void }[] = [];

  async function attend(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next.work();
  }

  /** One process at a time: what belongs together is told by what is stored already. */
  async function holding<T>(work: () => Promise<T>): Promise<T> {
    const holder = `process ${process.pid} on ${hostname()}`;
    let held = await holds.hold(INDEXING, holder);
    for (let waited = 0; !held; waited += HOLD_WAIT_MS) {
      if (waited === TELL_AFTER_MS) onWait?.((await holds.holderOf(INDEXING)) ?? 'another process');
      await sleep(HOLD_WAIT_MS);
      ending.throwIfAborted();
      held = await holds.hold(INDEXING, holder);
    }
    isHolding = true;
    try {
      return await work();
    } finally {
      isHolding = false;
      await held.letGo();
    }
  }

  function next<T>(work: () => Promise<T>): Promise<T> {
    const done = running.then(() => {
      ending.throwIfAborted();
      return holding(work);
    });
    running = done.catch(() => undefined);
    return done;
  }

  return {
    next,
    soon<T>(work: () => Promise<T>): Promise<T> {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      waiting.push({ work: () => work().then(resolve, reject), fail: reject });
      next(attend).catch((error: unknown) => {
        for (const { fail } of waiting.splice(0)) fail(error);
      });
      return promise;
    },
    attend,
    isHolding: () => isHolding,
    over: () => running,
  };
}
