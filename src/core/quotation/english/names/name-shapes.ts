import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import { CUES } from '../rules/cue-verbs.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  PLAIN_VERBS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../rules/function-words.ts';
import { DEMONYMS, LONG_DEMONYMS, NATIONS } from '../rules/demonyms.ts';
import { BEFORE_NAME, BODY_ENDINGS, THING_OPENINGS } from '../rules/name-words.ts';
import { BODIES } from '../rules/titles.ts';

/** "Coalition Against Duarte": a preposition with a capital. */
export const isSmallWord = ({ kind, lower }: Token): boolean =>
  kind === 'capital' && (PREPOSITIONS.has(lower) || lower === 'and');

/** "NATO" */
export const isAcronym = (text: string): boolean =>
  text.length > 1 && text.length < 7 && !/[a-z]/.test(text.charAt(1)) && /^[\p{Lu}&]+$/u.test(text);

/** "Institute of Marine Science", "University of Lund"; "Mount Elizabeth". */
export function isBodyOf(tokens: readonly Token[], start: number, end: number): boolean {
  if (THING_OPENINGS.has(tokens[start]?.lower ?? '')) return true;
  for (let at = start + 1; at < end - 1; at++)
    if (/^(?:of|for)$/.test(tokens[at]?.lower ?? '') && BODY_ENDINGS.has(tokens[at - 1]?.lower ?? ''))
      return true;
  return false;
}

/** "Hospital" of "St Anne's Hospital", "Library" of "the Old Library"; "Court Two"; "coach S5". */
export function isPartOfBody(tokens: readonly Token[], start: number, end: number): boolean {
  const lower = tokens[start]?.lower ?? '';
  if (/\d/.test(lower)) return true;
  if (end - start > 1)
    return BODY_ENDINGS.has(lower) && /^(?:one|two|three|four|five)$/.test(tokens[end - 1]?.lower ?? '');
  const before = tokens[start - 1];
  const adjective = before?.kind === 'capital' && BEFORE_NAME.has(before.lower);
  return BODIES.has(lower) && (before?.kind === 'possessive' || adjective);
}

/** "the Herald", "her Toyota": one word with "the" or an owner and no noun after it ("the Duarte campaign") is nobody's name. */
export function isDefiniteAlone(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]?.lower ?? '';
  return lead !== 'whose' && (lead === 'the' || POSSESSIVES.has(lead)) && isPhraseEnd(tokens, at + 1);
}

/** Does no noun go on what ends before a token: "the Herald said", not "the Herald reporter"? */
function isPhraseEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return next?.kind !== 'capital' && next?.kind !== 'number';
  return isPlainVerb(next) || PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower);
}

/** "the Dane", "a 31-year-old Frenchman", "the Sri Lankan": somebody by where he is from, which is no name. */
export function isOrigin(tokens: readonly Token[], first: number, end: number): boolean {
  const [one = '', two] = tokens.slice(first, end).map(({ lower }) => lower);
  let lead = first - 1;
  while (lead > first - ORIGIN_REACH && isBeforeOrigin(tokens[lead])) lead--;
  // "the 34-year-old Swiss" is one of them, "the Swiss" may be all
  const aged = tokens[first - 1]?.lower.endsWith('-old') === true && NATIONS.has(one);
  const fits =
    end - first === 2
      ? LONG_DEMONYMS.get(two ?? '')?.has(one)
      : end - first === 1 && (DEMONYMS.has(one) || aged);
  if (!fits || !isPhraseEnd(tokens, end)) return false;
  return /^(?:the|an?|another|this|that)$/.test(tokens[lead]?.lower ?? '');
}

/** How far before it the article stands, in tokens. */
const ORIGIN_REACH = 4;
/** "31-year-old", "unseeded" */
const isBeforeOrigin = ({ lower } = { lower: '' }): boolean =>
  /(?:-old|-born|-based|-ranked|-time|ed)$/.test(lower) || BEFORE_ORIGIN.has(lower);
const BEFORE_ORIGIN = wordSet(`
  young experienced veteran former fellow big tall talented tearful beaming smiling emotional exhausted modest popular proud
  happy angry unhappy lanky burly fiery shy quiet lone other retiring ageing aging ex
`);

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
