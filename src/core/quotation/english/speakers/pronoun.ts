import type { Gender } from '../rules/gender.ts';
import type { Antecedent } from './rank-antecedents.ts';

/** "he" or "she" at a place. */
export interface Pronoun {
  readonly word: string;
  readonly gender: Gender;
  /** Who may be meant, best first. */
  readonly ranked: () => readonly Antecedent[];
}
