import type { Span } from '../../../text/span.ts';

export type Gender = 'male' | 'female';

/** One place where a name stands. Token numbers are half-open; the name proper lies in `first` to `last`. */
export interface NameMention extends Span {
  readonly first: number;
  readonly last: number;
  /** The name as it stands: "Luis de la Fuente". */
  readonly text: string;
  /** Its words as they are compared, folded, without «de» and the like. */
  readonly keys: readonly string[];
  /** Where its determiner, titles and role begin; equal to `first` where there are none. */
  readonly lead: number;
  /** "ministra de Sanidad", "coronel", "dueña de una tortillería"; null for none. */
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly kind: 'person' | 'body' | 'thing';
  /** Does a verb follow? Then it acts. */
  readonly acts: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
}

/** Someone or something the article names, with all places where it does. */
export interface Person {
  /** The fullest name the article gives. */
  name: string;
  keys: readonly string[];
  gender: Gender | null;
  kind: NameMention['kind'];
  /** What the article calls them, the first first. */
  readonly roles: string[];
  readonly mentions: NameMention[];
}
