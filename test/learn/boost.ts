import type { BoostedTrees } from '../../src/core/learned/boosted-trees.ts';

/** What trees are learned from: a row of signs, its class and how much it counts. */
export interface Example {
  readonly signs: readonly number[];
  readonly isWanted: boolean;
  readonly weight: number;
  /** Rows of one group (a page) are seen by the same trees. */
  readonly group: string;
}

export interface BoostOptions {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly minLeaf: number;
  /** Strength of the pull of leaves to zero (L2). */
  readonly pull: number;
  /** Share of the signs that each tree may use. */
  readonly signShare: number;
  /** Share of the groups that each tree sees. */
  readonly groupShare: number;
}

const BINS = 48;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Node {
  rows: Int32Array;
  value: number;
  gain: number;
  sign: number;
  bin: number;
  below: Node | null;
  above: Node | null;
}

/** Learns boosted trees on the logistic loss, with Newton steps, histograms and leaf-wise growth. */
export function boost(examples: readonly Example[], options: BoostOptions, seed = 1): BoostedTrees {
  const n = examples.length;
  const signCount = examples[0]!.signs.length;
  const random = randomNumbers(seed);
  const cuts: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let sign = 0; sign < signCount; sign++) {
    const sorted = examples.map(({ signs }) => signs[sign]!).sort((a, b) => a - b);
    const edges = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) {
      const at = Math.floor((bin * n) / BINS);
      const low = sorted[at]!;
      // Cut halfway to the next other value.
      let next = at;
      while (next < n && sorted[next] === low) next += Math.max(1, Math.floor(n / 5000));
      if (next < n) edges.add(round((low + sorted[next]!) / 2));
    }
    // Rare values at the ends are cut off too.
    if (sorted[0] !== sorted[n - 1]) {
      const first = sorted.find((value) => value > sorted[0]!)!;
      edges.add(round((sorted[0]! + first) / 2));
    }
    const list = [...edges].sort((a, b) => a - b);
    cuts.push(list);
    const column = new Uint8Array(n);
    examples.forEach(({ signs }, row) => {
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (signs[sign]! <= list[middle]!) high = middle;
        else low = middle + 1;
      }
      column[row] = low;
    });
    bins.push(column);
  }
  const score = new Float64Array(n);
  const gradient = new Float64Array(n);
  const curvature = new Float64Array(n);
  const trees: number[][] = [];
  for (let roundNo = 0; roundNo < options.rounds; roundNo++) {
    const sample: number[] = [];
    const seen = new Map<string, boolean>();
    for (let row = 0; row < n; row++) {
      const { isWanted, weight } = examples[row]!;
      const p = 1 / (1 + Math.exp(-score[row]!));
      gradient[row] = weight * (Number(isWanted) - p);
      curvature[row] = Math.max(1e-9, weight * p * (1 - p));
      const { group } = examples[row]!;
      let isSeen = seen.get(group);
      if (isSeen === undefined) seen.set(group, (isSeen = random() < options.groupShare));
      if (isSeen) sample.push(row);
    }
    const usable: number[] = [];
    for (let sign = 0; sign < signCount; sign++)
      if (cuts[sign]!.length > 0 && random() < options.signShare) usable.push(sign);
    const makeNode = (rows: Int32Array): Node => {
      let g = 0;
      let h = 0;
      for (const row of rows) {
        g += gradient[row]!;
        h += curvature[row]!;
      }
      const node: Node = {
        rows,
        value: g / (h + options.pull),
        gain: 0,
        sign: -1,
        bin: 0,
        below: null,
        above: null,
      };
      const base = (g * g) / (h + options.pull);
      const gs = new Float64Array(BINS + 1);
      const hs = new Float64Array(BINS + 1);
      for (const sign of usable) {
        gs.fill(0);
        hs.fill(0);
        const column = bins[sign]!;
        for (const row of rows) {
          gs[column[row]!]! += gradient[row]!;
          hs[column[row]!]! += curvature[row]!;
        }
        let gl = 0;
        let hl = 0;
        for (let bin = 0; bin < cuts[sign]!.length; bin++) {
          gl += gs[bin]!;
          hl += hs[bin]!;
          if (hl < options.minLeaf || h - hl < options.minLeaf) continue;
          const gain =
            (gl * gl) / (hl + options.pull) + ((g - gl) * (g - gl)) / (h - hl + options.pull) - base;
          if (gain > node.gain + 1e-12) {
            node.gain = gain;
            node.sign = sign;
            node.bin = bin;
          }
        }
      }
      return node;
    };
    const root = makeNode(Int32Array.from(sample));
    const leaves = [root];
    while (leaves.length < options.leaves) {
      const at = leaves.reduce((best, leaf, i) => (leaf.gain > leaves[best]!.gain ? i : best), 0);
      const leaf = leaves[at]!;
      if (leaf.gain <= 1e-6) break;
      const column = bins[leaf.sign]!;
      leaf.below = makeNode(leaf.rows.filter((row) => column[row]! <= leaf.bin));
      leaf.above = makeNode(leaf.rows.filter((row) => column[row]! > leaf.bin));
      leaves.splice(at, 1, leaf.below, leaf.above);
    }
    const tree: number[] = [];
    const write = (node: Node): void => {
      if (!node.below || !node.above) {
        tree.push(-1, round(node.value * options.rate), 0);
        return;
      }
      const at = tree.length;
      tree.push(node.sign, cuts[node.sign]![node.bin]!, 0);
      write(node.below);
      tree[at + 2] = tree.length / 3;
      write(node.above);
    };
    write(root);
    trees.push(tree);
    for (let row = 0; row < n; row++) {
      let node = root;
      while (node.below && node.above) node = bins[node.sign]![row]! <= node.bin ? node.below : node.above;
      score[row]! += node.value * options.rate;
    }
  }
  return trees;
}

const round = (value: number): number => Number(value.toPrecision(4));
