import { describe, expect, it } from 'vitest';
import { bindWeights, weightsByName } from '../../../src/core/learned/learned-model.ts';

const MODEL = {
  name: 'boat model',
  script: 'learn:boats',
  data: 'boats',
  learned: '2025-05-03',
  figures: {},
  bias: 1,
  weights: { hull: 2, mast: -3 },
};
function boatSigns(): void {}

describe('weights', () => {
  it('stand in the order of the signs given', () => {
    expect(bindWeights(MODEL, { giver: boatSigns, signs: ['mast', 'sail', 'hull'] })).toEqual([-3, 0, 2]);
  });

  it('say which sign is gone', () => {
    expect(() => bindWeights(MODEL, { giver: boatSigns, signs: ['hull', 'rig'] })).toThrow(
      /wants the sign "mast", which boatSigns does not give: npm run learn:boats$/,
    );
  });

  it('are read by name', () => {
    const signs = ['mast', 'hull'] as const;
    expect(weightsByName(MODEL, { giver: boatSigns, signs }).mast).toBe(-3);
    expect(() => weightsByName(MODEL, { giver: boatSigns, signs: ['hull'] })).toThrow('"mast"');
  });
});
