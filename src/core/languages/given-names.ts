import { wordSet } from '../text/word-set.ts';
import { GIVEN_NAMES } from './models/given-names.ts';

type Sex = 'male' | 'female';

let sexes: ReadonlyMap<string, Sex> | undefined;
let iberian: ReadonlySet<string> | undefined;

/** Whether a given name, folded, is a man's or a woman's, the world over; null for others. "Marie-Claude" is as "Marie" is. */
export function sexOfGivenName(name: string): Sex | null {
  sexes ??= new Map(
    (['male', 'female'] as const).flatMap((sex) =>
      [...wordSet(GIVEN_NAMES[sex])].map((known) => [known, sex]),
    ),
  );
  const hyphen = name.indexOf('-');
  const sex = sexes.get(name) ?? (hyphen > 0 ? sexes.get(name.slice(0, hyphen)) : undefined);
  return sex && !UNISEX.test(name) ? sex : null;
}

/** Names of Sikhs, which men and women share: "Sukhwinder", "Harpreet". */
const UNISEX = /(?:winder|preet|jeet|jit|deep|meet)$/;

/** Is a given name, folded, one of Spain, Portugal or Latin America, where people have two surnames? */
export function isIberianName(name: string): boolean {
  iberian ??= wordSet(GIVEN_NAMES.iberian);
  return iberian.has(name);
}
