import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import type { Candidate } from './candidate.ts';

/** What makes a sentence the first one to show: it opens the article, has the title's words, is central and to the point. */
const OPENING = { central: 0.5, lead: 0.5, title: 1, titlePairs: 1, length: 0.5, leans: -0.5 };
/** Words of a good first sentence, and how far others may be from it. */
const OPENING_WORDS = 24;
const OPENING_SPREAD = 14;

/**
 * The sentences of one text, best first. The one that tells what the text is about comes first; the others by their
 * degree in the graph of sentences that share words (Erkan and Radev 2004), with TextRank's correction for length
 * (Mihalcea and Tarau 2004): for each of its words, in how many other sentences it stands, divided by the logarithm of
 * the sentence's length. Linear in the text.
 */
export function rankCandidates<Given extends Candidate>(
  candidates: readonly Given[],
  title: string | null,
): { candidate: Given; score: number }[] {
  const bags = candidates.map(({ stems }) => new Set(stems.filter((word) => !STOPS.has(word))));
  const holders = new Map<string, number>();
  for (const bag of bags) for (const word of bag) holders.set(word, (holders.get(word) ?? 0) + 1);
  const degrees = candidates.map(({ stems }, i) => {
    let shared = 0;
    for (const word of bags[i]!) shared += holders.get(word)! - 1;
    return shared / Math.log(1 + stems.length);
  });
  const most = degrees.reduce((a, b) => Math.max(a, b), 1);
  const ranked = candidates
    .map((candidate, i) => ({ candidate, score: degrees[i]! / most }))
    .sort((a, b) => b.score - a.score);
  const opening = pickOpening(ranked, title);
  return opening === null
    ? ranked
    : [{ candidate: opening, score: 1 }, ...ranked.filter(({ candidate }) => candidate !== opening)];
}

/** The sentence most like a standfirst. */
function pickOpening<Given extends Candidate>(
  ranked: readonly { candidate: Given; score: number }[],
  title: string | null,
): Given | null {
  const stems = words(title ?? '').map(stem);
  const telling = new Set(stems.filter((word) => !STOPS.has(word)));
  const pairs = new Set(pairsOf(stems));
  let best: Given | null = null;
  let bestWorth = -Infinity;
  for (const { candidate, score } of ranked) {
    const worth =
      OPENING.central * score +
      OPENING.lead / (1 + candidate.position) +
      OPENING.title * shareOf(telling, candidate.stems) +
      OPENING.titlePairs * shareOf(pairs, pairsOf(candidate.stems)) +
      OPENING.length * Math.exp(-(((candidate.stems.length - OPENING_WORDS) / OPENING_SPREAD) ** 2)) +
      (candidate.leans ? OPENING.leans : 0);
    if (worth > bestWorth) [best, bestWorth] = [candidate, worth];
  }
  return best;
}

const STOPS: ReadonlySet<string> = new Set([...STOP_WORDS].map(stem));

const pairsOf = (stems: readonly string[]): string[] =>
  stems.slice(1).map((word, i) => `${stems[i]} ${word}`);

/** Share of some words that stand in a list. */
function shareOf(wanted: ReadonlySet<string>, list: readonly string[]): number {
  const found = new Set(list.filter((word) => wanted.has(word)));
  return wanted.size === 0 ? 0 : found.size / wanted.size;
}
