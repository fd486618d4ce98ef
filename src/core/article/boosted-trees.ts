/**
 * Boosted regression trees (Friedman 2001) that give a log-odds. A tree is one row of numbers, its nodes in preorder,
 * three numbers each: a split is `[sign, threshold, index of the node for values above it]`, the node for the others
 * comes next; a leaf is `[-1, its value, 0]`.
 */
export type BoostedTrees = readonly (readonly number[])[];

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
