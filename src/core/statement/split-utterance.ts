import type { Span } from '../text/span.ts';
import type { QuotationType } from '../quotation/quotation.ts';

/** A quotation, as far as it may be a part of an utterance. */
export interface Part extends Span {
  readonly text: string;
  readonly type: QuotationType;
  /** Quotations that are of one speaker because they stand one after the other share a number. */
  readonly group: number;
  /** The word of speech. */
  readonly cue: Span | null;
}

/**
 * Runs of one article's quotations that are one utterance each, in order: what its cue splits (“A,” she said. “B.”) and the
 * paragraphs of one speech. A fragment goes on only what its cue interrupts (“A,” she said, “b”); two fragments within
 * paraphrase were never one utterance, though one cue tells both, and what has a word of speech of its own (“B,” she added)
 * is said besides. What stands within another quotation is a run of its own.
 */
export function splitUtterances<Quoted extends Part>(quotations: readonly Quoted[]): Quoted[][] {
  const runs: Quoted[][] = [];
  const open = new Map<number, Quoted[]>();
  for (const quotation of quotations.toSorted((a, b) => a.start - b.start)) {
    const run = open.get(quotation.group);
    if (run && goesOn(run.at(-1)!, quotation)) run.push(quotation);
    else {
      const fresh = [quotation];
      runs.push(fresh);
      open.set(quotation.group, fresh);
    }
  }
  return runs;
}

const goesOn = (before: Part, after: Part): boolean =>
  before.type === 'direct' &&
  before.end <= after.start &&
  !hasOwnCue(before, after) &&
  (after.type === 'direct' || (after.type === 'mixed' && /[,–—-]$/u.test(before.text)));

const hasOwnCue = (before: Part, after: Part): boolean =>
  after.cue !== null && after.cue.start >= before.end && after.cue.start !== before.cue?.start;
