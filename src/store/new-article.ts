import type { Document } from '../core/article/article.ts';
import type { Genre } from '../core/article/genre.ts';
import type { Event } from '../core/event/event.ts';
import type { Quotation } from '../core/quotation/quotation.ts';
import type { Placement } from '../core/story/placement.ts';
import type { Term } from '../core/story/terms.ts';
import type { RankedSentence } from '../core/summary/rank-sentences.ts';

/** To which statement a new quotation goes: one in the store, or that of quotation `index` of the same article. */
export type StatementTarget =
  | { readonly kind: 'stored'; readonly statement: number }
  | { readonly kind: 'local'; readonly index: number };

export interface NewQuotation {
  readonly quotation: Quotation;
  readonly target: StatementTarget;
  /** Shingle hashes; another quotation with none in common is another statement. */
  readonly keys: readonly number[];
  readonly wordCount: number;
  /** The sentence around it, for search. */
  readonly context: string;
}

/**
 * All that is kept of one article. Saving it replaces what stood under its id; it stays as new as it was, and so does a
 * content that was here not long ago, unless digests that would have told of it passed it over meanwhile.
 */
export interface NewArticle {
  readonly document: Document;
  readonly genre: Genre;
  /** The file it came from, and the hash of that file's bytes. */
  readonly path: string;
  readonly contentHash: string;
  readonly placement: Placement;
  readonly terms: readonly Term[];
  /** See `sketchOf`. */
  readonly sketch: Uint32Array;
  readonly indexedAt: number;
  /** The `ANALYSIS_VERSION` it was analysed under. */
  readonly analysis: number;
  readonly summary: readonly RankedSentence[];
  readonly quotations: readonly NewQuotation[];
  /** Stored statements that this article shows to be one. */
  readonly merges: readonly (readonly [from: number, into: number])[];
  /** Stored quotations that belong to another statement now. */
  readonly moves: readonly { readonly quotation: number; readonly target: StatementTarget }[];
  readonly events: readonly Event[];
}
