import { bindWeights } from '../learned/learned-model.ts';
import type { Candidate } from './candidate.ts';
import { countPairs, PAIR_SIGNS, type PairCounts } from './count-pairs.ts';
import { PAIR_MODEL } from './models/pair-model.ts';
import { rankCandidates } from './rank-candidates.ts';

/** What a sentence brings is divided by its length to this power: 1 would take the densest, 0 the longest. */
const LENGTH_POWER = 0.85;
/** Weight of a text's first sentence over a late one: 1 + LEAD / (1 + characters before it / LEAD_CHARS). */
const LEAD = 0.2;
const LEAD_CHARS = 150;
const WEIGHTS = bindWeights(PAIR_MODEL, { giver: countPairs, signs: PAIR_SIGNS });

/**
 * Picks sentences of several texts for a common summary, best first, until `more` says no or nothing new is left. With a
 * title, the sentence that tells what it announces comes first. Greedy coverage of pairs of neighbouring words (the
 * concepts of Gillick and Favre 2009): each pair is worth the chance that a person's summary of the texts would have it,
 * by a logistic model of a few signs (after Li, Qian and Liu 2013, learned by `npm run learn:summary`); a sentence brings
 * the pairs that are not yet there. One that leans on the sentence before it comes with that sentence, or not at all. What
 * a sentence brings only shrinks, so most need no second look (lazy evaluation, Minoux 1978).
 */
export function pickSentences<Given extends Candidate>(
  candidates: readonly Given[],
  title: string | null,
  more: (picked: readonly Given[]) => boolean,
): Given[] {
  const counts = countPairs(candidates);
  const worth = worthOf(counts);
  const left = new Set(candidates.keys());
  const before = candidates.map(({ origin, position }, i) => {
    const previous = candidates[i - 1];
    return previous?.origin === origin && previous.position === position - 1 ? i - 1 : -1;
  });
  /** The sentence, with the one it leans on; none when it cannot stand. */
  const unitOf = (i: number): readonly number[] => {
    if (!candidates[i]!.leans) return [i];
    const previous = before[i]!;
    if (previous < 0) return [];
    if (!left.has(previous)) return [i];
    return candidates[previous]!.leans ? [] : [previous, i];
  };
  const gain = (i: number): number => {
    const unit = unitOf(i);
    if (unit.length === 0) return 0;
    const seen = new Set<number>();
    let sum = 0;
    let length = 0;
    for (const member of unit) {
      length += candidates[member]!.stems.length;
      for (const pair of counts.pairsOf[member]!) {
        if (!seen.has(pair)) sum += worth[pair]!;
        seen.add(pair);
      }
    }
    const early = 1 + LEAD / (1 + candidates[unit[0]!]!.span.start / LEAD_CHARS);
    return (sum / length ** LENGTH_POWER) * early;
  };
  const bounds = candidates.map((_, i) => gain(i));
  const bestLeft = (): number => {
    let best = -1;
    let bestScore = 0;
    for (const i of left) {
      if (bounds[i]! <= bestScore) continue;
      const score = (bounds[i] = gain(i));
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    return best;
  };
  const picked: Given[] = [];
  let next = title === null ? bestLeft() : openingOf(candidates, title);
  while (next >= 0 && more(picked)) {
    for (const member of unitOf(next)) {
      left.delete(member);
      picked.push(candidates[member]!);
      for (const pair of counts.pairsOf[member]!) worth[pair] = 0;
      // What leans on it can now stand without bringing it.
      if (before[member + 1] === member) bounds[member + 1] = Infinity;
    }
    next = bestLeft();
  }
  return picked;
}

/** The candidate that tells best what a title announces; -1 when there is none that can stand first. */
function openingOf(candidates: readonly Candidate[], title: string): number {
  const opening = rankCandidates(
    candidates.filter(({ leans }) => !leans),
    title,
  )[0];
  return opening === undefined ? -1 : candidates.indexOf(opening.candidate);
}

/** The chance of each pair to stand in a person's summary. */
function worthOf(counts: PairCounts): Float64Array {
  const worth = new Float64Array(counts.pairs);
  for (let pair = 0; pair < counts.pairs; pair++) {
    const signs = counts.signsOf(pair);
    let sum = PAIR_MODEL.bias;
    for (let i = 0; i < signs.length; i++) sum += WEIGHTS[i]! * signs[i]!;
    worth[pair] = 1 / (1 + Math.exp(-sum));
  }
  return worth;
}
