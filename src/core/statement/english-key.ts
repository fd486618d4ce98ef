import { stem } from '../text/stem.ts';
import { IRREGULAR_FORMS } from './rules/irregular-forms.ts';

/** Letters of a stem that are compared: "wedding" and "wed" are two words, "negotiation" and "negotiate" one. */
export const STEM_LETTERS = 6;

/** A word as it is compared: its stem, cut. */
export const englishKey = (word: string): string =>
  stem(IRREGULAR_FORMS.get(word) ?? word).slice(0, STEM_LETTERS);
