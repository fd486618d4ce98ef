import type { Placement } from './placement.ts';
import type { CountedTerms, Vector } from './vectors.ts';

/** A text with all articles that have it. */
export interface Telling {
  number: number;
  story: number;
  /** Its place among all tellings, in the order in which they came. */
  readonly at: number;
  readonly counted: CountedTerms;
  vector: Vector;
  /** What its length takes off its similarity to others. */
  readonly discount: number;
  firstDay: number | null;
  lastDay: number | null;
  readonly articles: Set<Entry>;
  /** The most similar other texts, the nearest first; null before anyone asked. */
  near: Near[] | null;
}

export interface Near {
  readonly telling: Telling;
  readonly similarity: number;
}

/** An article in its telling. */
export interface Entry {
  readonly id: string;
  readonly sketch: Uint32Array;
  telling: Telling;
  /** As it was last told. */
  told: Placement;
}

/** Has any article its text still? */
export const isAlive = ({ articles }: Telling): boolean => articles.size > 0;

export function widen(telling: Telling, firstDay: number | null, lastDay: number | null): void {
  if (firstDay === null || lastDay === null) return;
  telling.firstDay = Math.min(telling.firstDay ?? firstDay, firstDay);
  telling.lastDay = Math.max(telling.lastDay ?? lastDay, lastDay);
}
