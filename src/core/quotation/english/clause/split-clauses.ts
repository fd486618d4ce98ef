import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { NEGATIONS } from '../rules/negation.ts';

/** A sentence of the narrative, as places in its tokens. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Cuts a narrative into sentences; a line break ends one and belongs to none. */
export function splitClauses(tokens: readonly NarrativeToken[], text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'break') {
      if (at > from) clauses.push({ from, to: at });
      from = at + 1;
    } else if (token.opens && at > from && !goesOn(tokens, at, text)) {
      clauses.push({ from, to: at });
      from = at;
    }
  });
  if (tokens.length > from) clauses.push({ from, to: tokens.length });
  return clauses;
}

/** `“Why?” Duarte asked.`: a mark inside the quotation that ended its own sentence only. */
function goesOn(tokens: readonly NarrativeToken[], at: number, text: string): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'quotation' || tokens[at]?.kind === 'quotation') return false;
  if (/^[—–―-]+$/.test(tokens[at]?.lower ?? '')) return true;
  if (!/[?!…—–-]["'’”»“]*\s*$/.test(text.slice(Math.max(0, before.end - 5), before.end))) return false;
  for (let next = at; next < at + 25; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'quotation' || (token.opens && next > at))
      return false;
    // “Why?” He never answered.
    if (NEGATIONS.has(token.lower)) return false;
    const cue = token.kind === 'word' ? CUES.get(token.lower) : undefined;
    if (cue && !cue.base && !cue.gerund && cue.takes !== 'fragment') return true;
  }
  return false;
}
