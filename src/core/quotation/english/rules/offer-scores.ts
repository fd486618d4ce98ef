/**
 * How much speaks for each reading of who speaks a quotation, in points; the reading with the most wins, and none wins
 * with fewer than `ENOUGH`. The points were set by hand on the development quotations: what counts is their order.
 */
export const ENOUGH = 20;

/** A verb of speech before the quotation: `Duarte said: “No.”` */
export const BEFORE = {
  base: 55,
  /** For each token between verb and quotation, at most `MAX_GAP` of them. */
  perToken: -1,
  /** For each other verb of speech between. */
  perVerb: -4,
  /** Right beside the quotation. */
  adjacent: 25,
  /** Behind a colon, or a comma, and no other quotation between. */
  colon: 40,
  comma: 20,
  /** It asks, with its subject first in the sentence: whoever speaks behind it tells of that. */
  asksFirst: 20,
  /** The quotation is only a fragment, so no verb after it is likelier. */
  fragment: 20,
  /** Another quotation stands between. */
  crosses: -15,
  /** The verb takes quoted words within paraphrase ("called it"), and these are a whole utterance further off; or not. */
  takesFragment: -5,
  takesFragmentOfWhole: -15,
  accordingTo: -5,
} as const;
/** Tokens that count. */
export const MAX_GAP = 30;
/** With more than this nothing further back is looked at. */
export const SURE = 60;

/** A verb of speech after the quotation: `“No,” said Duarte.` */
export const AFTER = {
  /** The quotation ends with a comma or the like, so that its sentence goes on; or with nothing. */
  openEnd: 88,
  closedEnd: 35,
  perToken: -6,
  /** More stands between than may. */
  apart: -25,
  /** A fragment without a comma belongs to what stands before it. */
  fragment: -25,
} as const;

/** `“No,” according to Duarte`; less for each token between. */
export const ACCORDING = { openEnd: 60, closedEnd: 40, perToken: -1 } as const;

/** Readings that rest on one shape. */
export const SHAPES = {
  calledBy: 120,
  wordsThat: 125,
  whatWasSaid: 125,
  withTheWords: 122,
  criesFrom: 122,
  ownerlessClaim: 124,
  writerBeforeColon: 125,
  inTheWordsOf: 100,
  cameFrom: 75,
  nameAfterDash: 70,
  wordsWere: 62,
  wordsBeforeColon: 62,
  wordsAfter: 60,
  beforeColon: 58,

  nameAndRole: 45,
  tail: 40,
} as const;
