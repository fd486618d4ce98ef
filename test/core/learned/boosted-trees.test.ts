import { describe, expect, it } from 'vitest';
import { bindTrees, probabilityOf } from '../../../src/core/learned/boosted-trees.ts';

const TREES = [
  [0, 0.5, 2, -1, -2, 0, -1, 3, 0],
  [1, 7, 2, -1, 1, 0, -1, -1, 0],
];
const MODEL = {
  name: 'boat model',
  script: 'learn:boats',
  data: 'boats',
  learned: '2025-05-03',
  figures: { right: '0.9' },
  signs: ['hull', 'mast'],
  trees: TREES,
};
function boatSigns(): void {}

describe('boosted trees', () => {
  it('go below up to the threshold', () => {
    expect(probabilityOf(TREES, [0.5, 7])).toBeCloseTo(1 / (1 + Math.exp(1)));
  });

  it('go above beyond it, and sum leaves', () => {
    expect(probabilityOf(TREES, [0.6, 8])).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it('find their signs by name', () => {
    const bound = bindTrees(MODEL, { giver: boatSigns, signs: ['mast', 'sail', 'hull'] });
    expect(probabilityOf(bound, [7, 99, 0.6])).toBe(probabilityOf(TREES, [0.6, 7]));
  });

  it('leave leaves and thresholds alone', () => {
    expect(bindTrees(MODEL, { giver: boatSigns, signs: ['mast', 'hull'] })).toEqual([
      [1, 0.5, 2, -1, -2, 0, -1, 3, 0],
      [0, 7, 2, -1, 1, 0, -1, -1, 0],
    ]);
  });

  it('say which sign is gone', () => {
    expect(() => bindTrees(MODEL, { giver: boatSigns, signs: ['sail'] })).toThrow(
      /^The boat model wants the signs "hull", "mast", which boatSigns does not give: npm run learn:boats$/,
    );
  });
});
