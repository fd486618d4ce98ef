import type { QuotedSpan } from './find-quoted-spans.ts';

/** Puts quoted spans of several kinds in order and tells anew which stands in which; what crosses another's end goes. */
export function nestSpans(spans: readonly QuotedSpan[]): QuotedSpan[] {
  const sorted = spans.toSorted((a, b) => a.open - b.open || b.close - a.close);
  const nested: QuotedSpan[] = [];
  const around: number[] = [];
  for (const span of sorted) {
    while (around.length > 0 && nested[around.at(-1)!]!.close <= span.open) around.pop();
    const parent = around.at(-1) ?? -1;
    const outer = nested[parent];
    if (outer && (span.close > outer.close || (span.start === outer.start && span.end === outer.end)))
      continue;
    around.push(nested.length);
    nested.push({ ...span, parent });
  }
  return nested;
}
