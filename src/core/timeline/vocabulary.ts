import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Numbers for content stems, so that sentences are compared as lists of integers. */
export interface Vocabulary {
  /** The numbers of a text's content stems, in order. */
  readonly termsOf: (text: string) => number[];
  /** Inverse frequency of a term over the texts counted. */
  readonly weightOf: (term: number) => number;
  /** Counts a text's terms as one more of the collection. */
  readonly count: (terms: readonly number[]) => void;
}

export function createVocabulary(): Vocabulary {
  const byWord = new Map<string, number>();
  const byStem = new Map<string, number>();
  const counts: number[] = [];
  let texts = 0;
  const numberOf = (word: string): number => {
    if (word.length < 2 || STOP_WORDS.has(word)) return -1;
    const stemmed = stem(word);
    const known = byStem.get(stemmed);
    if (known !== undefined) return known;
    byStem.set(stemmed, byStem.size);
    return byStem.size - 1;
  };
  return {
    termsOf(text) {
      const terms: number[] = [];
      for (const word of words(text)) {
        let number = byWord.get(word);
        if (number === undefined) {
          number = numberOf(word);
          byWord.set(word, number);
        }
        if (number >= 0) terms.push(number);
      }
      return terms;
    },
    weightOf: (term) => Math.log((texts + 1) / ((counts[term] ?? 0) + 1)) + 0.1,
    count(terms) {
      texts++;
      for (const term of new Set(terms)) counts[term] = (counts[term] ?? 0) + 1;
    },
  };
}
