import { fullNames } from '../../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../../languages/en/calendar.ts';
import {
  ARTICLES,
  BE,
  DO,
  HAVE,
  THIRD_PERSONS,
  THIRD_POSSESSIVES,
} from '../../languages/en/function-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { TWO_TO_TWELVE } from '../../timex/rules/time-words.ts';

/** Words that turn a sentence into its opposite: "hardly". */
export const DENIALS = wordSet('not no never none nobody nothing neither nor cannot without hardly');
/** Before "n't", "n’t" or "nt": "would" of "wouldn't", "wo" of "won't". */
export const DENIED_STEMS = wordSet(DO, BE, HAVE, 'will would can could should must wo ca');
/** "Whether or not" denies nothing. */
export const OR_NOT = /\bor not\b/giu;
/** Verbs that deny: "denied having". */
export const DENYING = wordSet('denies denied deny denying');
/** What tells one occasion, amount or turn from another, beside figures: "Monday", "less". "May" is a verb more often. */
export const VALUES = wordSet(
  TWO_TO_TWELVE,
  fullNames(ENGLISH_CALENDAR.weekdays),
  fullNames(ENGLISH_CALENDAR.months).filter((month) => month !== 'may'),
  `one twenty thirty forty fifty hundred thousand million billion first second third fourth fifth last next more less fewer up
  down before after`,
);
/** Words that name nobody: they contradict no speaker. */
export const NOBODY = wordSet(
  THIRD_PERSONS,
  'i we you who him her them someone somebody people source sources',
);
/** What no word of a name is: "“…” said on Friday". */
export const NO_NAME = wordSet(
  ARTICLES,
  THIRD_POSSESSIVES,
  `on in at to of during after before when while as and but that this last yesterday today said says told wrote report reports he
  she they`,
);
/** Words that tell nothing about who spoke, beside stop words, cues and days: "really". */
export const TELLS_NOBODY = wordSet('yesterday today tonight really quote according attributed');
/** Pronouns beside "said" that stand for a speaker: "we said". */
export const SPEAKING_PRONOUNS = wordSet('he she they i we');
/** What hangs a phrase on a role or a text: "mayor of", "report from". */
export const ROLE_HOOKS = wordSet('of for from in at');
/** What hangs a phrase on a text: "a letter to". */
export const TEXT_HOOKS = wordSet('of from by in on for to');
