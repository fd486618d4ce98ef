import { placesOfSigns, type Learned, type SignSource } from './learned-model.ts';

/**
 * Boosted regression trees (Friedman 2001) that give a log-odds. A tree is one row of numbers, its nodes in preorder,
 * three numbers each: a split is `[sign, threshold, index of the node for values above it]`, the node for the others
 * comes next; a leaf is `[-1, its value, 0]`.
 */
export type BoostedTrees = readonly (readonly number[])[];

/** Trees with the signs that they ask for. */
export interface ForestModel extends Learned {
  /** The signs it wants, by name; a split names one by its place in this list. */
  readonly signs: readonly string[];
  readonly trees: BoostedTrees;
}

/** A model's trees, whose splits name signs by their place among those given. Throws where one is missing. */
export function bindTrees({ trees, ...model }: ForestModel, source: SignSource): BoostedTrees {
  const places = placesOfSigns(model, model.signs, source);
  return renumber(trees, (sign) => places[sign]!);
}

/** The same trees with other numbers for their signs. */
export const renumber = (trees: BoostedTrees, numberOf: (sign: number) => number): BoostedTrees =>
  trees.map((tree) => tree.map((value, at) => (at % 3 === 0 && value >= 0 ? numberOf(value) : value)));

/** The signs that the splits of trees name, ascending. */
export const signsIn = (trees: BoostedTrees): number[] =>
  [...new Set(trees.flatMap((tree) => tree.filter((value, at) => at % 3 === 0 && value >= 0)))].sort(
    (a, b) => a - b,
  );

/** Probability, from the signs of one item, that it belongs to the learned class. */
export function probabilityOf(trees: BoostedTrees, signs: ArrayLike<number>): number {
  let logOdds = 0;
  for (const tree of trees) {
    let at = 0;
    for (;;) {
      const sign = tree[at]!;
      if (sign < 0) break;
      at = signs[sign]! <= tree[at + 1]! ? at + 3 : tree[at + 2]! * 3;
    }
    logOdds += tree[at + 1]!;
  }
  return 1 / (1 + Math.exp(-logOdds));
}
