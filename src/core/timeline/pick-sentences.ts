import type { DaySentence } from './day-mentions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence that may tell a day. */
export interface Candidate extends DaySentence {
  readonly text: string;
  /** Numbers of its content stems, from the vocabulary. */
  readonly terms: readonly number[];
  readonly wordCount: number;
  /** Written long after the day, it tells what the day is remembered for. */
  readonly hindsight: boolean;
}

/** Two sentences that share more of the shorter one's terms than this tell the same. */
const SAME = 0.6;
/** A sentence's worth is divided by its length to this power: 0 takes the longest, 1 the densest. */
const LENGTH_POWER = 0.52;
/**
 * How much more a sentence counts that looks back at the day. Left out, ROUGE-2 on Timeline17 is .050; with any weight
 * from 1.7 to 2, after any of 7 to 30 days, .055 or .056.
 */
const HINDSIGHT = 1.85;
/** How much rare terms outweigh frequent ones; 1 would be tf-idf, which misses what all articles speak of. */
const RARITY_POWER = 0.25;

/**
 * The sentences that tell a day best. What the candidates speak of most is the day's centroid (the mean of their term
 * vectors, Gholipour Ghalandari and Ifrim, ACL 2020); each sentence is chosen for the share of it that those before do
 * not cover, in few words, and none is said twice.
 */
export function pickSentences(
  candidates: readonly Candidate[],
  most: number,
  vocabulary: Vocabulary,
): Candidate[] {
  const centroid = centroidOf(candidates, vocabulary);
  const covered = new Set<number>();
  const left = new Set(candidates);
  const picked: Candidate[] = [];
  while (picked.length < most && left.size > 0) {
    let best: Candidate | null = null;
    let bestWorth = -Infinity;
    for (const candidate of left) {
      const worth = worthOf(candidate, centroid, covered);
      if (worth > bestWorth) {
        best = candidate;
        bestWorth = worth;
      }
    }
    if (best === null) break;
    left.delete(best);
    if (picked.some((other) => isSame(other, best))) continue;
    picked.push(best);
    for (const term of best.terms) covered.add(term);
  }
  return picked;
}

function worthOf(
  { terms, wordCount, sentence, hindsight }: Candidate,
  centroid: ReadonlyMap<number, number>,
  covered: ReadonlySet<number>,
): number {
  let gain = 0;
  for (const term of new Set(terms)) if (!covered.has(term)) gain += centroid.get(term) ?? 0;
  const length = wordCount < 8 ? 0.5 : wordCount <= 40 ? 1 : Math.sqrt(40 / wordCount);
  const early = 1 + 0.2 / (1 + sentence / 4);
  return (gain / (terms.length + 2) ** LENGTH_POWER) * length * early * (hindsight ? HINDSIGHT : 1);
}

function centroidOf(candidates: readonly Candidate[], vocabulary: Vocabulary): Map<number, number> {
  const centroid = new Map<number, number>();
  for (const { terms } of candidates) {
    const vector = new Map<number, number>();
    for (const term of terms)
      vector.set(term, (vector.get(term) ?? 0) + vocabulary.weightOf(term) ** RARITY_POWER);
    let square = 0;
    for (const weight of vector.values()) square += weight * weight;
    const length = Math.sqrt(square);
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight / length);
  }
  return centroid;
}

function isSame(a: Candidate, b: Candidate): boolean {
  const terms = new Set(a.terms);
  const others = new Set(b.terms);
  let shared = 0;
  for (const term of others) if (terms.has(term)) shared++;
  return shared > SAME * Math.min(terms.size, others.size);
}
