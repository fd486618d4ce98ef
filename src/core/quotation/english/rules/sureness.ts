/**
 * How sure a mention's speaker is, 0 to 1, by how it was tied to someone: the share found right on the development
 * quotations, rounded down. A way's trust (`ways.ts`) is multiplied with it.
 */
export const SURE = {
  /** The name itself. */
  name: 1,
  /** A bare surname that two people of the article bear; a pronoun that two may be meant by. */
  contested: 0.89,
  /** A speaker last told of several paragraphs before: at most. */
  far: 0.45,
  /** "the editor", whom the article calls so. */
  role: 0.85,
  onlyBody: 0.85,
  /** "a statement from Ana Duarte said". */
  writer: 0.85,
  /** "the statement said", and who put it out. */
  author: 0.75,
  /** "the billionaire said", of the one last told of. */
  renamed: 0.6,
  /** A description is itself, and sure. */
  description: 0.9,
  inscription: 0.9,
  /** "they", "it". */
  group: 0.75,
  /** "he": someone described in the sentence before; the one described and quoted before; who acts there; who is named after. */
  described: 0.75,
  quotedBefore: 0.75,
  /** "he": someone just named for the first time. */
  broughtIn: 0.85,
  /** "she replied": who was asked. */
  asked: 0.85,
  acting: 0.6,
  namedAfter: 0.6,
  /** From here on a pronoun teaches of the one it means whether that is a man or a woman. */
  taught: 0.75,
  /** Nobody is named. */
  nobody: 0.1,
  /** Inside another's speech: "I"; "he"; kin. */
  ownTurn: 0.9,
  toldWithin: 0.75,
  kinWithin: 0.7,
  /** What a mention inside another's speech loses; what a nested quotation loses. */
  withinLoss: 0.9,
  /** The person who released a body's statement. */
  released: 0.95,
  /** Written words without an author: sure that there is none. */
  unspoken: 0.9,
} as const;

/** A pronoun, by the lead in points of the first antecedent over the second: `[at least, sure]`, steps as measured. */
export const SURE_OF_LEAD = [
  [3, 0.93],
  [2, 0.89],
  [1, 0.78],
  [-Infinity, 0.6],
] as const;
/** What a pronoun loses when nothing tells whether its antecedent is a man or a woman. */
export const UNKNOWN_GENDER_LOSS = 0.9;
