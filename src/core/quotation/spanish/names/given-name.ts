import { isIberianName, sexOfGivenName } from '../../../languages/given-names.ts';
import { fold } from '../../../text/words.ts';
import type { Gender } from './name.ts';

/** Folds a word in small letters; most have nothing to fold. */
const plain = (lower: string): string => (/^[a-z]*$/.test(lower) ? lower : fold(lower));

/** Whether a given name in small letters, with its accents or without, is a man's or a woman's; null for no known one. */
export const genderOfGiven = (lower: string): Gender | null => sexOfGivenName(plain(lower));

/** Is it a given name of Spanish or Portuguese, with its accents or without? */
export const isGiven = (lower: string): boolean => isIberianName(plain(lower));
