import { isIberianName, sexOfGivenName } from '../../../languages/given-names.ts';
import { fold } from '../../../text/words.ts';
import type { Gender } from './name.ts';

/** Whether a given name in small letters, with its accents or without, is a man's or a woman's; null for no known one. */
export const genderOfGiven = (lower: string): Gender | null => sexOfGivenName(fold(lower));

/** Is it a given name of Spanish or Portuguese, with its accents or without? */
export const isGiven = (lower: string): boolean => isIberianName(fold(lower));
