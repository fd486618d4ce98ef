import type { Quotation } from '../quotation/quotation.ts';

/** A quotation of an article among all that are known. */
export interface KnownQuotation extends Quotation {
  readonly id: number;
  readonly article: string;
}
