import type { Span } from '../text/span.ts';
import type { EventContext } from './event-context.ts';

const known = new WeakMap<EventContext, readonly Span[]>();

/** What stands inside quotations, in order; quotations that overlap are one part. Worked out once an article. */
export function quotedParts(context: EventContext): readonly Span[] {
  let parts = known.get(context);
  if (parts === undefined) {
    parts = joinOverlapping(context.quotations);
    known.set(context, parts);
  }
  return parts;
}

/** Spans as parts in order, those that overlap joined. */
export function joinOverlapping(quotations: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of quotations.toSorted((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last === undefined || start >= last.end) parts.push({ start, end });
    else if (end > last.end) parts[parts.length - 1] = { start: last.start, end };
  }
  return parts;
}

/** Does a span lie inside one part? */
export function isQuoted(parts: readonly Span[], { start, end }: Span): boolean {
  const part = parts[firstAfter(parts, start)];
  return part !== undefined && part.start <= start && end <= part.end;
}

/** Code units of a span that are quoted. */
export function quotedLength(parts: readonly Span[], { start, end }: Span): number {
  let length = 0;
  for (let i = firstAfter(parts, start); i < parts.length; i++) {
    const part = parts[i]!;
    if (part.start >= end) break;
    length += Math.min(part.end, end) - Math.max(part.start, start);
  }
  return length;
}

/** The first part that ends after an offset. */
function firstAfter(parts: readonly Span[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
