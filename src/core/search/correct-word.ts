import { editDistance } from '../text/edit-distance.ts';

/** The known word nearest to one that may be misspelt; null when none is near. Long words forgive two slips, short ones one. */
export function correctWord(word: string, known: Iterable<string>): string | null {
  const allowed = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
