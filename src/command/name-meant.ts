import { fold } from '../core/text/words.ts';
import { term } from '../words/term.ts';
import { WORDS } from '../words/words.ts';

/** The one of some names that a word means, being it or what a language calls it, whatever its case and accents; null for none. */
export function nameMeant(word: string, names: readonly string[]): string | null {
  const wanted = fold(word);
  const called = (name: string): boolean =>
    Object.values(WORDS).some((words) => fold(term(name, words)) === wanted);
  return names.find((name) => name === word.toLowerCase()) ?? names.find(called) ?? null;
}
