import type { Gender, NameMention, Person } from '../names/name.ts';
import type { People } from '../names/people.ts';
import type { Discourse } from './discourse.ts';

/** Where a phrase is looked up. */
export interface Lookup {
  readonly people: People;
  readonly discourse: Discourse;
  /** Article token where the phrase begins. */
  readonly place: number;
  readonly paragraph: number;
  /** Who cannot be meant. */
  readonly not: Person | null;
  /** From where on who is named within a quotation is told of too: the start of the speech that is read. */
  readonly since?: number;
  /** Article token where the sentence of the phrase begins. */
  readonly sentence?: number;
  /** Is it whom a sentence tells of, who need not speak? */
  readonly topic?: boolean;
}

export const agrees = ({ gender }: Person, phrase: { readonly gender: Gender | null }): boolean =>
  !gender || !phrase.gender || gender === phrase.gender;

/** How many names are looked at for the one meant. */
const MAX_BACK = 200;

/** Of those that fit the one named last before a place, outside quotations. */
export const lastOf = (lookup: Lookup, fits: (person: Person) => boolean): Person | null =>
  lastNamed(lookup, fits)?.person ?? null;

/** The same, with the place where that one is named. */
export function lastNamed(
  { people, place, not, since = Infinity }: Lookup,
  fits: (person: Person) => boolean,
): { readonly person: Person; readonly mention: NameMention } | null {
  const { mentions } = people;
  const end = countBefore(mentions, place);
  for (let at = end - 1; at >= Math.max(0, end - MAX_BACK); at--) {
    const mention = mentions[at]!;
    const person = mention.quoted && mention.start < since ? undefined : people.of(mention);
    if (person && person !== not && fits(person)) return { person, mention };
  }
  return null;
}

/** How many of the mentions, which are in order, begin before a token. */
function countBefore(mentions: People['mentions'], place: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
