import { COMMON_WORDS } from './rules/common-words.ts';
import { STORY_WEIGHTS, type StoryWeights } from './rules/story-weights.ts';
import { VIEWS, type Terms } from './terms.ts';

/** An article's terms as numbers of the collection's, with their saturated counts, view by view. */
export interface CountedTerms {
  readonly terms: Int32Array;
  readonly counts: Float32Array;
  /** Where in `terms` each view ends. */
  readonly ends: readonly number[];
}

/** A sparse vector of length 1 (0 for an article without terms). */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** How rare terms are: over the articles at hand and, for common words, over English news. */
export interface Collection {
  /** Number of terms known so far. */
  size(): number;
  /** Counts an article of the collection. */
  count(terms: Terms): CountedTerms;
  /** Takes an article out again. */
  discount(counted: CountedTerms): void;
  /** The article as a vector: each view brought to length 1, weighted, and all of them together to length 1. */
  vector(counted: CountedTerms): Vector;
  /** How many of the articles at hand hold a term. */
  holdersOf(term: number): number;
}

const SHARES = new Map(
  COMMON_WORDS.flatMap(([share, stems]) => stems.split(' ').map((stem) => [stem, share] as const)),
);
/** Share of articles that hold a word which is not common, taken together with how often it is seen. */
const RARE_SHARE = 0.0002;

export function createCollection(weights: StoryWeights = STORY_WEIGHTS): Collection {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const shares: number[] = [];
  let articles = 0;

  function numberOf(term: string, view: number): number {
    const key = view === 0 ? term : `${view} ${term}`;
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = holders.length));
      holders.push(0);
      shares.push(SHARES.get(term) ?? RARE_SHARE);
    }
    return number;
  }

  const rarity = (term: number): number =>
    Math.log(1 + (articles + weights.background) / (holders[term]! + weights.background * shares[term]!));

  return {
    size: () => holders.length,
    count(terms) {
      articles++;
      const lists = VIEWS.map((view) => terms[view]);
      const counted = {
        terms: new Int32Array(lists.reduce((sum, list) => sum + list.length, 0)),
        counts: new Float32Array(lists.reduce((sum, list) => sum + list.length, 0)),
        ends: [] as number[],
      };
      let at = 0;
      lists.forEach((list, view) => {
        for (const [term, count] of list) {
          const number = numberOf(term, view);
          holders[number]!++;
          counted.terms[at] = number;
          counted.counts[at++] = (count * (weights.saturation + 1)) / (count + weights.saturation);
        }
        counted.ends.push(at);
      });
      return counted;
    },
    discount({ terms }) {
      articles--;
      for (const term of terms) holders[term]!--;
    },
    vector({ terms, counts, ends }) {
      const vector = { terms, weights: new Float32Array(terms.length) };
      let present = 0;
      let from = 0;
      ends.forEach((end, view) => {
        if (end === from) return;
        if (view < 2) present += weights[VIEWS[view]!] ** 2;
        let square = 0;
        for (let i = from; i < end; i++) {
          const weight = counts[i]! * rarity(terms[i]!);
          vector.weights[i] = weight;
          square += weight * weight;
        }
        const scale =
          (weights[VIEWS[view]!] / Math.sqrt(square)) * (view === 2 ? Math.min(1, ends[0]! / 40) : 1);
        for (let i = from; i < end; i++) vector.weights[i]! *= scale;
        from = end;
      });
      const scale = 1 / Math.sqrt(present || 1);
      for (let i = 0; i < vector.weights.length; i++) vector.weights[i]! *= scale;
      return vector;
    },
    holdersOf: (term) => holders[term]!,
  };
}
