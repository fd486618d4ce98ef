import { BE, THIRD_PERSONS, THIRD_POSSESSIVES } from '../../languages/en/function-words.ts';
import { SEASONS } from '../../timex/rules/time-words.ts';
import { wordSet } from '../../text/word-set.ts';

/** A sentence that opens so leans on the one before it: "However, the". */
export const LEANING_WORDS = wordSet(
  THIRD_PERSONS,
  THIRD_POSSESSIVES,
  `that these those but and or so however still yet nevertheless instead meanwhile also such both another other`,
);
/** Times after "this", with which it leans on nothing: "this week". */
export const THIS_TIMES = wordSet(Object.keys(SEASONS), 'year week month morning weekend season');
/** Verbs after "there", with which it leans on nothing: "there were". */
export const THERE_VERBS = wordSet(BE, 'will has have');
