import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { toCandidates } from './candidate.ts';
import { rankCandidates } from './rank-candidates.ts';

export interface SummaryInput {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly FoundQuotation[];
}

export interface RankedSentence extends Span {
  readonly text: string;
  /** Comparable within one ranking only. */
  readonly score: number;
}

/** How many sentences an article keeps for summaries and digests. */
const KEPT = 30;
/** The sentences of an article that tell most of it, best first, at most thirty. */
export function rankSentences({ text, title, sentences, quotations }: SummaryInput): RankedSentence[] {
  const candidates = toCandidates(text, outsideQuotations(sentences, quotations), 0);
  return rankCandidates(candidates, title)
    .slice(0, KEPT)
    .map(({ candidate, score }) => ({ ...candidate.span, text: candidate.text, score }));
}

/** Without the sentences that begin within somebody's words: they would be cut loose from their speaker. */
function outsideQuotations(sentences: readonly Sentence[], quotations: readonly Span[]): Sentence[] {
  const spans = quotations.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let quotedUntil = 0;
  return sentences.filter(({ start }) => {
    for (; next < spans.length && spans[next]!.start < start; next++)
      quotedUntil = Math.max(quotedUntil, spans[next]!.end);
    return start >= quotedUntil;
  });
}
