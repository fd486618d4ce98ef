/** A half-open range `[start, end)` of UTF-16 code units in one text, so `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Number of the first of the items, which are in order of their starts, that starts at `offset` or later. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
