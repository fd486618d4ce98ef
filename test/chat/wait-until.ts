import { setTimeout as delay } from 'node:timers/promises';

/** The first value of `look` that is not undefined, looked for until `withinMs` are over. */
export async function waitUntil<T>(look: () => T | undefined, withinMs = 3_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`nothing came within ${withinMs} ms: ${look.toString()}`);
    await delay(5);
  }
}
