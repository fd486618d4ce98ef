import { NEGATED_VERBS } from '../../../languages/en/function-words.ts';
import { wordSet } from '../../../text/word-set.ts';

/** What denies the verb that follows it: "did not say", "never called it". */
export const NEGATIONS = wordSet(NEGATED_VERBS, "not never shouldn't needn't");
/** After a negation these turn it: "not only said" was said. */
export const FOCUS = wordSet('only just merely simply');
/** What follows these was not said: "denied calling", "refused to say", "without saying", "nobody said". */
export const UNSAID = wordSet(`
  deny denies denied denying refuse refuses refused refusing decline declines declined declining avoid avoids avoided avoiding
  without fail fails failed failing nobody none nor
`);
/** A clause with "that" after one of these is not so: "denied that he called it", "it is false that". */
export const UNTRUE = wordSet('deny denies denied denying untrue false');
/** "was wrongly quoted as saying" */
export const MISTAKENLY = wordSet('falsely wrongly incorrectly erroneously');
/** Verbs that name something; of those that take a few quoted words, only these are denied with a "not". */
export const NAMING = wordSet('call describe label term brand dub use utter');
/** Verbs of answering and thinking: "would not comment on “…”" denies no words. */
export const UNDENIABLE = wordSet('comment respond reply agree answer believe think feel hope expect know');
/** With "have" after them they tell what was not done: "should have said". */
export const COUNTERFACTUAL = wordSet('should could might would ought');
/** Open a sentence that asks: "Would she say “…”?" */
export const ASKING_VERBS = wordSet('would could should might will can did does do has have is was');
/** Open a sentence that supposes: "Imagine the minister said". */
export const SUPPOSING = wordSet('imagine picture suppose pretend');
/** Tell of words that were made up: "a fake post". */
export const FAKED = wordSet(`
  fake faked fabricated doctored forged hoax bogus spurious deepfake generated invented misattributed spoof parody satirical
`);
/** Open a sentence in which an outlet takes something back. */
export const CORRECTING = wordSet(
  'correction corrections clarification erratum corrigendum amended retraction',
);
/** Of which version it speaks: "an earlier version of this article". */
export const OLD_VERSIONS = wordSet('earlier previous original prior');
