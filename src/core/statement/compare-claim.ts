import { compatibleNames } from '../speaker/resolve-speaker.ts';
import type { Claimant } from './claimant.ts';
import type { KnownQuotation } from './known-quotation.ts';
import { fitsAtSight, type Standing } from './standing.ts';
import { compareWords, type Comparison } from './verify.ts';
import { joinUtterances } from './wording.ts';

/** What somebody said in one go: a quotation, or the parts of one that its cue splits, joined by “…”. */
export interface KnownUtterance<Known extends KnownQuotation> {
  /** The first of the parts. */
  readonly quotation: Known;
  readonly text: string;
  readonly joined: boolean;
}

/** A known utterance beside a claim. */
export interface ComparedUtterance<Known extends KnownQuotation> extends KnownUtterance<Known> {
  readonly comparison: Comparison;
  /** Nothing in the claim's speaker speaks against this one. */
  readonly fits: boolean;
}

/** The utterances that hold the words of a claim, as they stand or altered, the best first. */
export const compareClaim = <Known extends KnownQuotation>(
  claimed: string,
  claimant: Claimant,
  utterances: readonly KnownUtterance<Known>[],
): ComparedUtterance<Known>[] =>
  utterances
    .map((utterance) => ({
      ...utterance,
      comparison: compareWords(claimed, utterance.text),
      fits: fitsAtSight(claimant, utterance.quotation),
    }))
    .filter(({ comparison }) => comparison.verdict !== 'different')
    .sort(bestFirst);

export const bestFirst = (
  a: ComparedUtterance<KnownQuotation>,
  b: ComparedUtterance<KnownQuotation>,
): number =>
  Number(b.comparison.verdict === 'exact') - Number(a.comparison.verdict === 'exact') ||
  // Words inside somebody's words are the inner speaker's.
  Number(b.quotation.type === 'nested') - Number(a.quotation.type === 'nested') ||
  Number(b.fits) - Number(a.fits) ||
  b.comparison.similarity - a.comparison.similarity ||
  Number(a.joined) - Number(b.joined) ||
  Number(b.quotation.speaker !== null) - Number(a.quotation.speaker !== null) ||
  // Of words within words the innermost are what was asked for.
  (b.quotation.type === 'nested' ? a.text.length - b.text.length : b.text.length - a.text.length) ||
  a.quotation.id - b.quotation.id;

/** How much of a claim must be found for no better find to be looked for. */
const SETTLED = 0.8;

export const isSettled = (best: ComparedUtterance<KnownQuotation> | undefined): boolean =>
  best !== undefined && best.fits && best.comparison.similarity >= SETTLED;

/** The utterances that their cue splits, of which one of the candidates is a part. */
export const joinedCandidates = <Known extends KnownQuotation>(
  candidates: readonly Known[],
  /** All quotations of the candidates' articles. */
  all: readonly Known[],
): KnownUtterance<Known>[] =>
  joinUtterances(all.filter(({ type }) => type !== 'nested'))
    .filter(
      ({ parts }) =>
        parts.length > 1 && parts.some(({ id }) => candidates.some((candidate) => candidate.id === id)),
    )
    .map(({ parts, text }) => ({ quotation: parts[0], text, joined: true }));

/** What is told of a claim: its words stand so in an article, or other words do; and there by another, or nobody says them. */
export type Verdict = 'exact' | 'altered' | 'misattributed' | 'unknown';

export const verdictOn = ({ verdict }: Comparison, standing: Standing): Verdict => {
  if (verdict !== 'exact') return 'altered';
  return standing === 'another' ? 'misattributed' : 'exact';
};

/** The utterances that hold the very words too, in a quotation of somebody else's. */
export const saidByOthers = <Known extends KnownQuotation>(
  best: ComparedUtterance<Known>,
  compared: readonly ComparedUtterance<Known>[],
): Known[] =>
  compared
    .filter(
      ({ comparison, quotation }) =>
        comparison.verdict === 'exact' &&
        best.comparison.verdict === 'exact' &&
        isAnotherSpeaker(quotation, best.quotation),
    )
    .map(({ quotation }) => quotation);

/** Did somebody else say it, in a quotation of their own? */
const isAnotherSpeaker = (other: KnownQuotation, best: KnownQuotation): boolean =>
  other.speaker !== null &&
  best.speaker !== null &&
  other.type !== 'nested' &&
  !compatibleNames(other.speaker, best.speaker) &&
  !(best.reportedBy !== null && compatibleNames(other.speaker, best.reportedBy)) &&
  !(other.article === best.article && other.start <= best.end && best.start <= other.end);
