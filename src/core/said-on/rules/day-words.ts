import { wordSet } from '../../text/word-set.ts';

/** Before a time they say by when, since when or of which, not when: "until Friday". */
export const NOT_AT = wordSet(
  'by until till before after following since from for of through about than due planned scheduled',
);
/** Between such a word and the time: "before late next March". */
export const NOT_AT_LINKS = wordSet('on the early late next');
/** Open a clause of their own, with a verb of its own: what follows is told of. */
export const CLAUSE_OPENERS = wordSet('that after before since when which until');
/** Open what is told of, wherever they stand after a cue. */
export const REPORTED_OPENERS = wordSet('that after before since when which until about how why whether if');
/** Said of what is put out: "in a statement issued on Friday" it is said on that day. */
export const PUT_OUT = wordSet(
  'issued released published posted sent dated seen shared circulated delivered',
);
/** How one comes to speak: "said when I rang her on Friday". */
export const CONTACTS = wordSet(
  'rang reached called phoned telephoned asked contacted visited met interviewed approached caught pressed left arrived emerged returned got',
);
/** Determiners and pronouns, which no infinitive is: "spoke to the", "to them". */
export const NO_INFINITIVE = wordSet('the a an his her its their our this that me us him them it');
/** To whom one speaks without "the": "spoke to reporters". */
export const HEARERS = wordSet(
  'parliament congress police press staff media court television radio state local foreign national women men people',
);
