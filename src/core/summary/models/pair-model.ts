import type { WeightModel } from '../../learned/learned-model.ts';

/** What tells whether a person's summary of some texts would have a pair of neighbouring words. Logarithms are natural. */
export const PAIR_MODEL: WeightModel = {
  name: 'pair model',
  script: 'learn:summary',
  data: '70,306 pairs of the articles of 59 Multi-News rows, and whether their digest has them; logistic regression',
  learned: '2026-11-20',
  figures: {
    'mean log likelihood, ten folds by row': '-0.2327',
    'knowing only the share of pairs in the digests': '-0.2574',
  },
  bias: -0.609,
  weights: {
    /** Logarithm of how often the texts have the pair. */
    count: 0.618,
    /** Share of the texts that have it. */
    share: 1.09,
    /** Logarithm of the words of all texts: of more, each has less of a chance. */
    total: -0.429,
    /** Logarithm of the number of texts. */
    texts: 0.305,
    /** Logarithm of one more than its mentions, each the less the later it stands. */
    early: 0.897,
    /** Share of its mentions in sentences with quotation marks. */
    quoted: 0.57,
    /** Logarithm of how often the rarer of its words stands in the texts, and the commoner. */
    rarer: 0.109,
    commoner: 0.04,
  },
};
