import type { Day } from '../article/article.ts';
import { keepsSense } from '../statement/contradicts.ts';
import { toCandidates, type Candidate } from './candidate.ts';
import { pickSentences } from './pick-sentences.ts';
import type { Span } from '../text/span.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { isBalanced } from '../text/is-balanced.ts';
import { fold } from '../text/words.ts';

/** An article with the sentences a summary may take from it, best first. */
export interface SummaryArticle {
  readonly id: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** A sentence of an article, to the letter, with the articles that say as much; the one it is taken from first. */
export interface KeyPoint {
  readonly text: string;
  readonly articles: readonly string[];
}

/** A line of a transcript, an interviewer's question, a quotation without its speaker: nothing that stands alone. */
const BARE = /^(?:[\p{Lu}.' -]{4,40}:\s|[QA]:\s|[“"][^“”"]*[”"]$)/u;

/** A candidate with its distinct stems, gathered once for all comparisons. */
interface Bag extends Candidate {
  readonly bag: ReadonlySet<string>;
}

/** Sentences that are compared for each point, shared out among the articles. */
const SENTENCES = 36;
const FEWEST = 8;
/** Share of the shorter sentence's words from which two say the same: one of them is enough. */
const SAME_SHARE = 0.55;
/** Share of a point's words that another article's sentence must hold to be cited for it: it must say as much. */
const CITED_SHARE = 0.8;

/**
 * The key points of several articles, at most `maxPoints`: sentences that cover most of what the articles say, no two
 * that say the same, none that leans on a sentence left out. The best comes first, the others in the order of the news.
 */
export function summarizeArticles(articles: readonly SummaryArticle[], maxPoints: number): KeyPoint[] {
  const most = Math.max(FEWEST, Math.ceil((SENTENCES * maxPoints) / Math.max(1, articles.length)));
  const all = articles.flatMap(({ text, sentences }, origin) =>
    toCandidates(text, sentences.slice(0, most), origin).map((candidate): Bag => ({
      ...candidate,
      bag: new Set(candidate.stems.filter((word) => !STOP_WORDS.has(word))),
    })),
  );
  const standing = all.filter(({ text, leans }) => !leans && isBalanced(text) && !BARE.test(text));
  const ranked =
    articles.length === 1
      ? standing
      : pickSentences(
          standing,
          articles.flatMap(({ title }) => title ?? []).join('\n') || null,
          (picked) => picked.length < maxPoints * 3,
        );
  const points: Bag[] = [];
  for (const candidate of ranked) {
    if (points.length === maxPoints) break;
    const another = isMostlyQuoted(candidate.text) && points.some(({ text }) => isMostlyQuoted(text));
    if (!another && !points.some((point) => sharesMost(point, candidate))) points.push(candidate);
  }
  const [best, ...others] = points;
  if (!best) return [];
  const dayOf = ({ origin }: Bag): string => articles[origin]!.published ?? '9999';
  others.sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.origin - b.origin || a.span.start - b.span.start,
  );
  return [best, ...others].map((point) => ({
    text: point.text,
    articles: [
      point,
      ...all.filter((other) => other.origin !== point.origin && saysAsMuch(other, point)),
    ].reduce<string[]>(
      (ids, { origin }) => (ids.includes(articles[origin]!.id) ? ids : [...ids, articles[origin]!.id]),
      [],
    ),
  }));
}

/** Somebody's words rather than what happened: one such point is enough. */
function isMostlyQuoted(text: string): boolean {
  const quoted = [...text.matchAll(/“[^”]*”|"[^"]*"/g)].reduce((sum, [words]) => sum + words.length, 0);
  return quoted > text.length / 2;
}

/** Do two sentences say the same, as far as words tell? */
function sharesMost(a: Bag, b: Bag): boolean {
  const [short, long] = a.bag.size <= b.bag.size ? [a, b] : [b, a];
  return shareOf(short, long) >= SAME_SHARE;
}

/** Does a sentence say what the point says, quoted words included? */
function saysAsMuch(other: Bag, point: Bag): boolean {
  const quoted = [...point.text.matchAll(/[“"](?<words>[^“”"]+)[”"]/g)].map(({ groups }) =>
    fold(groups!['words']!),
  );
  return (
    shareOf(point, other) >= CITED_SHARE &&
    keepsSense(point.text, other.text) &&
    quoted.every((words) => fold(other.text).includes(words.replace(/[.,]+$/, '')))
  );
}

/** Share of one sentence's words that stand in another. */
function shareOf(part: Bag, whole: Bag): number {
  let shared = 0;
  for (const stem of part.bag) if (whole.bag.has(stem)) shared++;
  return part.bag.size > 0 ? shared / part.bag.size : 0;
}
