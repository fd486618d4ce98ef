import { wordSet } from '../word-set.ts';

/** After "U.S." or "Inc." these open a sentence: "left the U.S. The court". */
export const SENTENCE_OPENERS = wordSet('The He She It They We I But And In A This That His Her');
