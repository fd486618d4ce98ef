import type { Sentence } from '../text/sentences.ts';
import type { FoundQuotation } from './quotation.ts';

export interface QuotationInput {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
}

/** Finds the quotations of an article and who said each, in order of their start; a nested one follows the one around it. */
export function findQuotations(_input: QuotationInput): FoundQuotation[] {
  return [];
}
