import { CUE_OF } from '../rules/cue-verbs.ts';
import { ADVERBS, CLITICS, OWN_VIEWS, PREPOSITIONS, VIEWS } from '../rules/words.ts';
import { ACCOUNTS, DOCUMENTS, isSpeakerNoun } from '../rules/nouns.ts';
import { isComma, lowerAt, standAt, type Line } from './line.ts';
import { readGoverned, readPhrase, type Phrase } from './read-phrase.ts';
import { authorOf, canSpeak } from './speaks.ts';

/** How many tokens of a view, «según», «a juicio de», «a su juicio», stand at a place; 0 for none. */
export function viewAt(line: Line, at: number): number {
  const lower = lowerAt(line, at);
  if (!OPENS_VIEW.has(lower)) return 0;
  return [...VIEWS, ...OWN_VIEWS].find((words) => standAt(line, at, words))?.length ?? 0;
}

const OPENS_VIEW: ReadonlySet<string> = new Set([...VIEWS, ...OWN_VIEWS].map(([first]) => first!));

/** Is a word a verb that tells: «según contó Duarte»? */
export const isFinite = (word: string): boolean =>
  CUE_OF.get(word)?.mood === 'finite' || /(?:ó|aron|ieron)$/.test(word);

/** Whose view stands at a place: «según Duarte», «según contó Duarte», «en palabras del alcalde»; null for none. */
export function viewerAt(line: Line, at: number, to: number): Phrase | null {
  const length = viewAt(line, at);
  if (length === 0) return null;
  const told = isFinite(lowerAt(line, at + length));
  const phrase = told
    ? readPhrase(line, behindAdverbs(line, at + length + 1), to)
    : readGoverned(line, at + length - 1, to);
  if (!phrase || canSpeak(phrase)) return phrase;
  // «según el relato de Duarte»
  return DOCUMENTS.has(phrase.head) || ACCOUNTS.has(phrase.head) ? authorOf(line, phrase) : null;
}

/** Whose view a stretch gives: the last «según Duarte» in it; at its start also «para Duarte,». */
export function viewIn(line: Line, from: number, to: number): Phrase | null {
  let found: Phrase | null = null;
  for (let at = from; at < to; at++) {
    const viewer = viewerAt(line, at, to);
    if (viewer) found = viewer;
    else if ((at === from || lowerAt(line, at - 1) === ';') && lowerAt(line, at) === 'para') {
      const held = readGoverned(line, at, to);
      if (held && canSpeak(held) && isComma(line, held.to)) found = held;
    }
  }
  return found;
}

/** Gives a stretch the view of one told of before: «a su juicio»? */
export function hasOwnView(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (OPENS_VIEW.has(lowerAt(line, at)) && OWN_VIEWS.some((words) => standAt(line, at, words))) return true;
  return false;
}

/**
 * Behind the account of one told of before that opens at a place, «según su relato|», «según cuenta|,», «de acuerdo con lo
 * que declaró| ante el juez»; 0 for none.
 */
export function behindOwnAccount(line: Line, at: number): number {
  const length = viewAt(line, at);
  if (length === 0) return 0;
  let next = at + length;
  if (/^sus?$/.test(lowerAt(line, next))) return isSpeakerNoun(lowerAt(line, next + 1)) ? 0 : next + 2;
  if (standAt(line, next, ['lo', 'que'])) next += 2;
  while (CLITICS.has(lowerAt(line, next))) next++;
  const form = CUE_OF.get(lowerAt(line, next));
  if (form?.mood !== 'finite' || form.plural) return 0;
  return isComma(line, next + 1) || PREPOSITIONS.has(lowerAt(line, next + 1)) ? next + 1 : 0;
}

/** «según relató después Duarte» */
function behindAdverbs(line: Line, from: number): number {
  let at = from;
  while (ADVERBS.has(lowerAt(line, at))) at++;
  return at;
}
