import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

export interface SummaryInput {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly FoundQuotation[];
}

export interface RankedSentence extends Span {
  readonly text: string;
  /** Comparable within one ranking only. */
  readonly score: number;
}

/** A sentence that may stand in a summary, from one of several texts. */
export interface Candidate {
  /** Which text it comes from. */
  readonly origin: number;
  readonly text: string;
  readonly span: Span;
  /** 0 for the first sentence of its text. */
  readonly position: number;
  /** Stems of its words that carry a topic, in order. */
  readonly stems: readonly string[];
  readonly wordCount: number;
}

/** How many sentences an article keeps for summaries and digests. */
const KEPT = 12;
/** Shorter ones are headings and scraps, longer ones say too much at once. */
const MIN_WORDS = 6;
const MAX_WORDS = 60;
/** A title's words count this much more. */
const TITLE_BONUS = 1.5;
/** Weight of a first sentence over a late one: 1 + LEAD / (1 + position). */
const LEAD = 0.9;
/** A sentence that opens with one of these leans on the sentence before it. */
const LEANING =
  /^["“‘']?(?:he|she|it|they|his|her|their|its|this|that|these|those|but|and|or|so|however|still|yet|nevertheless|instead|meanwhile|also|then|there|such|both|another|other)\b/i;
const LEANING_FACTOR = 0.6;

/** The sentences of an article that tell most of it, best first, at most twelve. */
export function rankSentences({ text, title, sentences, quotations }: SummaryInput): RankedSentence[] {
  // A sentence that begins within somebody's words would be cut loose from its speaker.
  const whole = sentences.filter(
    ({ start }) => !quotations.some((quotation) => quotation.start < start && start < quotation.end),
  );
  return pickSentences(toCandidates(text, whole, 0), title, (picked) => picked.length < KEPT).map(
    ({ candidate, score }) => ({
      start: candidate.span.start,
      end: candidate.span.end,
      text: candidate.text,
      score,
    }),
  );
}

/** The sentences of one text that a summary may take: whole, closed by a full stop, neither scraps nor endless. */
export function toCandidates(text: string, sentences: readonly Span[], origin: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const list = words(sentence);
    if (list.length < MIN_WORDS || list.length > MAX_WORDS || !/[.!?…]["”’»')\]]*$/.test(sentence)) continue;
    candidates.push({
      origin,
      text: sentence,
      span: { start, end },
      position: candidates.length,
      stems: list.filter((word) => !STOP_WORDS.has(word)).map(stem),
      wordCount: list.length,
    });
  }
  return candidates;
}

/** Does a sentence lean on the one before it: does it open with "He", "But" or the like? */
export const leans = (sentence: string): boolean => LEANING.test(sentence);

/**
 * Picks sentences by greedy coverage of weighted bigrams and words (Takamura and Okumura 2009, in the greedy form): a
 * word weighs as often as the texts say it, more when several texts do, a sentence brings what is not yet covered, per
 * square root of its length, more when it opens its text. Stops when `more` says so or nothing new is left.
 */
export function pickSentences(
  candidates: readonly Candidate[],
  title: string | null,
  more: (picked: readonly Candidate[]) => boolean,
): { candidate: Candidate; score: number }[] {
  const weights = weighGrams(candidates, title);
  const covered = new Set<string>();
  const left = new Set(candidates);
  const picked: { candidate: Candidate; score: number }[] = [];
  while (left.size > 0 && more(picked.map(({ candidate }) => candidate))) {
    let best: Candidate | null = null;
    let bestScore = 0;
    for (const candidate of left) {
      const score = gain(candidate, weights, covered);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    if (!best) break;
    picked.push({ candidate: best, score: bestScore });
    left.delete(best);
    for (const gram of gramsOf(best)) covered.add(gram);
  }
  return picked;
}

function gain(
  candidate: Candidate,
  weights: ReadonlyMap<string, number>,
  covered: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const gram of new Set(gramsOf(candidate))) if (!covered.has(gram)) sum += weights.get(gram) ?? 0;
  const lead = 1 + LEAD / (1 + candidate.position);
  const leaning = leans(candidate.text) ? LEANING_FACTOR : 1;
  return (sum / Math.sqrt(candidate.wordCount)) * lead * leaning;
}

/** Words and pairs of neighbouring words. */
function gramsOf({ stems }: Candidate): string[] {
  const grams = [...stems];
  for (let i = 1; i < stems.length; i++) grams.push(`${stems[i - 1]} ${stems[i]}`);
  return grams;
}

function weighGrams(candidates: readonly Candidate[], title: string | null): Map<string, number> {
  const counts = new Map<string, { count: number; origins: Set<number> }>();
  for (const candidate of candidates) {
    for (const gram of gramsOf(candidate)) {
      const entry = counts.get(gram);
      if (entry) {
        entry.count++;
        entry.origins.add(candidate.origin);
      } else counts.set(gram, { count: 1, origins: new Set([candidate.origin]) });
    }
  }
  const inTitle = new Set(title ? words(title).map(stem) : []);
  return new Map(
    [...counts].map(([gram, { count, origins }]) => {
      const pair = gram.includes(' ');
      const spread = origins.size > 1 ? origins.size : 1;
      // A pair of words that stands once says nothing about the topic.
      const weight = count === 1 ? (pair ? 0 : 0.3) : Math.log2(1 + count) * spread * (pair ? 1 : 0.5);
      return [gram, inTitle.has(gram) ? weight * TITLE_BONUS + 0.5 : weight];
    }),
  );
}
