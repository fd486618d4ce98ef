import { fold } from '../../../text/words.ts';
import { GIVEN_FEMALE, GIVEN_MALE } from '../rules/given-names.ts';
import type { Gender } from './name.ts';

/** Whether a given name in small letters, with its accents or without, is a man's or a woman's; null for no known one. */
export function genderOfGiven(lower: string): Gender | null {
  const plain = /^[a-z]*$/.test(lower) ? lower : fold(lower);
  return GIVEN_FEMALE.has(plain) ? 'female' : GIVEN_MALE.has(plain) ? 'male' : null;
}
