import type { Way } from './search.ts';

/** Share of right speakers among those found in each way with a plain name, measured and rounded down. */
const TRUST: Readonly<Record<Way, number>> = {
  'cue-after': 0.98,
  'cue-before': 0.96,
  dash: 0.96,
  'line-below': 0.95,
  according: 0.9,
  fragment: 0.87,
  colon: 0.8,
  noun: 0.8,
  'cue-apart': 0.75,
  'same-paragraph': 0.97,
  'open-paragraph': 0.9,
  'later-part': 0.95,
  'same-words': 0.9,
  'paragraph-before': 0.6,
  'sentence-before': 0.5,
  denied: 0.1,
  unknown: 0.1,
};

/** What short quotations lose: more of them are titles and scare quotes. */
const SHORT_WORDS = 4;
const SHORT_LOSS = 0.93;

/** How sure a quotation found in this way is, when its speaker is `sure` (0 to 1). */
export const trust = (way: Way, sure: number): number => TRUST[way] * sure;

/** Lowers the confidence of quotations of few words. */
export function weighLength(confidence: number, words: string): number {
  const count = words.split(/\s+/, SHORT_WORDS).length;
  const weighed = count < SHORT_WORDS ? confidence * SHORT_LOSS : confidence;
  return Math.round(weighed * 1000) / 1000;
}

/** At most how sure a mention is that two people of the article fit. */
export const CONTESTED = 0.89;

/** At most how sure a speaker is who was last told of several paragraphs before. */
export const FAR = 0.45;

/** How sure a pronoun is, by the lead in score of the first over the second it may mean: steps as measured. */
export const sureOfLead = (lead: number): number =>
  lead >= 3 ? 0.93 : lead >= 2 ? 0.89 : lead >= 1 ? 0.78 : 0.6;
