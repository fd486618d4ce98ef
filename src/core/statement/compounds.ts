import { words } from '../text/words.ts';
import { englishKey } from './english-key.ts';
import { COMPOUND_HEADS, COMPOUND_LINKS } from './rules/compounds.ts';

/** A word of two: "birthplace". */
export interface Compound {
  readonly word: string;
  readonly first: string;
  readonly second: string;
}

/** What is compared of a text that may have a compound written apart. */
interface Told {
  readonly telling: ReadonlyMap<string, number>;
  readonly denied: ReadonlySet<string>;
  readonly compounds: readonly Compound[];
  /** Those of either text that the other has apart: each counts for two words. */
  readonly joined: ReadonlySet<string>;
  readonly text: string;
}

/** Fewest letters of the first half of a compound: "inside" is none. */
const FIRST_HALF = 4;

export const compoundsOf = (text: string): Compound[] =>
  words(text).flatMap((word) => {
    for (let at = FIRST_HALF; at < word.length - 2; at++) {
      const second = word.slice(at).replace(/s$/, '');
      if (COMPOUND_HEADS.has(second)) return { word, first: word.slice(0, at), second };
    }
    return [];
  });

/** What a compound weighs that the other text has in two words. */
const TWO_WORDS = 2;

/** The first text with its "place of birth" and "boat house" written as the compounds that the other has: "birthplace". */
export function joinCompounds<Text extends Told>(one: Text, other: Told): Text {
  const own = one.compounds.filter((compound) => standsApart(other.text, compound));
  const apart = other.compounds.filter((compound) => standsApart(one.text, compound));
  if (own.length + apart.length === 0) return one;
  const [telling, denied] = [new Map(one.telling), new Set(one.denied)];
  for (const { word, first, second } of apart) {
    const halves = [first, second].map(englishKey);
    if (halves.some((half) => denied.has(half))) denied.add(englishKey(word));
    for (const half of halves) for (const keys of [telling, denied]) keys.delete(half);
  }
  const joined = new Set([...own, ...apart].map(({ word }) => englishKey(word)));
  for (const key of joined) telling.set(key, TWO_WORDS);
  return { ...one, telling, denied, joined };
}

/** "place of birth", "house on the farm"; "birth place". */
function standsApart(text: string, { first, second }: Compound): boolean {
  const list = words(text).map((word) => word.replace(/s$/, ''));
  return list.some((word, at) => {
    if (word !== second) return false;
    if (list[at - 1] === first) return true;
    let next = at + 1;
    while (next < at + 3 && COMPOUND_LINKS.has(list[next] ?? '')) next++;
    return next > at + 1 && list[next] === first;
  });
}
