import { BE, HAVE, THIRD_PERSONS, THIRD_POSSESSIVES } from '../../languages/en/function-words.ts';
import { wordSet } from '../../text/word-set.ts';

/** A sentence that opens so leans on the one before it: "Meanwhile the". */
export const LEANING = wordSet(
  THIRD_PERSONS,
  THIRD_POSSESSIVES,
  'this that these those but and also meanwhile',
);
/** Verbs that carry another: "had put". */
export const CARRIERS = wordSet(HAVE, BE, 'will');
/** Verbs of speech that are no cues of quotations by themselves: "spoke on Friday". */
export const SPEAKING = wordSet('put spoke speak addressed made gave disclosed revealed confirmed');
