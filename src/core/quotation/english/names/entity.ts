import type { Span } from '../../../text/span.ts';
import type { Gender } from '../rules/gender.ts';
import { COURTESIES, HIGHER } from '../rules/titles.ts';

/** One place where a name stands. Token numbers are half-open; the name proper lies in `first` to `last`. */
export interface NameMention extends Span {
  readonly first: number;
  readonly last: number;
  /** The words of the name, without titles: ["Ana", "Duarte"]. */
  readonly words: readonly string[];
  /** The same words as they are compared: folded, without full stops. */
  readonly keys: readonly string[];
  /** Token where titles and role before the name begin; equal to `first` when there are none. */
  readonly roleFirst: number;
  /** "Danish President", "campaign manager"; null for none. */
  readonly role: string | null;
  readonly gender: Gender | null;
  /** Does only the given name tell man or woman? */
  readonly guessed: boolean;
  /** A company, ministry, place or the like by its last word or by a list. */
  readonly thing: boolean;
  /** Has a title or role, or a first name known as one. */
  readonly person: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** "the Interior Ministry". */
  readonly definite: boolean;
  /** "Duarte's". */
  readonly possessive: boolean;
}

/** Someone or something the article names, with all places where it does. */
export interface Entity {
  readonly id: number;
  /** The fullest name the article gives. */
  name: string;
  words: readonly string[];
  keys: readonly string[];
  /** The first of two surnames, by which its bearer is called; null where there is one. */
  readonly called: string | null;
  gender: Gender | null;
  /** Does only the given name tell man or woman? Titles, roles and pronouns know better. */
  guessed: boolean;
  person: boolean;
  thing: boolean;
  /** Named with "the": "the Interior Ministry". */
  definite: boolean;
  /** Stands as the subject of a verb of speech somewhere. */
  speaks: boolean;
  readonly roles: Role[];
  readonly mentions: NameMention[];
}

/** What the article calls someone, with its words in small letters. */
export interface Role {
  readonly text: string;
  readonly words: readonly string[];
  /** Is it the article's own word for the person, not one that follows from what is told: "the defendant"? */
  readonly shown: boolean;
}

/** The fullest thing the article calls someone, within reason; null when it says nothing. */
export function roleOf(entity: Entity | null): string | null {
  const known =
    entity?.roles.filter(({ text, shown }) => shown && text.length <= MAX_ROLE && !isCourtesy(text)) ?? [];
  return known.reduce<string | null>(
    (best, { text }) => (best !== null && best.length >= text.length ? best : text),
    null,
  );
}

/** Longest role shown, in characters. */
const MAX_ROLE = 60;
/** Is what stands before a name a form of address that tells no role: "Dr.", "the Rt. Rev."? */
export function isCourtesy(role: string): boolean {
  const words = role.toLowerCase().split(' ');
  const bare = words.map((word) => word.replace(/\.$/, ''));
  return COURTESIES.has(bare.at(-1) ?? '') && bare.slice(0, -1).every((word) => HIGHER.has(word));
}

/** Notes the sex that a title, a noun or a pronoun tells; what only the given name told gives way. */
export function teachSex(entity: Entity, gender: Gender | null): void {
  if (!gender || (entity.gender !== null && !entity.guessed)) return;
  entity.gender = gender;
  entity.guessed = false;
}
