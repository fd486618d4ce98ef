import { isDeterminer } from '../clause/narrative-line.ts';
import type { Narrative } from '../narrative/narrative.ts';

/** How many sentences are gone back over. */
const MOST = 4;

/**
 * The numbers of the sentences that a place goes on from, the last one first: those before it in its paragraph; where
 * nobody stands before it in the sentence that opens its paragraph, `“No,” he said`, those of the paragraph before.
 */
export function sentencesBefore(narrative: Narrative, place: number): readonly number[] {
  const { clauseOf, paragraphOf, isFurniture } = narrative;
  const here = clauseOf[place] ?? 0;
  const paragraph = (number: number): number => paragraphOf[number] ?? 0;
  let last = here - 1;
  while (last > 0 && isFurniture(last)) last--;
  const apart = paragraph(here) - paragraph(last);
  if (last < 0 || apart > 1 || (apart === 1 && !opensAlone(narrative, place))) return [];
  const found: number[] = [];
  for (let number = last; number >= 0 && found.length < MOST; number--) {
    if (paragraph(number) !== paragraph(last)) break;
    if (!isFurniture(number)) found.push(number);
  }
  return found;
}

/** Tokens within which nobody may stand before it. */
const ALONE_REACH = 40;

/** Does nobody stand in a sentence before a place of it, outside quotation marks: `“No,” he said`, "But he said"? */
export function opensAlone({ line, clauses, clauseOf }: Narrative, place: number): boolean {
  const { from = 0, to = 0 } = clauses[clauseOf[place] ?? 0] ?? {};
  for (let at = from; at < Math.min(to, from + ALONE_REACH); at++) {
    const index = line.tokens[at]?.index ?? place;
    if (index >= place) return true;
    if (line.nameAt(index) || isDeterminer(line, at)) return false;
  }
  return false;
}
