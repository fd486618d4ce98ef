import type { Problem } from '../ingest/corpus/run-corpus.ts';

/** Files left out for one reason stand in one line from so many on, */
const MIN_TOGETHER = 4;
/** which names so many of them. */
const MAX_NAMED = 50;

/** Files that were left out, one a line, many of one reason together: `12 files: empty: a.md, b.md, …`. */
export function leftOut(problems: readonly Problem[]): string[] {
  const byReason = Map.groupBy(problems, ({ reason }) => reason);
  return [...byReason].flatMap(([reason, files]) => {
    if (files.length < MIN_TOGETHER) return files.map(({ path }) => `${path}: ${reason}`);
    const more = files.length - MAX_NAMED;
    const named = files.slice(0, MAX_NAMED).map(({ path }) => path);
    return [`${files.length} files: ${reason}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
  });
}
