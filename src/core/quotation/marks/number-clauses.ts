import { firstFrom } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';
import { foldQuotations, type FoldedSpan, type NarrativeToken } from './fold-quotations.ts';
import type { Clause } from './split-clauses.ts';

/** Which of the tokens stand inside quotation marks: 1 for those that do. */
export function quotedTokens(tokens: readonly Token[], spans: readonly QuotedSpan[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const { parent, open, close } of spans) {
    if (parent >= 0) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < open) at++;
    for (; at < tokens.length && (tokens[at]?.start ?? Infinity) < close; at++) quoted[at] = 1;
  }
  return quoted;
}

/** The quoted spans right inside each, by its number; those inside none by -1. */
export function childrenOf(spans: readonly QuotedSpan[]): ReadonlyMap<number, readonly FoldedSpan[]> {
  return Map.groupBy(
    spans.map((span, index) => ({ span, index })),
    ({ span }) => span.parent,
  );
}

/** Number of the clause of each of the `count` article tokens. */
export function numberClauses(
  tokens: readonly NarrativeToken[],
  clauses: readonly Clause[],
  count: number,
): Int32Array {
  const clauseOf = new Int32Array(count);
  clauses.forEach((clause, number) => {
    const first = tokens[clause.from]?.index ?? 0;
    const next = tokens[clause.to]?.index ?? count;
    clauseOf.fill(number, first, next);
  });
  return clauseOf;
}

/** Number of the paragraph of each clause; a line that is no sentence is no paragraph of its own. */
export function numberParagraphs(
  tokens: readonly NarrativeToken[],
  clauses: readonly Clause[],
  furniture: readonly boolean[],
): Int32Array {
  const paragraphOf = new Int32Array(clauses.length);
  clauses.forEach(({ from }, number) => {
    const fresh = from > 0 && tokens[from - 1]?.kind === 'break' && !furniture[number] ? 1 : 0;
    paragraphOf[number] = (paragraphOf[number - 1] ?? 0) + fresh;
  });
  return paragraphOf;
}

/** Longest line that is taken for no sentence, in tokens. */
const MAX_FURNITURE = 25;

/** A whole line that ends without a stop and holds no quotation: a heading, a caption, a photo credit, a link. */
export function isFurniture(tokens: readonly NarrativeToken[], { from, to }: Clause): boolean {
  const whole = tokens[from - 1]?.kind === 'break' && tokens[to]?.kind === 'break';
  const last = tokens[to - 1];
  if (!whole || to - from > MAX_FURNITURE || !last) return false;
  if (last.kind === 'mark' && !/^[)\]*|]$/.test(last.lower)) return false;
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'quotation' || tokens[at]?.lower === ':') return false;
  return last.kind !== 'quotation';
}

/** Holds the clause nothing but quotations? */
export function isQuotationOnly(tokens: readonly NarrativeToken[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind !== 'quotation' && kind !== 'mark') return false;
  }
  return true;
}

/** What stands between a quotation's marks, with the quotations right inside it folded. */
export function tokensInside(
  tokens: readonly Token[],
  { start, end }: QuotedSpan,
  children: readonly FoldedSpan[],
  opens: (offset: number) => boolean,
): NarrativeToken[] {
  const from = firstFrom(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? Infinity) <= end) to++;
  return foldQuotations(tokens, from, to, children, opens);
}
