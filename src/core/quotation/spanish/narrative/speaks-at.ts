import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { CUE_OF } from '../rules/cue-verbs.ts';
import { ADVERBS, AUXILIARIES, CLITICS } from '../rules/words.ts';

const WORD = /\s*(?<word>[\p{L}]+)/uy;
/** Words before the verb of an aside: «—se lo ha dicho». */
const MAX_BEFORE = 4;

/** Begins here a verb of speech, perhaps behind pronouns, «ha» and «también»? Right behind a dash any past speaks. */
export function speaksAt(text: string, at: number): boolean {
  WORD.lastIndex = at;
  for (let count = 0; count <= MAX_BEFORE; count++) {
    const word = WORD.exec(text)?.groups?.['word']?.toLowerCase();
    if (word === undefined) return false;
    const mood = CUE_OF.get(word)?.mood;
    if (mood === 'finite' || (mood === 'participle' && count > 0)) return true;
    if (/(?:ó|aron|ieron)$/.test(word)) return true;
    if (!CLITICS.has(word) && !AUXILIARIES.has(word) && !ADVERBS.has(word)) return false;
  }
  return false;
}

/** Is it a verb of speech that makes one sentence with a quotation before it? */
export const speaksToken = ({ kind, lower }: NarrativeToken): boolean => {
  const cue = kind === 'word' ? CUE_OF.get(lower) : undefined;
  return cue?.mood === 'finite' && cue.takes !== 'fragment';
};
