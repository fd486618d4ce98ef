import { WAY_ROWS, type Way } from '../rules/ways.ts';

/** What short quotations lose: more of them are titles and scare quotes. */
const SHORT_WORDS = 4;
const SHORT_LOSS = 0.93;

/** How sure a quotation found in this way is, when its speaker is `sure` (0 to 1). */
export const trust = (way: Way, sure: number): number => WAY_ROWS[way].trust * sure;

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
