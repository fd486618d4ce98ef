/** What tells whether a person's summary of some texts would have a pair of neighbouring words, in the order in which it is counted. */
export const PAIR_SIGNS = [
  'count',
  'share',
  'total',
  'texts',
  'early',
  'quoted',
  'rarer',
  'commoner',
] as const;

/**
 * Logistic regression on the pairs of Multi-News articles and whether their editor's digest has them. Logarithms are
 * natural.
 */
export const PAIR_MODEL: {
  readonly bias: number;
  readonly weights: Readonly<Record<(typeof PAIR_SIGNS)[number], number>>;
} = {
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
