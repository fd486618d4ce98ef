import { LARGEST_LIFTED, liftedStories, liftStories } from '../core/search/lift-stories.ts';
import { rankHits } from '../core/search/rank-hits.ts';
import { searchWords } from '../core/search/search-words.ts';
import type { ArticleFilter, ArticleHead, Library } from '../store/library.ts';

/** Of so many of the best the openings are read. */
const OPENINGS = 30;
const OPENING_CHARS = 1_500;

/** An article found for some words. */
export interface FoundHead extends ArticleHead {
  /** The store's text score, 0 for one that came with its story; higher is better. */
  readonly score: number;
  /** How well it answers the query, all told; higher is better. */
  readonly value: number;
}

/** The articles that hold some of a query's words, best first, at most `limit`. */
export async function findArticles(
  query: string,
  filter: ArticleFilter,
  limit: number,
  library: Library,
): Promise<FoundHead[]> {
  const hits = await library.searchArticles(searchWords(query), filter, limit);
  const heads = new Map((await library.heads(hits.map(({ id }) => id))).map((head) => [head.id, head]));
  const openings = await library.openings(
    hits.slice(0, OPENINGS).map(({ id }) => id),
    OPENING_CHARS,
  );
  const found = hits.flatMap(({ id, score }) => {
    const head = heads.get(id);
    return head ? { ...head, score, opening: openings.get(id) ?? null } : [];
  });
  return rankHits(query, found);
}

/** Found articles with others of the same stories, best first; what a filter leaves out does not come in. */
export async function withStories(
  found: readonly FoundHead[],
  filter: ArticleFilter,
  library: Library,
): Promise<FoundHead[]> {
  const stories = await library.storiesById(liftedStories(found));
  const small = stories.filter(({ articles }) => articles <= LARGEST_LIFTED);
  const members = await library.storyArticles(small.map(({ id }) => id));
  const known = new Set(found.map(({ id }) => id));
  const allowed = Object.keys(filter).length === 0 ? members : members.filter(({ id }) => known.has(id));
  return liftStories(
    found,
    allowed.map((head) => ({ ...head, score: 0 })),
  );
}
