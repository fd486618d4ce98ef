import { formatDate } from '../answer/days.ts';
import type { ArticleHead, Library } from '../store/library.ts';
import { mergeEvents } from './merge-events.ts';

/** Something on which articles of one story differ, and who says what. */
export interface Difference {
  readonly about: string;
  readonly values: readonly { readonly value: string; readonly articles: readonly string[] }[];
}

/** Where articles give different days for one event. */
export async function findDifferences(
  articles: readonly ArticleHead[],
  library: Library,
): Promise<Difference[]> {
  if (articles.length < 2) return [];
  const { entries } = await mergeEvents(articles, library);
  return entries
    .filter(({ date, otherwise }) => date !== null && otherwise.length > 0)
    .map(({ text, date, articles: ids, otherwise }) => {
      const others = new Set(otherwise.flatMap((other) => other.articles));
      return {
        about: text,
        values: [
          { value: formatDate(date ?? ''), articles: ids.filter((id) => !others.has(id)) },
          ...otherwise.map((other) => ({ value: formatDate(other.date), articles: other.articles })),
        ],
      };
    });
}
