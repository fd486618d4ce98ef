import type { Basis, Day } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** `direct` a whole utterance; `mixed` a quoted fragment within paraphrase; `nested` inside another quotation. */
export type QuotationType = 'direct' | 'mixed' | 'nested';

/** What a speaker is: a person by name, a body ("the Interior Ministry"), or someone only described ("a spokesman"). */
export type SpeakerKind = 'person' | 'body' | 'description';

/** Words of the article, with their place. */
export interface Mention extends Span {
  readonly text: string;
}

/** One quotation as found in one article. Offsets are into the analysed text. */
export interface FoundQuotation extends Span {
  /** `text.slice(start, end)`, without the quotation marks. */
  readonly text: string;
  readonly type: QuotationType;
  /** The fullest name the article gives the speaker, else the body, else a description; never a pronoun. */
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind | null;
  /** What the article says the speaker is, e.g. "Danish President"; null when it says nothing. */
  readonly speakerRole: string | null;
  /** The words that stand for the speaker at this place, perhaps a pronoun. */
  readonly mention: Mention | null;
  /** The word of speech: "said". */
  readonly cue: Mention | null;
  /** For a nested quotation, the speaker of the quotation around it. */
  readonly reportedBy: string | null;
  /** Parts of one attribution (`"A," she said. "B."`, or further paragraphs of one speech) share a number. */
  readonly group: number;
  /** How sure the span and its speaker are, 0 to 1. */
  readonly confidence: number;
  /** How the speaker was found, in words a reader understands. */
  readonly why: string;
}

/** A quotation with the day it was said on. */
export interface Quotation extends FoundQuotation {
  readonly saidOn: Day | null;
  readonly saidBasis: Basis;
  /** The weekday the article names when the day itself is unknown, 1 (Monday) to 7 (Sunday). */
  readonly saidWeekday: number | null;
}
