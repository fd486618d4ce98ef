import type { ArticleHead } from '../store/library.ts';

/**
 * One article of each text: the one published first, else the one indexed first. An outlet that carries the text of
 * another says nothing of its own: where it counts how many say something, each text counts once.
 */
export function firstTellings(heads: readonly ArticleHead[]): ArticleHead[] {
  const first = new Map<number, ArticleHead>();
  for (const head of heads) {
    const known = first.get(head.telling);
    if (!known || isBefore(head, known)) first.set(head.telling, head);
  }
  return heads.filter((head) => first.get(head.telling) === head);
}

const isBefore = (a: ArticleHead, b: ArticleHead): boolean =>
  (a.published ?? '9999') < (b.published ?? '9999') || (a.published === b.published && a.arrival < b.arrival);

/** The other outlets among these articles that carry an article's text, in order. */
export function carriersOf({ id, telling, source }: ArticleHead, heads: readonly ArticleHead[]): string[] {
  const others = heads.filter((head) => head.telling === telling && head.id !== id && head.source !== source);
  return [...new Set(others.flatMap((head) => head.source ?? []))];
}
