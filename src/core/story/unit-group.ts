import type { StoryWeights } from './models/story-model.ts';
import type { Spread } from './spread.ts';
import type { Vector } from './vectors.ts';

/** Units taken together, on their way to a story. */
export interface Group {
  readonly units: number[];
  /** The sum of its units' vectors. */
  sum: Vector;
  /** The sum of their discounts. */
  discount: number;
  /** The sum of similarities over its pairs. */
  within: number;
  firstDay: number | null;
  lastDay: number | null;
  /** Sums of dot products with the groups that it has links to. */
  readonly near: Map<Group, number>;
  /** Raised with each change, so that an older candidate is known as such. */
  changes: number;
  alive: boolean;
}

/** The mean similarity of two groups: the product of their vectors' sums, divided by their sizes. */
export const sharedBy = (a: Group, b: Group): number => a.near.get(b)! / (a.units.length * b.units.length);

/** The same, less what their lengths take off. */
export const similarityOf = (a: Group, b: Group): number =>
  sharedBy(a, b) - a.discount / a.units.length - b.discount / b.units.length;

/** How well a group hangs together: the mean similarity of its pairs, with some assumed ones. */
export function coherenceOf({ within, units: { length } }: Group, weights: StoryWeights): number {
  const pairs = (length * (length - 1)) / 2;
  const known = within + weights.coherencePairs * weights.coherence;
  return Math.max(0.01, known / (pairs + weights.coherencePairs));
}

/** Lets two groups know how near they are. */
export function linkGroups(a: Group, b: Group, spread: Spread): void {
  spread.set(a.sum);
  const sum = spread.product(b.sum);
  spread.clear(a.sum);
  a.near.set(b, sum);
  b.near.set(a, sum);
}

/** Takes `b` into `a`. */
export function joinGroups(a: Group, b: Group, spread: Spread): void {
  a.within += b.within + similarityOf(a, b) * a.units.length * b.units.length;
  a.near.delete(b);
  b.near.delete(a);
  joinLinks(a, b, spread);
  a.sum = spread.add(a.sum, b.sum);
  a.discount += b.discount;
  for (const unit of b.units) a.units.push(unit);
  if (b.firstDay !== null) {
    a.firstDay = Math.min(a.firstDay ?? b.firstDay, b.firstDay);
    a.lastDay = Math.max(a.lastDay ?? b.lastDay!, b.lastDay!);
  }
  a.changes++;
  b.alive = false;
  for (const [other, sum] of a.near) other.near.set(a, sum);
}

/** What either is linked to, both together are. */
function joinLinks(a: Group, b: Group, spread: Spread): void {
  spread.set(b.sum);
  for (const [other, sum] of a.near)
    if (!b.near.has(other)) a.near.set(other, sum + spread.product(other.sum));
  spread.clear(b.sum);
  spread.set(a.sum);
  for (const [other, sum] of b.near) {
    const known = a.near.get(other);
    a.near.set(other, sum + (known ?? spread.product(other.sum)));
    other.near.delete(b);
  }
  spread.clear(a.sum);
}
