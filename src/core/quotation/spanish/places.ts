import type { QuotedSpan } from '../marks/find-quoted-spans.ts';
import type { Mention } from '../quotation.ts';

/** How far a quotation's verb of speech may stand from it, in characters. */
export const REACH = 160;

/** How many of some numbers in order are below `at`. */
export function countBelow(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const mentionAt = (text: string, start: number, end: number): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Where the line ends, or the words within reach of `at` do. */
export function reachEnd(text: string, at: number): number {
  const end = text.slice(at, at + REACH).indexOf('\n');
  return at + (end < 0 ? REACH : end);
}

/** After the last full stop or line break before `at`. */
export function clauseStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; '));
  return at - before.length + (stop < 0 ? 0 : stop + (before[stop] === '\n' ? 1 : 2));
}

/** The lines of a text, found once. */
export function readLines(text: string) {
  const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return {
    between: (from: number, to: number): number => countBelow(breaks, to) - countBelow(breaks, from),
    /** Does a quotation fill its paragraph? */
    isAlone({ open, close }: QuotedSpan): boolean {
      let from = open;
      while (from > 0 && text[from - 1] !== '\n' && /\s/.test(text[from - 1]!)) from--;
      let to = close;
      while (to < text.length && text[to] !== '\n' && /[.\s]/.test(text[to]!)) to++;
      return (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n');
    },
  };
}
