import { wordSet } from '../../text/word-set.ts';

/** Second halves of compounds that may be written apart too: "birthplace", "place of birth". */
export const COMPOUND_HEADS = wordSet(
  'place house home room board boat book case shop yard side time table line path road way work storm town land field fire light water day night man men woman women maker keeper owner holder worker player roof card',
);
/** Between the halves of one that is written apart. */
export const COMPOUND_LINKS = wordSet('of on for from in at the a an my our your their');
