import { findPassage, type Passage } from '../core/search/find-passage.ts';
import { groupResults, isOfManyStories, type Group } from '../core/search/group-results.ts';
import { searchPhrases, searchWords } from '../core/search/search-words.ts';
import type { ArticleFilter, Library } from '../store/library.ts';
import { checkQuery, type CheckedQuery } from './check-query.ts';
import { findArticles, withStories, type FoundHead } from './find-articles.ts';

const MAX_RESULTS = 100;

/** Articles that hold the words of a query. */
export interface SearchResults {
  /** The query that was searched: the one asked for, or where no article has any of its words the corrected one. */
  readonly query: string;
  /** What it puts in quotation marks. */
  readonly phrases: readonly string[];
  readonly checked: CheckedQuery;
  /** All of them, best first. */
  readonly found: readonly FoundHead[];
  /** Articles of one story stand together, the best first. */
  readonly groups: readonly Group<FoundHead>[];
  /** There may be more than these. */
  readonly isCut: boolean;
}

/** Looks for articles. A `filter` of no outlet at all finds none. */
export async function findResults(
  asked: string,
  limits: ArticleFilter,
  library: Library,
): Promise<SearchResults> {
  const checked = await checkQuery(asked, library);
  const query = checked.hopeless ? (checked.corrected ?? asked) : asked;
  const phrases = searchPhrases(query);
  const filter = phrases.length > 0 ? { ...limits, phrases } : limits;
  const hits = limits.sources?.length === 0 ? [] : await findArticles(query, filter, MAX_RESULTS, library);
  const found = isOfManyStories(hits) ? await withStories(hits, filter, library) : hits;
  return {
    query,
    phrases,
    checked,
    found,
    groups: found.length === 0 ? [] : groupResults(found),
    isCut: hits.length === MAX_RESULTS,
  };
}

/** The passage of each article that answers the query best. */
export async function findPassages(
  heads: readonly FoundHead[],
  query: string,
  library: Library,
): Promise<ReadonlyMap<FoundHead, Passage>> {
  const articles = await library.articles(heads.map(({ id }) => id));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const wanted = searchWords(query);
  return new Map(heads.map((head) => [head, findPassage(texts.get(head.id) ?? '', wanted)]));
}
