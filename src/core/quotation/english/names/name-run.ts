import type { Token } from '../../../text/tokens.ts';
import { MONTHS, SUBJECT_PRONOUNS, WEEKDAYS } from '../rules/function-words.ts';
import { BODY_OF, PARTICLES } from '../rules/name-words.ts';
import { isFirstName } from './capitals.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { COURTESIES, PERSON_ENDING } from '../rules/titles.ts';
import { isTitle } from './title-words.ts';

/** Where the run of capitalised words from `at` ends. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let more = goesOn(tokens, end); more > 0; more = goesOn(tokens, end)) end += more;
  return end;
}

/** How many more tokens belong to a run of capitalised words that has come to `end`; 0 where it ends. */
function goesOn(tokens: readonly Token[], end: number): number {
  const token = tokens[end];
  if (!token) return 0;
  if (token.kind === 'capital')
    return isDate(tokens, end) || (SUBJECT_PRONOUNS.has(token.lower) && token.text !== 'IT') ? 0 : 1;
  if (isNicknamed(tokens, end)) return 3;
  // "Duarte & Wit"
  if (token.text === '&' && tokens[end + 1]?.kind === 'capital') return 2;
  if (token.kind !== 'word') return 0;
  if (/^\p{Ll}{1,4}-\p{Lu}/u.test(token.text)) return 1; // "al-Amr"
  return particles(tokens, end) || ofBody(tokens, end);
}

/** "Duarte Monday", but "Ana May", "Councillor August Wit" */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  !isNamedAfterDay(tokens, at) &&
  !isShortName(tokens, at) &&
  (WEEKDAYS.has(tokens[at]?.lower ?? '') ||
    (MONTHS.has(tokens[at]?.lower ?? '') && !isFirstName(tokens[at - 1])));

/** "Jun Wit", "Jan said": a given name that shortens a month as well, with no number beside it and no full stop. */
export const isShortName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:jan|jun)$/.test(tokens[at]?.lower ?? '') &&
  !tokens[at]?.text.endsWith('.') &&
  tokens[at]?.kind === 'capital' &&
  tokens[at - 1]?.kind !== 'number' &&
  tokens[at + 1]?.kind !== 'number';

/** "Mrs May"; "Councillor August Wit", `“No,” said Sunday Wit`: a day or month as a name, behind a title or a turned verb of speech. */
export function isNamedAfterDay(tokens: readonly Token[], at: number): boolean {
  const [lead, before, day, surname] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  const dated = WEEKDAYS.has(day?.lower ?? '') || MONTHS.has(day?.lower ?? '');
  const { kind, lower: role = '' } = before ?? {};
  if (dated && kind === 'capital' && COURTESIES.has(role.replace(/\.$/, ''))) return true;
  if (!dated || surname?.kind !== 'capital' || isTitle(surname.lower)) return false;
  const titled = isTitle(role) || (kind === 'word' && PERSON_ENDING.test(role) && !role.endsWith('s'));
  const turned = before?.kind === 'word' && CUES.has(before.lower) && /^[”"’,]/.test(lead?.text ?? '');
  return titled || turned;
}

/** "Henk de Wit", "Henk van der Wit" */
function particles(tokens: readonly Token[], at: number): number {
  const lower = tokens[at]?.lower ?? '';
  if (!PARTICLES.has(lower)) return 0;
  if (tokens[at + 1]?.kind === 'capital' && lower !== 'e') return 2;
  return PARTICLES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'capital' ? 3 : 0;
}

/** Surnames that the article writes behind a particle within a name: "Wit" of "Henk de Wit". */
export function particledSurnames(tokens: readonly Token[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let at = 2; at < tokens.length; at++)
    if (tokens[at]?.kind === 'capital' && leadingParticles(tokens, at) > 0) {
      const before = tokens[at - 1 - leadingParticles(tokens, at)];
      if (before?.kind === 'capital') surnames.add(tokens[at]?.lower ?? '');
    }
  return surnames;
}

/** How many particles that may open a surname stand before it: "de", "van der". */
export function leadingParticles(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < 3 && tokens[at - 1 - count]?.kind === 'word' && isLeading(tokens[at - 1 - count])) count++;
  return count;
}

const isLeading = (token: Token | undefined): boolean =>
  PARTICLES.has(token?.lower ?? '') && token?.lower !== 'e' && token?.lower !== 'y';

/** "al-Amr", "d'Angelo": a surname that opens with a small letter. */
export const isSmallOpening = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:a[lnrstdz]|ash|el|ul|dell?|d|l|o)['’-]\p{Lu}/u.test(token.text);

/** "Department of Justice", "Centre for the Arts" */
function ofBody(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '') || !BODY_OF.has(tokens[at - 1]?.lower ?? '')) return 0;
  const the = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  return tokens[at + 1 + the]?.kind === 'capital' ? 2 + the : 0;
}

/** Is what stands at `at` a nickname in single marks before a surname: "Karl 'Toto' Wit"? */
const isNicknamed = (tokens: readonly Token[], at: number): boolean =>
  /^['‘]$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'capital' &&
  /^['’]$/.test(tokens[at + 2]?.text ?? '') &&
  tokens[at + 3]?.kind === 'capital' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  tokens[at + 1]?.end === tokens[at + 2]?.start;
