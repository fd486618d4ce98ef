import type { Learned } from '../../learned/learned-model.ts';

/**
 * The numbers that decide what is one story. Similarities run from 0 to about 1. The weights stand on a plateau: what a
 * further round of learning finds on two folds has not helped on the third.
 */
export const STORY_WEIGHTS = {
  /** What the views of `vectors.ts` count beside each other. */
  words: 1,
  lead: 0.55,
  /** Added to those of the others, in full from so many words on. */
  numbers: 0.5,
  addingWords: 40,
  /** A count of c weighs c(s+1)/(c+s): BM25's saturation. */
  saturation: 1.2,
  /** How many articles the shares of `common-words.ts` stand for, beside the articles at hand. */
  background: 3000,
  /** What twice as many words in both take off their similarity: long texts share more by chance. */
  length: 0.03,
  /** Texts are not taken as shorter than this. */
  leastWords: 8,
  /** The mean similarity of two stories from which they are one, when both hang together as well as most do. */
  threshold: 0.17,
  /** How well the articles of a story hang together when nothing is known of it; counted as so many pairs of articles. */
  coherence: 0.3,
  coherencePairs: 15,
  /** How much closer two stories must be for each point that they hang together better than that. */
  demand: 0.7,
  /** How much less is asked at most of stories that hang together worse: without an end, they would take in all. */
  ease: 0.04,
  /** An article has company when another text is this similar to it. */
  company: 0.25,
  /** Where few articles have company, nearness is mostly one of topic: this much more is asked at most, */
  strictness: 0.9,
  /** half of it at this share of articles with company, over this range of shares. */
  companyMiddle: 0.4,
  companyRange: 0.08,
  /** An article left alone joins the nearest story from so much less, for each time that story is e times as near as the next. */
  loneAllowance: 0.1,
  /** It must share so much with it, however short the texts. */
  loneShared: 0.1,
};

export type StoryWeights = Readonly<typeof STORY_WEIGHTS>;

export const STORY_MODEL: Learned & { readonly weights: StoryWeights } = {
  name: 'story model',
  script: 'learn:stories',
  data: 'articles of five sets with their stories; coordinate search, folds by topic',
  learned: '2026-11-20',
  figures: {
    'BCubed F1 of ecbplus, fitted': '0.947',
    'BCubed F1 of multi-news, fitted': '0.904',
    'BCubed F1 of uci-headlines, fitted': '0.796',
    'BCubed F1 of googlenews-ts, fitted': '0.916',
    'BCubed F1 of neardup-synthetic, fitted': '0.997',
  },
  weights: STORY_WEIGHTS,
};
