import { MODAL_VERBS, NEGATED_VERBS } from '../../languages/en/function-words.ts';
import { wordSet } from '../../text/word-set.ts';

/** Verbs of report: a date right after one is the day of the report, not of what is reported. */
export const REPORTING = wordSet(`
  said says say saying told tells announced announces announcing reported reports reporting stated states stating
  added adds confirmed confirms claimed claims warned warns admitted admits acknowledged revealed reveals disclosed
  declared declares insisted insists argued argues explained noted notes indicated suggested predicted predicts
  forecast denied denies tweeted wrote posted testified alleged asserted estimated estimates believes believed
  expects expected`);

/** Of these, those of the present that are no nouns: told so on the day of writing. */
export const PRESENT_REPORTS = wordSet(`
  says tells announces adds confirms warns admits reveals declares insists argues explains predicts denies believes
  expects`);

/** Words that open another clause. */
export const CLAUSE_OPENERS = wordSet(`
  after before when while since until because although though as if where whereas which who whom whose that whether
  once unless following despite amid`);

/** Words before a verb that put it ahead or in doubt. */
export const MODALS = wordSet(MODAL_VERBS, "won't wouldn't can't cannot couldn't 'll");

/** Words that, before "to" and a verb, say it is intended. */
export const INTENDING = wordSet(`
  plans plan planned planning intends intend intended expects expect expected wants want wanted hopes hope hoped due
  scheduled set agreed agrees going likely aims aim seeks seek sought about ready prepared preparing decided vowed
  promised pledged threatened proposed offered needs asked urged told called ordered allowed agreement plan proposal
  offer deal decision bid option opportunity chance desire wish`);

/** Verbs, besides those of speech, with which somebody is somewhere to be heard. */
export const APPEARING = wordSet(`
  spoke speaking addressed appeared visited toured met attended held opened launched unveiled presented gave took
  hosted arrived came went stood joined marched signed faced posted published issued spent broke sat led hit praised
  criticised criticized attacked rejected defended urged thanked accused condemned welcomed apologised apologized vowed
  promised answered put made`);

/** Words that deny what follows in their clause. */
export const NEGATIONS = wordSet(
  NEGATED_VERBS,
  "not never no n't denied denies deny denying refused refuses failed without neither nor",
);

/** Verbs and nouns too common to tell one event from another. */
export const LIGHT = wordSet(`
  said say says make made makes have had has give gave take took taken come came goes went begin began become became
  remain remained include including according would could should there their these those about after before other
  first company people year years month months week weeks percent million billion government president news report
  reported reports announced announcement said called told stated added expect expected plan plans planned`);
