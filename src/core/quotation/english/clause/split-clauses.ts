import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { splitClauses as split, type Clause } from '../../marks/split-clauses.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { NEGATIONS } from '../rules/negation.ts';

export type { Clause } from '../../marks/split-clauses.ts';

/** Cuts a narrative into sentences; a line break ends one and belongs to none. */
export const splitClauses = (tokens: readonly NarrativeToken[], text: string): Clause[] =>
  split(tokens, text, speaks);

/** Does a word behind a quotation show that its sentence goes on, a verb of speech, or that another begins: “Why?” He never answered. */
function speaks({ kind, lower }: NarrativeToken): boolean | null {
  if (NEGATIONS.has(lower)) return null;
  const cue = kind === 'word' ? CUES.get(lower) : undefined;
  return cue !== undefined && !cue.base && !cue.gerund && cue.takes !== 'fragment';
}
