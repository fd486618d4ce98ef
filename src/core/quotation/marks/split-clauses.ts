import type { NarrativeToken } from './fold-quotations.ts';

/** A sentence of the narrative, as places in its tokens. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** How far behind a quotation its verb of speech makes one sentence with it, in tokens. */
const REACH = 25;

/**
 * Cuts a narrative into sentences; a line break ends one and belongs to none. `speaks` tells (by null: that another sentence begins) the verbs of speech of the
 * language.
 */
export function splitClauses(
  tokens: readonly NarrativeToken[],
  text: string,
  speaks: (token: NarrativeToken) => boolean | null,
): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'break') {
      if (at > from) clauses.push({ from, to: at });
      from = at + 1;
    } else if (token.opens && at > from && !goesOn(tokens, at, text, speaks)) {
      clauses.push({ from, to: at });
      from = at;
    }
  });
  if (tokens.length > from) clauses.push({ from, to: tokens.length });
  return clauses;
}

/** `“Why?” Duarte asked.`: a mark inside the quotation that ended its own sentence only. */
function goesOn(
  tokens: readonly NarrativeToken[],
  at: number,
  text: string,
  speaks: (token: NarrativeToken) => boolean | null,
): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'quotation' || tokens[at]?.kind === 'quotation') return false;
  if (/^[—–―-]+$/.test(tokens[at]?.lower ?? '')) return true;
  if (!/[?!…—–-]["'’”»“]*\s*$/.test(text.slice(Math.max(0, before.end - 5), before.end))) return false;
  for (let next = at; next < at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'quotation' || (token.opens && next > at))
      return false;
    const spoken = speaks(token);
    if (spoken !== false) return spoken ?? false;
  }
  return false;
}
