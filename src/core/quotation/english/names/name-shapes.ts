import type { Token } from '../../../text/tokens.ts';
import { CUES } from '../rules/cue-verbs.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  PLAIN_VERBS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../rules/function-words.ts';
import { BODY_ENDINGS } from '../rules/name-words.ts';

/** "Coalition Against Duarte": a preposition with a capital. */
export const isSmallWord = ({ kind, lower }: Token): boolean =>
  kind === 'capital' && (PREPOSITIONS.has(lower) || lower === 'and');

/** "NATO" */
export const isAcronym = (text: string): boolean =>
  text.length > 1 && text.length < 7 && !/[a-z]/.test(text.charAt(1)) && /^[\p{Lu}&]+$/u.test(text);

/** "Institute of Marine Science", "University of Lund". */
export function isBodyOf(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++)
    if (/^(?:of|for)$/.test(tokens[at]?.lower ?? '') && BODY_ENDINGS.has(tokens[at - 1]?.lower ?? ''))
      return true;
  return false;
}

/** "the Herald", "her Toyota": one word with "the" or an owner and no noun after it ("the Duarte campaign") is nobody's name. */
export function isDefiniteAlone(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]?.lower ?? '';
  if (lead === 'whose' || !(lead === 'the' || POSSESSIVES.has(lead))) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return next?.kind !== 'capital' && next?.kind !== 'number';
  return isPlainVerb(next) || PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower);
}

/** "MILLBROOK — A public inquiry …", "LUND (Wire) —": where a report was written. */
export function isDateline(tokens: readonly Token[], start: number, end: number): boolean {
  if (start > 0 && tokens[start - 1]?.kind !== 'break') return false;
  const word = tokens[start]?.text ?? '';
  return word === word.toUpperCase() && word.length > 2 && /^(?:[—–(-]|--)$/.test(tokens[end]?.lower ?? '');
}

/** Is a word in small letters a verb that a name may be the subject of? */
export function isPlainVerb({ lower }: Token): boolean {
  const cue = CUES.get(lower);
  return (cue !== undefined && !cue.base) || AUXILIARIES.has(lower) || PLAIN_VERBS.has(lower);
}
