import { wordSet } from '../../../text/word-set.ts';

/** What is said against somebody, or of them. */
export const CLAIMS = wordSet(`
  claim accusation allegation suggestion rumour rumor criticism charge complaint speculation insinuation
`);
/** What is done with it by the one it is said of, or because of it. */
export const MET = wordSet(`
  rejected rejects rejecting reject denied denies denying deny dismissed dismisses dismissing dismiss rebutted rebuts rebuffed
  refuted refutes faced faces facing face disputed disputes countered contested shrugged brushed laughed scoffed batted waved
  amid over after following despite
`);
