import type { Clause } from '../../marks/split-clauses.ts';
import type { Way } from '../rules/sureness.ts';
import { findCues, type Cue } from './find-cues.ts';
import { isQuotation, type Line } from './line.ts';
import { OFFERS } from './offers.ts';
import type { Phrase } from './read-phrase.ts';

/** How a quotation is tied to who speaks it, in its own sentence. */
export interface Attribution {
  readonly way: Way;
  /** Null for a verb without a subject. */
  readonly subject: Phrase | null;
  readonly cue: Cue | null;
}

/** What a sentence with quotations says of who speaks; by place of the quotation in the narrative. */
export interface ClauseReading {
  readonly cues: readonly Cue[];
  readonly attributions: ReadonlyMap<number, Attribution>;
  /** Those told as not said. */
  readonly denied: ReadonlySet<number>;
}

/** A quotation in its sentence. */
export interface QuotationPlace {
  readonly line: Line;
  readonly clause: Clause;
  /** The verbs of speech before the quotation that may lead to it, the nearest first, and those behind it. */
  readonly cuesBefore: readonly Cue[];
  readonly cuesBehind: readonly Cue[];
  readonly at: number;
  /** Where the quotation before it ends; the start of the sentence for the first one. */
  readonly since: number;
  /** What the quotation before it in the sentence is tied to. */
  readonly before: Attribution | null;
}

/** How many verbs of speech on either side are looked at. */
const NEAR = 6;

/** Reads one sentence: the first offer that answers ties each quotation to its speaker. */
export function attributeClause(line: Line, clause: Clause): ClauseReading {
  const cues = findCues(line, clause);
  const attributions = new Map<number, Attribution>();
  const denied = new Set<number>();
  let since = clause.from;
  let passed = 0; // cues before the quotation
  let before: Attribution | null = null;
  for (let at = clause.from; at < clause.to; at++) {
    if (!isQuotation(line, at)) continue;
    while (passed < cues.length && cues[passed]!.at < at) passed++;
    const cuesBefore = cues.slice(Math.max(0, passed - NEAR), passed).toReversed();
    const cuesBehind = cues.slice(passed, passed + NEAR);
    const place = { line, clause, cuesBefore, cuesBehind, at, since, before };
    const found = offerFor(place);
    if (found === 'denied') denied.add(at);
    else if (found) attributions.set(at, (before = found));
    since = at + 1;
  }
  return { cues, attributions, denied };
}

function offerFor(place: QuotationPlace): Attribution | 'denied' | null {
  for (const offer of OFFERS) {
    const found = offer(place);
    if (found === 'named') return null;
    if (found) return found === 'denied' || found.cue?.negated ? 'denied' : found;
  }
  return null;
}
