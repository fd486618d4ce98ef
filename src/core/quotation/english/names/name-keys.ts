import { FEMALE_NAMES, MALE_NAMES } from '../rules/first-names.ts';
import { isIberianName } from '../../../languages/given-names.ts';
import { NAME_SUFFIXES, PARTICLES } from '../rules/name-words.ts';
import type { NameMention } from './entity.ts';

/** "ADLEY" */
export const isCapitals = (name: string): boolean =>
  name.length > 1 && !/[a-z]/.test(name.charAt(1)) && name === name.toUpperCase();

/** "GOSH" for "Great Ormond Street Hospital", without its small words. */
export const initials = ({ words, thing }: NameMention): string =>
  thing
    ? words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('')
    : '';

/** Is it a first name that is known as one? */
export const isGivenName = ({ keys }: NameMention): boolean =>
  MALE_NAMES.has(keys[0] ?? '') || FEMALE_NAMES.has(keys[0] ?? '');

/** One surname, and first names that do not differ: "Karl Wit" is not "Ana Wit", "J. Smith" may be "Jane Smith". */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (hasSuffix(a) !== hasSuffix(b) && a.length !== b.length) return false;
  const [x = '', y = ''] = [a[0], b[0]];
  if ((PARTICLES.has(y) && holds(a, b)) || (PARTICLES.has(x) && holds(b, a))) return true;
  if (x === y) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word, index) => word === long.at(index - short.length))) return true;
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

/** "Ana dos Santos Leal" holds "dos Santos". */
const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

export const hasSuffix = (words: readonly string[]): boolean => NAME_SUFFIXES.has(words.at(-1) ?? '');

/** Is a word a given name of two syllables, as East Asian names have it last: "Min-ji" of "Seo Min-ji"? */
export const isHyphenedGiven = (word: string): boolean =>
  word.includes('-') && /^\p{Lu}\p{L}*-\p{Ll}/u.test(word);

/** The last word; the first in East Asian names such as "Seo Min-ji". */
export const surnameOf = ({ words, keys }: NameMention): string =>
  words.length === 2 && isHyphenedGiven(words[1] ?? '') ? (keys[0] ?? '') : surname(keys);

function surname(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && NAME_SUFFIXES.has(words[last] ?? '')) last--;
  return words[last] ?? '';
}

/** Letters that English does not write. */
const IBERIAN_LETTER = /[áéíóúñãõç]/i;

/**
 * The first of two surnames, by which Spanish and Latin American bearers are called: "Torres" of "Ana Torres Gil"; null
 * where a name has one. Of three words the middle one may be a second given name.
 */
export function firstSurname({ words, keys, thing }: NameMention): string | null {
  const [given = ''] = keys;
  if (thing || !(isIberianName(given) || words.some((word) => IBERIAN_LETTER.test(word)))) return null;
  const plain = keys.filter((key) => !PARTICLES.has(key));
  const first = plain.at(-2);
  if (first === undefined || plain.length < 3) return null;
  const double = isIberianName(first) || MALE_NAMES.has(first) || FEMALE_NAMES.has(first);
  return plain.length > 3 || !double ? first : null;
}

/** A name as it is shown. */
export const nameText = ({ words }: NameMention): string => words.join(' ');
