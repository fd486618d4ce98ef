/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * Why a day is believed (design contract):
 * `stated` written out; `relative` counted from the publication day ("on Saturday"); `inherited` from the sentences
 * before; `published` nothing better than the publication day; `matched` through another article; `unknown`.
 */
export type Basis = 'stated' | 'relative' | 'inherited' | 'published' | 'matched' | 'unknown';

/** A cleaned article: what analysis reads and what citations slice their words from. */
export interface Document {
  readonly id: string;
  readonly title: string | null;
  /** The outlet. */
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly published: Day | null;
  readonly publishedBasis: Basis;
  /** ISO 639-1 code of the text's language, "und" where it is unknown. */
  readonly language: string;
  /** Clean text; paragraphs are separated by line breaks. */
  readonly text: string;
}
