import type { Day } from '../article/article.ts';
import { stem } from '../text/stem.ts';
import { fold, words } from '../text/words.ts';
import { searchWords } from './search-words.ts';

/** An article that a store found for a query. */
export interface FoundArticle {
  readonly id: string;
  /** The store's text score; higher is better. */
  readonly score: number;
  readonly title: string | null;
  readonly published: Day | null;
  /** How its text begins; null when that was not looked at. */
  readonly opening: string | null;
}

/** A title that holds the whole query counts this much more. */
const TITLE_PHRASE = 1.5;
/** How much more the newest day counts than the oldest of the found ones. */
const RECENCY = 0.1;
/** How much more an article counts whose title and opening hold all words of the query, its pairs, all words near together. */
const OPENING = { words: 0.5, pairs: 0.3, near: 0.3 } as const;
/** Words within which others are near. */
const NEAR = 30;

/**
 * Found articles, best first: by text score, raised by what of the query the title and the opening hold, when the title
 * holds it as it stands and, a little, when newer. News tells at the beginning what it is about, which the scores of
 * whole texts (BM25) do not see.
 */
export function rankHits<Found extends FoundArticle>(
  query: string,
  found: readonly Found[],
): (Found & { readonly value: number })[] {
  const phrase = fold(query).trim();
  const days = found.flatMap(({ published }) => (published ? [published] : [])).sort();
  const rank = (day: Day | null): number =>
    day && days.length > 1 ? days.indexOf(day) / (days.length - 1) : 0;
  const fit = fitOf(query);
  const scored = found.map((article) => {
    const { score, title, opening, published } = article;
    const inTitle = phrase.length > 3 && fold(title ?? '').includes(phrase);
    const value =
      score *
      (inTitle ? TITLE_PHRASE : 1) *
      (1 + RECENCY * rank(published)) *
      (1 + (opening === null ? 0 : fit(`${title ?? ''}\n${opening}`)));
    return { ...article, value };
  });
  return scored.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
}

/** How well a text fits the query: 0 when it holds none of its words. */
function fitOf(query: string): (text: string) => number {
  const wanted = new Set(searchWords(query).map(stem));
  const stems = words(query).map(stem);
  const pairs = new Set(
    stems.flatMap((word, i) => {
      const before = stems[i - 1];
      return before !== undefined && (wanted.has(word) || wanted.has(before)) ? `${before} ${word}` : [];
    }),
  );
  return (text) => {
    const list = words(text).map(stem);
    const held = new Set<string>();
    const heldPairs = new Set<string>();
    const near = new Map<string, number>();
    let nearest = 0;
    list.forEach((word, i) => {
      const pair = `${list[i - 1]} ${word}`;
      if (pairs.has(pair)) heldPairs.add(pair);
      if (wanted.has(word)) {
        held.add(word);
        near.set(word, (near.get(word) ?? 0) + 1);
      }
      const left = list[i - NEAR];
      const count = left === undefined ? undefined : near.get(left);
      if (left !== undefined && count !== undefined) {
        if (count > 1) near.set(left, count - 1);
        else near.delete(left);
      }
      nearest = Math.max(nearest, near.size);
    });
    return (
      (OPENING.words * held.size + OPENING.near * nearest) / Math.max(1, wanted.size) +
      (OPENING.pairs * heldPairs.size) / Math.max(1, pairs.size)
    );
  };
}
