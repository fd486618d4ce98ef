/** CPU milliseconds that one calibration takes on the machine the floors were set on. */
const REFERENCE_MS = 15;
const TEXT =
  'The council of the harbour city approved a new ferry on Monday, “not for sale,” the mayor said. ';

/** CPU time of this process so far, in milliseconds: what other processes of a shared machine do is not in it. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * How many times slower than the reference this machine runs now, never below 1: a fixed load of the kind that the
 * program is made of (a pattern over text, a map of words, strings in small letters). Limits in milliseconds are
 * multiplied by it and limits in megabytes a second divided, so that a slow or busy machine breaks no floor.
 */
export function measureSlowness(): number {
  const text = TEXT.repeat(200);
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const began = cpuMs();
    for (let i = 0; i < 25; i++) {
      const counts = new Map<string, number>();
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const lower = word.toLowerCase();
        counts.set(lower, (counts.get(lower) ?? 0) + 1);
      }
    }
    best = Math.min(best, cpuMs() - began);
  }
  return Math.max(1, best / REFERENCE_MS);
}
