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
  const whole = outsideQuotations(sentences, quotations);
  return pickSentences(toCandidates(text, whole, 0), title, (picked) => picked.length < KEPT).map(
    ({ candidate, score }) => ({
      start: candidate.span.start,
      end: candidate.span.end,
      text: candidate.text,
      score,
    }),
  );
}

/** Without the sentences that begin within somebody's words: they would be cut loose from their speaker. */
function outsideQuotations(sentences: readonly Sentence[], quotations: readonly Span[]): Sentence[] {
  const spans = quotations.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let quotedUntil = 0;
  return sentences.filter(({ start }) => {
    for (; next < spans.length && spans[next]!.start < start; next++)
      quotedUntil = Math.max(quotedUntil, spans[next]!.end);
    return start >= quotedUntil;
  });
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
 * Picks sentences by greedy coverage of weighted words and pairs of neighbouring words (Takamura and Okumura 2009, in the
 * greedy form): a gram weighs by how often the texts say it and how many of them do, a sentence brings what is not yet
 * covered, per square root of its length, more when it opens its text. What a sentence brings only ever shrinks, so most
 * need no second look (lazy evaluation, Minoux 1978). Stops when `more` says so or nothing new is left.
 */
export function pickSentences<Given extends Candidate>(
  candidates: readonly Given[],
  title: string | null,
  more: (picked: readonly Given[]) => boolean,
): { candidate: Given; score: number }[] {
  const { gramsOf, weights } = weighGrams(candidates, title);
  const gain = (i: number): number => {
    let sum = 0;
    for (const gram of gramsOf[i]!) sum += weights[gram]!;
    const { position, wordCount, text } = candidates[i]!;
    return (sum / Math.sqrt(wordCount)) * (1 + LEAD / (1 + position)) * (leans(text) ? LEANING_FACTOR : 1);
  };
  const bounds = candidates.map((_, i) => gain(i));
  const picked: { candidate: Given; score: number }[] = [];
  while (more(picked.map(({ candidate }) => candidate))) {
    let best = -1;
    let bestScore = 0;
    for (let i = 0; i < bounds.length; i++) {
      if (bounds[i]! <= bestScore) continue;
      const score = (bounds[i] = gain(i));
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    if (best < 0) break;
    picked.push({ candidate: candidates[best]!, score: bestScore });
    for (const gram of gramsOf[best]!) weights[gram] = 0;
    bounds[best] = 0;
  }
  return picked;
}

/** More words than any text has: two word numbers make one number for their pair. */
const MAX_VOCABULARY = 1 << 20;

/** Each candidate's distinct grams as numbers, and what each gram weighs. Candidates of one origin stand together. */
function weighGrams(
  candidates: readonly Candidate[],
  title: string | null,
): { gramsOf: readonly number[][]; weights: Float64Array } {
  const wordNumbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = wordNumbers.get(word);
    if (known !== undefined) return known;
    wordNumbers.set(word, wordNumbers.size + 1);
    return wordNumbers.size;
  };
  const titleGrams = new Set((title ? words(title) : []).map((word) => numberOf(stem(word))));
  const gramNumbers = new Map<number, number>();
  const counts: number[] = [];
  const originCounts: number[] = [];
  const lastOrigins: number[] = [];
  const lastCandidates: number[] = [];
  const isPair: boolean[] = [];
  const inTitle: boolean[] = [];
  const gramsOf = candidates.map(({ stems, origin }, i) => {
    const grams: number[] = [];
    const add = (key: number, pair: boolean): void => {
      let gram = gramNumbers.get(key);
      if (gram === undefined) {
        gram = counts.length;
        gramNumbers.set(key, gram);
        counts.push(0);
        originCounts.push(0);
        lastOrigins.push(-1);
        lastCandidates.push(-1);
        isPair.push(pair);
        inTitle.push(titleGrams.has(key));
      }
      counts[gram]!++;
      if (lastOrigins[gram] !== origin) originCounts[gram]!++;
      if (lastCandidates[gram] !== i) grams.push(gram);
      lastOrigins[gram] = origin;
      lastCandidates[gram] = i;
    };
    let before = 0;
    for (const word of stems) {
      const number = numberOf(word);
      add(number, false);
      if (before > 0) add(before * MAX_VOCABULARY + number, true);
      before = number;
    }
    return grams;
  });
  const weights = Float64Array.from(counts, (count, gram) => {
    const pair = isPair[gram]!;
    // A pair of words that stands once says nothing about the topic.
    const weight =
      count === 1 ? (pair ? 0 : 0.3) : Math.log2(1 + count) * originCounts[gram]! * (pair ? 1 : 0.5);
    return inTitle[gram] ? weight * TITLE_BONUS + 0.5 : weight;
  });
  return { gramsOf, weights };
}
