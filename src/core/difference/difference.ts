/** Something on which articles of one story differ, and who says what. */
export interface Difference {
  /** What is differed on. */
  readonly about: string;
  /** The values are dates, `2025-05-03`, `2025-05` or `2015/2021`, rather than words. */
  readonly inDates?: true;
  /** Two values or more, each with the ids of the articles that give it. */
  readonly values: readonly { readonly value: string; readonly articles: readonly string[] }[];
}

/** The values that different articles give, when there are two or more; null when all agree. */
export function differenceOf(
  about: string,
  given: readonly { readonly value: string; readonly article: string }[],
): Difference | null {
  const values = [...Map.groupBy(given, ({ value }) => value)].map(([value, list]) => ({
    value,
    articles: [...new Set(list.map(({ article }) => article))],
  }));
  return values.length > 1 ? { about, values } : null;
}
