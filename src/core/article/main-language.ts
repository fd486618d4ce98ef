/** The articles of the language that more than half of them are in; all of them where no language is. */
export function inMainLanguage<Told extends { readonly language: string }>(
  articles: readonly Told[],
): readonly Told[] {
  const byLanguage = Map.groupBy(articles, ({ language }) => language);
  return [...byLanguage.values()].find((list) => list.length * 2 > articles.length) ?? articles;
}
