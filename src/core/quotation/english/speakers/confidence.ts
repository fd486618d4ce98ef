import { SURE_OF_LEAD } from '../rules/sureness.ts';
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

/** How sure a pronoun is, by the lead in points of the first over the second it may mean. */
export const sureOfLead = (lead: number): number =>
  SURE_OF_LEAD.find(([least]) => lead >= least)?.[1] ?? SURE_OF_LEAD.at(-1)![1];
