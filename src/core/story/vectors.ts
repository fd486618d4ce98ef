import { COMMON_WORDS } from './models/common-words.ts';
import { STORY_WEIGHTS, type StoryWeights } from './models/story-model.ts';
import type { Term } from './terms.ts';

/**
 * What articles are compared by: each view counts some terms, weighs them by their rarity and is brought to length 1.
 * `adds`: the view adds to the similarity of articles that share it, and takes nothing off that of others.
 */
const VIEWS: readonly {
  readonly name: 'words' | 'lead' | 'numbers';
  readonly countOf: (term: Term) => number;
  readonly adds: boolean;
}[] = [
  { name: 'words', countOf: ([, count]) => count, adds: false },
  { name: 'lead', countOf: ([, , inLead]) => inLead, adds: false },
  { name: 'numbers', countOf: ([term, count]) => (isNumber(term) ? count : 0), adds: true },
];

const isNumber = (term: string): boolean => term.charCodeAt(0) >= 48 && term.charCodeAt(0) <= 57;

/** An article's terms as numbers of the collection's, with their saturated counts, view by view. */
export interface CountedTerms {
  readonly terms: Int32Array;
  readonly counts: Float32Array;
  /** Where in `terms` each view ends; the first one is that of all words. */
  readonly ends: readonly number[];
}

/** A sparse vector: terms in any order, with their weights. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** How rare terms are: over the articles at hand and, for common words, over English news. */
export interface Collection {
  /** Number of terms known so far. */
  size(): number;
  /** Counts an article of the collection. */
  count(terms: readonly Term[]): CountedTerms;
  /** Takes an article out again. */
  discount(counted: CountedTerms): void;
  /** The article as a vector: its views, weighted, and all but the adding ones together brought to length 1. */
  vector(counted: CountedTerms): Vector;
  /** How many of the articles at hand hold a term. */
  holdersOf(term: number): number;
}

const SHARES = new Map(
  COMMON_WORDS.bands.flatMap(([share, stems]) => stems.split(' ').map((stem) => [stem, share] as const)),
);
/** Share of articles that hold a word which is not common, taken together with how often it is seen. */
const RARE_SHARE = 0.0002;

/** A term in more than the second share of a collection tells no story; up to the first one, a large story may have it. */
const LARGE_STORY = 0.25;
const NO_STORY = 0.5;
/** A collection with fewer articles may well be about one story. */
const SMALL_COLLECTION = 100;

export function createCollection(weights: StoryWeights = STORY_WEIGHTS): Collection {
  /** The number of each term, by view. */
  const numbers = VIEWS.map(() => new Map<string, number>());
  const holders: number[] = [];
  const shares: number[] = [];
  let articles = 0;

  function numberOf(term: string, known: Map<string, number>): number {
    let number = known.get(term);
    if (number === undefined) {
      known.set(term, (number = holders.length));
      holders.push(0);
      shares.push(SHARES.get(term) ?? RARE_SHARE);
    }
    return number;
  }

  function rarity(term: number): number {
    const known = articles + weights.background;
    const rare = Math.log(1 + known / (holders[term]! + weights.background * shares[term]!));
    // What most articles of a collection have is its house's manner, however rare it is elsewhere.
    const share = holders[term]! / (articles + SMALL_COLLECTION);
    return rare * Math.max(0, Math.min(1, (NO_STORY - share) / (NO_STORY - LARGE_STORY)));
  }

  return {
    size: () => holders.length,
    count(terms) {
      articles++;
      const list: number[] = [];
      const counts: number[] = [];
      const ends = VIEWS.map(({ countOf }, view) => {
        for (const term of terms) {
          const count = countOf(term);
          if (count === 0) continue;
          const number = numberOf(term[0], numbers[view]!);
          holders[number]!++;
          list.push(number);
          counts.push((count * (weights.saturation + 1)) / (count + weights.saturation));
        }
        return list.length;
      });
      return { terms: Int32Array.from(list), counts: Float32Array.from(counts), ends };
    },
    discount({ terms }) {
      articles--;
      for (const term of terms) holders[term]!--;
    },
    vector({ terms, counts, ends }) {
      const vector = { terms, weights: new Float32Array(terms.length) };
      let present = 0;
      let from = 0;
      VIEWS.forEach(({ name, adds }, view) => {
        const end = ends[view]!;
        let square = 0;
        for (let i = from; i < end; i++) {
          const weight = counts[i]! * rarity(terms[i]!);
          vector.weights[i] = weight;
          square += weight * weight;
        }
        // In a headline one number in common is chance.
        const weight = weights[name] * (adds ? Math.min(1, ends[0]! / weights.addingWords) : 1);
        const scale = weight / Math.sqrt(square || 1);
        for (let i = from; i < end; i++) vector.weights[i]! *= scale;
        if (!adds && end > from) present += weight * weight;
        from = end;
      });
      const scale = 1 / Math.sqrt(present || 1);
      for (let i = 0; i < vector.weights.length; i++) vector.weights[i]! *= scale;
      return vector;
    },
    holdersOf: (term) => holders[term]!,
  };
}
