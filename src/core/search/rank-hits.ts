import type { Day } from '../article/article.ts';
import { fold } from '../text/words.ts';

/** An article that a store found for a query. */
export interface FoundArticle {
  readonly id: string;
  /** The store's text score; higher is better. */
  readonly score: number;
  readonly title: string | null;
  readonly published: Day | null;
}

/** A title that holds the whole query counts this much more. */
const TITLE_PHRASE = 1.5;
/** How much more the newest day counts than the oldest of the found ones. */
const RECENCY = 0.1;

/** Found articles, best first: by text score, raised when the title holds the query as it stands and, a little, when newer. */
export function rankHits<Found extends FoundArticle>(query: string, found: readonly Found[]): Found[] {
  const phrase = fold(query).trim();
  const days = found.flatMap(({ published }) => (published ? [published] : [])).sort();
  const rank = (day: Day | null): number =>
    day && days.length > 1 ? days.indexOf(day) / (days.length - 1) : 0;
  const scored = found.map((article) => {
    const inTitle = phrase.length > 3 && fold(article.title ?? '').includes(phrase);
    return {
      article,
      value: article.score * (inTitle ? TITLE_PHRASE : 1) * (1 + RECENCY * rank(article.published)),
    };
  });
  return scored
    .sort((a, b) => b.value - a.value || (a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article);
}
