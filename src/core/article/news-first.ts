import type { Genre } from './genre.ts';

/** The articles that tell news; all, where every one is an opinion piece. What happened is not told in a columnist's words. */
export function newsFirst<Told extends { readonly genre: Genre }>(
  articles: readonly Told[],
): readonly Told[] {
  const news = articles.filter(({ genre }) => genre === null);
  return news.length > 0 ? news : articles;
}
