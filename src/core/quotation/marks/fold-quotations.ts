import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';

/** A token of the story told around quotations, or a quotation standing as one token. */
export interface NarrativeToken extends Span {
  readonly kind: Token['kind'];
  readonly lower: string;
  /** Its number among the article's tokens; for a quotation, of its first mark. */
  readonly index: number;
  /** Number of the quoted span; -1 for a plain token. */
  readonly quotation: number;
  /** Does a sentence begin here? */
  readonly opens: boolean;
}

/** A quoted span with its number. */
export interface FoldedSpan {
  readonly span: QuotedSpan;
  readonly index: number;
}

/**
 * The tokens from `from` to `to` with the given quoted spans (in order, not overlapping) each folded into one token, so
 * that `“No,” she said, “never.”` reads QUOTATION she said , QUOTATION.
 */
export function foldQuotations(
  tokens: readonly Token[],
  from: number,
  to: number,
  spans: readonly FoldedSpan[],
  opens: (offset: number) => boolean,
): NarrativeToken[] {
  const narrative: NarrativeToken[] = [];
  let next = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const folded = spans[next];
    if (folded && token.start >= folded.span.open) {
      const { span, index } = folded;
      narrative.push({
        kind: 'quotation',
        lower: '',
        index: at,
        quotation: index,
        opens: opens(span.open),
        start: span.open,
        end: span.close,
      });
      next++;
      while (at < to && (tokens[at]?.start ?? Infinity) < span.close) at++;
      at--;
      continue;
    }
    const { kind, lower, start, end } = token;
    narrative.push({ kind, lower, start, end, index: at, quotation: -1, opens: opens(start) });
  }
  return narrative;
}
