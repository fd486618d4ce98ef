import type { Clause } from '../../marks/split-clauses.ts';
import { CUE_OF } from '../rules/cue-verbs.ts';
import {
  BEFORE_VERB,
  DENYING_OPENERS,
  DENYING_VERBS,
  FOCUS,
  IMAGINED,
  NEGATIONS,
  UNTRUE,
} from '../rules/negation.ts';
import { lowerAt, type Line } from './line.ts';

/** How far before a verb its denial is looked for, in tokens. */
const REACH = 40;

/** Is the verb at a place, or what a clause leads to there, told as not said: «nunca dijo», «negó haber dicho»? */
export function isNegated(line: Line, clause: Clause, at: number): boolean {
  let left = at - 1;
  while (left >= clause.from && BEFORE_VERB.has(lowerAt(line, left))) left--;
  const direct =
    left >= clause.from && NEGATIONS.has(lowerAt(line, left)) && !FOCUS.has(lowerAt(line, left + 1));
  return (
    direct ||
    DENYING_OPENERS.has(lowerAt(line, clause.from)) ||
    isGoverned(line, Math.max(clause.from, at - REACH), at)
  );
}

/**
 * Another verb of speech behind «y» ends what was denied, «desmintió que venda y aseguró que …», and so does a clause on it:
 * «niega que venda, una idea que considera «»».
 */
function startOfScope(line: Line, from: number, at: number): number {
  if (
    lowerAt(line, at - 1) === 'que' &&
    /^una?$/.test(lowerAt(line, at - 3)) &&
    lowerAt(line, at - 4) === ','
  )
    return at - 1;
  for (let left = at - 1; left >= from; left--)
    if (/^(?:y|e|pero)$/.test(lowerAt(line, left)) && CUE_OF.get(lowerAt(line, left + 1))?.mood === 'finite')
      return left + 1;
  return from;
}

/** Stands the verb under one of denying or imagining, or under «es falso que»? */
function isGoverned(line: Line, from: number, at: number): boolean {
  for (let left = startOfScope(line, from, at); left < at; left++) {
    const lower = lowerAt(line, left);
    const next = lowerAt(line, left + 1);
    if (IMAGINED.has(lower)) return true;
    if (DENYING_VERBS.has(lower) && (next === 'haber' || next === 'que')) return true;
    if (UNTRUE.has(lower) && next === 'que') return true;
    if (/^(?:cierto|verdad)$/.test(lower) && next === 'que' && lowerAt(line, left - 2) === 'no') return true;
  }
  return false;
}
