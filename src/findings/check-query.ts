import { correctWord } from '../core/search/correct-word.ts';
import { searchWords } from '../core/search/search-words.ts';
import { words } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';

/** What became of a query's words that no article holds. */
export interface CheckedQuery {
  /** Words of the query that stand in no article, in no form. */
  readonly unknown: readonly string[];
  /** Does none of its words stand in any? */
  readonly hopeless: boolean;
  /** The query with near words of the articles for the unknown ones; null when there are none. */
  readonly corrected: string | null;
}

/** Articles looked through for the whole word that belongs to a stem of the index. */
const READ = 3;

/** Looks whether articles hold a query's words, and for misspelt ones which word was meant. */
export async function checkQuery(query: string, library: Library): Promise<CheckedQuery> {
  const asked = searchWords(query);
  const unknown = await library.unknownWords(asked);
  if (unknown.length === 0) return { unknown, hopeless: false, corrected: null };
  const corrections = new Map<string, string>();
  for (const word of unknown) {
    const near = await nearWord(word, library);
    if (near !== null) corrections.set(word, near);
  }
  const all = words(query).map((word) => corrections.get(word) ?? word);
  return {
    unknown,
    hopeless: unknown.length === asked.length,
    corrected: corrections.size > 0 ? all.join(' ') : null,
  };
}

/** A word of the articles that differs from this one by a slip or two. */
async function nearWord(word: string, library: Library): Promise<string | null> {
  // Few slips are in the first letter.
  const stem = correctWord(word, await library.stemsStarting(word.slice(0, 1)));
  if (stem === null) return null;
  const hits = await library.searchArticles([stem], {}, READ);
  const articles = await library.articles(hits.map(({ id }) => id));
  return correctWord(
    word,
    articles.flatMap(({ title, text }) => words(`${title ?? ''} ${text}`)),
  );
}
