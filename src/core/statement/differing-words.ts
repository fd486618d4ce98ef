import { DENIALS } from './rules/claim-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words as wordsOf } from '../text/words.ts';
import { compareWords, type DiffRun } from './verify.ts';

/** More places or words than these are read more easily as a whole. */
const MOST_PLACES = 3;
const MOST_WORDS = 16;
/** Of a longer piece of a sentence one cannot tell what it stands in. */
const MOST_IN_PLACE = 3;

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
  // Small words alone, "of them" for "that", say nothing without the sentence around them.
  if (places.some((place) => !tells(place) || isPiece(place))) return null;
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

/** Do the words tell something by themselves, or deny it? */
const tells = ({ words, instead }: Replacement): boolean =>
  wordsOf(`${words} ${instead}`).some((word) => !STOP_WORDS.has(word) || DENIALS.has(word));

const isPiece = ({ words, instead }: Replacement): boolean =>
  Math.max(wordsIn(words), wordsIn(instead)) > MOST_IN_PLACE;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
