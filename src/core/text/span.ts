/** A half-open range `[start, end)` of UTF-16 code units in one text, so `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Does `outer` hold all of `inner`? */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Do the two share at least one code unit? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
