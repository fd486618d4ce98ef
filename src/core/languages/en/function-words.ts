import { wordSet } from '../../text/word-set.ts';

/** English function words that several rooms ask for: "an", "the". */
export const ARTICLES = wordSet('a an the');
/** "his report" */
export const THIRD_POSSESSIVES = wordSet('his her its their');
/** What opens a noun phrase: "the vote", "their vote". */
export const NOUN_OPENERS = wordSet(ARTICLES, THIRD_POSSESSIVES);
/** "they left" */
export const THIRD_PERSONS = wordSet('he she it they');
/** Finite forms of "be": "was closed". */
export const BE = wordSet('is are was were');
/** "had closed" */
export const HAVE = wordSet('has have had');
/** "did close" */
export const DO = wordSet('do does did');
/** "might close" */
export const MODAL_VERBS = wordSet('will would shall should may might must can could');
/** Helping verbs with their "not": "didn't close". */
export const NEGATED_VERBS = wordSet(`
  don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't cannot
`);
