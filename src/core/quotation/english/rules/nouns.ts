import { WEEKDAYS } from './function-words.ts';
import { wordSet } from '../../../text/word-set.ts';

/** What a court, an inquiry or a study finds, it says; what others find lies somewhere. */
export const FINDERS = wordSet(`
  judge judges justice justices court jury panel tribunal inquiry commission committee watchdog inspector inspectors auditor
  auditors researchers scientists authors
`);
/** Texts and meetings in which things are said: "the committee in a letter" is the committee. */
export const OCCASIONS = wordSet(
  WEEKDAYS,
  `
  interview speech conference briefing hearing testimony call debate rally address remarks comments meeting reply response tweet
  twitter facebook instagram television radio tv court
  `,
);
/** Nouns for what someone says: they belong to a speaker and are none. */
export const UTTERANCES = wordSet(`
  verdict word words answer reply response message motto conclusion assessment view description advice warning dictum retort
  comment explanation question statement claim remark promise vow threat appeal plea denial
  allegation suggestion boast accusation assertion contention insistence complaint jibe joke taunt characterisation
  talk suspicion fear rule line mantra saying catchphrase battle-cry characterization observation prediction belief admission insult slur outburst declaration pledge revelation
`);
/** Nouns for things that end as nouns for people do: "the tower went". */
export const THINGS_LIKE_PEOPLE = wordSet(`
  tower power water river number order matter winter summer autumn corner border weather server computer counter quarter chapter
  shoulder finger hammer shower flower butter layer dinner supper danger anger hunger murder disorder register meter barrier
  frontier container trailer trigger rubber silver copper fever cancer cover offer error terror mirror floor door motor factor
  sector sensor tractor reactor corridor elevator harbor harbour interior exterior rumor tumor humor honor color flavor favor
  labor labour colour flavour favour honour humour rumour tumour mist twist wrist fist
  shelter filter printer scanner freezer boiler charter timber thunder ladder cylinder
  calendar disaster encounter laughter slaughter surrender gender
  transfer career laser timer glacier crater meteor vapor vapour
`);
/** Nouns for what many shout: "cries of". */
export const CRIES = wordSet(
  'cries shouts chants calls slogans boos screams shrieks cheers yells jeers murmurs',
);
/** Texts of which the author is told, rather than the text: "the statement said". */
export const AUTHORED = wordSet(
  'statement message letter note tweet post email e-mail memo thread posting status',
);
/** Texts that are their owner's words, where one is named: "Duarte's affidavit", "the airline's website". */
export const OWNED_TEXTS = wordSet(`
  affidavit diary blog column essay editorial op-ed memoir memoirs autobiography website site page account newsletter
  press-release release testimony speech dissent transcript petition manifesto caption voicemail answer reply
`);
/** Texts that go about: whoever sent or published one may not have written it. */
export const MAILED = wordSet('email e-mail memo');
/** Kin, as they are brought in beside someone: "her sister, Ana Duarte". */
export const KIN = wordSet(`
  wife husband son daughter brother sister mother father spouse widow widower uncle aunt nephew niece cousin twin
  dad mum mom grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother
  son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law fiancé fiancée fiance fiancee
`);
/** Who hangs on somebody by "of" without being that one: "a friend of Duarte". */
export const COMPANIONS = wordSet(`
  wife husband son daughter brother sister mother father friend lawyer aide rival fan widow
`);
/** Nouns for anybody, which are no office: "the right person to lead". */
export const ANYBODY = wordSet('person man woman boy girl guy');
/** Groups whose noun does not end in s: "they". */
export const PLURAL_NOUNS = wordSet('police people men women children staff crew couple');
/** Times and texts before a name that are nothing the one named is: "in a statement Ana Duarte said". */
export const NO_ROLE_NOUNS = wordSet(`
  message statement letter day week month year morning evening night weekend
`);
/** Times that may stand before a clause of their own: "last year Duarte said". */
export const TIME_NOUNS = wordSet('year week month day morning evening night today yesterday');
