import { CLAIMS, MET } from '../rules/claims.ts';
import { SHAPES } from '../rules/offer-scores.ts';
import type { CueFound } from './find-cues.ts';
import { isSkipped } from './find-subject.ts';
import { isComma, isDeterminer, lowerAt, type NarrativeLine } from './narrative-line.ts';
import type { Offer, QuotationPlace } from './offer.ts';
import type { Clause } from './split-clauses.ts';
import { ownerBefore, writerOf } from './words-owner.ts';

/** Tokens between the claim and the words; before it, to what is done with it; adjectives of it. */
const WORDS_REACH = 16;
const MET_REACH = 4;
const MODIFIERS = 3;

/**
 * `The mayor rejected claims that the dam was “dead”`, `An allegation that it was “dead” was denied`: words of somebody whom
 * the article does not name, never of the one who meets them.
 */
export function offerOfOwnerless({ line, clause, at, cues }: QuotationPlace): Offer | null {
  for (let noun = at - 2; noun >= Math.max(clause.from, at - WORDS_REACH); noun--) {
    if (!CLAIMS.has(lowerAt(line, noun).replace(/s$/, ''))) continue;
    const owned = ownerBefore(line, clause, noun) ?? writerOf(line, noun, at);
    const leads = lowerAt(line, isComma(line, noun + 1) ? noun + 2 : noun + 1) === 'that';
    const told = cues.some(({ from, subject }) => subject && from > noun && from < at);
    if (owned || !leads || told || !isMet(line, clause, noun)) return null;
    const cue: CueFound = {
      from: noun,
      to: noun + 1,
      takes: 'words',
      verb: lowerAt(line, noun),
      rule: 'ownerless',
      subject: null,
      inverted: false,
      negated: false,
      untold: true,
    };
    return { rule: 'ownerless claim', score: SHAPES.ownerlessClaim, tie: 'fragment', mention: null, cue };
  }
  return null;
}

/** Does a claim open its sentence, or stand behind what is done with it? */
function isMet(line: NarrativeLine, clause: Clause, noun: number): boolean {
  let start = noun;
  while (start > clause.from && noun - start < MODIFIERS && isOfNoun(line, start - 1)) start--;
  while (start > clause.from && isDeterminer(line, start - 1)) start--;
  if (start === clause.from) return !isMadeBehind(line, noun, clause.to);
  for (let at = start - 1; at >= Math.max(clause.from, start - MET_REACH); at--)
    if (MET.has(lowerAt(line, at))) return true;
  return false;
}

/** "came from Duarte", "was made by Duarte": whose it is, told behind. */
function isMadeBehind(line: NarrativeLine, noun: number, to: number): boolean {
  for (let at = noun; at < to; at++)
    if (
      /^(?:from|by)$/.test(lowerAt(line, at)) &&
      /^(?:came|comes|made|voiced|put)$/.test(lowerAt(line, at - 1))
    )
      return true;
  return false;
}

/** An adjective before a noun: "repeated claims". */
const isOfNoun = (line: NarrativeLine, at: number): boolean =>
  line.tokens[at]?.kind === 'word' &&
  !MET.has(lowerAt(line, at)) &&
  !isDeterminer(line, at) &&
  !isSkipped(line, at) &&
  !/^(?:of|off|at|against|back|made|makes|by|with)$/.test(lowerAt(line, at));
