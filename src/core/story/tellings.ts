import type { Day } from '../article/article.ts';

/** An article as one of those that carry a text. */
export interface Carrier {
  readonly id: string;
  /** The same for all articles that carry one text. */
  readonly telling: number;
  readonly source: string | null;
  readonly published: Day | null;
  /** In the order in which articles came in. */
  readonly arrival: number;
}

/**
 * One article of each text: the one published first, else the one indexed first. An outlet that carries the text of
 * another says nothing of its own: where it counts how many say something, each text counts once.
 */
export function firstTellings<Article extends Carrier>(heads: readonly Article[]): Article[] {
  const first = new Map<number, Article>();
  for (const head of heads) {
    const known = first.get(head.telling);
    if (!known || isBefore(head, known)) first.set(head.telling, head);
  }
  return heads.filter((head) => first.get(head.telling) === head);
}

const isBefore = (a: Carrier, b: Carrier): boolean =>
  (a.published ?? '9999') < (b.published ?? '9999') || (a.published === b.published && a.arrival < b.arrival);

/** The other outlets among these articles that carry an article's text, in order. */
export function carriersOf({ id, telling, source }: Carrier, heads: readonly Carrier[]): string[] {
  const others = heads.filter((head) => head.telling === telling && head.id !== id && head.source !== source);
  return [...new Set(others.flatMap((head) => head.source ?? []))];
}
