import { compareWords, type DiffRun } from './verify.ts';

/** More places or words than these are read more easily as a whole. */
const MOST_PLACES = 3;
const MOST_WORDS = 16;

/** Words of one wording that stand for others of the fullest one. */
export interface Replacement {
  readonly words: string;
  readonly instead: string;
}

/**
 * Where a wording has other words than the fullest one; null where it is too different to be told so. What it only leaves out
 * is another cut, and no difference; words that it only puts in stand for none: `instead` is empty.
 */
export function differingWords(wording: string, fullest: string): readonly Replacement[] | null {
  const { verdict, difference } = compareWords(wording, fullest);
  if (verdict !== 'altered') return null;
  // What stands at an edge is set against words that the comparison has left out.
  if (difference.at(0)?.kind !== 'same' || difference.at(-1)?.kind === 'claimed') return null;
  const places = replacements(difference).filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const count = places.reduce((sum, { words, instead }) => sum + wordsIn(words) + wordsIn(instead), 0);
  return places.length > 0 && places.length <= MOST_PLACES && count <= MOST_WORDS ? places : null;
}

function replacements(runs: readonly DiffRun[]): Replacement[] {
  return runs.flatMap(({ kind, text }, i) => {
    if (kind !== 'claimed') return [];
    const next = runs[i + 1];
    return [{ words: text, instead: next?.kind === 'original' ? next.text : '' }];
  });
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
