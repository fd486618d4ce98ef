import { findSentences } from '../text/sentences.ts';
import { isBalanced } from '../text/is-balanced.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { fold } from '../text/words.ts';

/** A passage of an article that answers a query. */
export interface Passage {
  /** A sentence of the article, to the letter, with the next ones where a quotation that it opens goes on. */
  readonly text: string;
  /** Where the query's words stand in `text`. */
  readonly matches: readonly Span[];
}

/** A phrase of the query that stands in a sentence as it is counts as this many words. */
const PHRASE = 3;

/** Sentences after it that a passage takes in, to close a quotation. */
const MORE_SENTENCES = 2;

/** The first of the sentences that hold most of the query's words. */
export function findPassage(text: string, queryWords: readonly string[]): Passage {
  const wanted = new Set(queryWords.map(stem));
  const phrase = queryWords.join(' ');
  let best: Passage = { text: '', matches: [] };
  let bestScore = -1;
  let bestAt = 0;
  const sentences = findSentences(text);
  for (const [at, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    const matches: Span[] = [];
    const held = new Set<string>();
    for (const match of sentence.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
      const key = stem(fold(match[0]).replace(/'s$/, ''));
      if (!wanted.has(key)) continue;
      held.add(key);
      matches.push({ start: match.index, end: match.index + match[0].length });
    }
    const score = held.size + (queryWords.length > 1 && fold(sentence).includes(phrase) ? PHRASE : 0);
    if (score > bestScore) {
      bestScore = score;
      bestAt = at;
      best = { text: sentence, matches };
    }
  }
  return { ...best, text: wholeQuotation(text, sentences, bestAt) };
}

/** A sentence that opens a quotation, up to where that closes; the sentence alone where it does not close soon. */
function wholeQuotation(text: string, sentences: readonly Span[], at: number): string {
  const { start = 0, end = 0 } = sentences[at] ?? {};
  const alone = text.slice(start, end);
  if (isBalanced(alone) || !/^["“]/.test(alone)) return alone;
  const closed = sentences
    .slice(at + 1, at + 1 + MORE_SENTENCES)
    .map((next) => text.slice(start, next.end))
    .find((longer) => isBalanced(longer) && !longer.includes('\n'));
  return closed ?? alone;
}
