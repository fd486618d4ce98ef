import { FEMALE_NAMES, MALE_NAMES } from '../rules/first-names.ts';
import { NAME_SUFFIXES } from '../rules/name-words.ts';
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
  if (x === y) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word, index) => word === long.at(index - short.length))) return true;
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

export const hasSuffix = (words: readonly string[]): boolean => NAME_SUFFIXES.has(words.at(-1) ?? '');

/** The last word; the first in East Asian names such as "Seo Min-ji". */
export const surnameOf = ({ words, keys }: NameMention): string =>
  words.length === 2 && words[1]?.includes('-') && /^\p{Lu}\p{L}*-\p{Ll}/u.test(words[1] ?? '')
    ? (keys[0] ?? '')
    : surname(keys);

function surname(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && NAME_SUFFIXES.has(words[last] ?? '')) last--;
  return words[last] ?? '';
}

/** A name as it is shown. */
export const nameText = ({ words }: NameMention): string => words.join(' ');
