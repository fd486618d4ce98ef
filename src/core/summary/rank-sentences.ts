import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

export interface SummaryInput {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly FoundQuotation[];
}

export interface RankedSentence extends Span {
  readonly text: string;
  readonly score: number;
}

/** The sentences of an article that tell most of it, best first. */
export function rankSentences(_input: SummaryInput): RankedSentence[] {
  return [];
}
