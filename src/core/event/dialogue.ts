import { sexOfGivenName } from '../languages/given-names.ts';
import type { Sentence } from '../text/sentences.ts';
import { LABELLED, SPOKEN } from './rules/boilerplate.ts';

/** "BENGALURU: ", where no dialogue stands: where a report was written. */
export const PLACE_LABEL = LABELLED;

/**
 * The paragraphs that tell nothing, by number: dialogue, questions and answers, lines of a transcript. One label in capitals
 * that opens an article, and no other, is the place of the report: "BENGALURU: Three people were held on Monday".
 */
export function findDialogue(text: string, sentences: readonly Sentence[]): ReadonlySet<number> {
  const dialogue = new Set<number>();
  const labelled: number[] = [];
  let last = -1;
  let people = 0;
  for (const { start, end, paragraph } of sentences) {
    if (paragraph === last) continue;
    last = paragraph;
    const words = text.slice(start, Math.min(end, start + LONGEST));
    if (SPOKEN.test(words)) dialogue.add(paragraph);
    const label = LABELLED.exec(words)?.[0];
    if (label === undefined) continue;
    labelled.push(paragraph);
    if (isPerson(label)) people++;
  }
  const opening = labelled.length === 1 && labelled[0]! <= OPENING && dialogue.size + people === 0;
  if (!opening) for (const paragraph of labelled) dialogue.add(paragraph);
  return dialogue;
}

/** "MAYOR RUTH: ", "RUTH MOOR (by telephone): " */
const isPerson = (label: string): boolean =>
  label.includes('(') || label.split(/[^A-Z]+/).some((word) => sexOfGivenName(word.toLowerCase()) !== null);

/** Code units that a label has at most. */
const LONGEST = 90;
/** A title may stand before the first paragraph. */
const OPENING = 1;
