import { viewLines } from './lines-view.ts';
import { OWN_SIGNS } from './own-signs.ts';
import { PLACE_SIGNS } from './place-signs.ts';
import { readLine } from './read-line.ts';

/** Names of a line's signs, in the order of their numbers. */
export const LINE_SIGNS: readonly string[] = [...OWN_SIGNS, ...PLACE_SIGNS].map(({ name }) => name);

/**
 * The signs of each line among all lines of a text, a row of numbers a line in the order of `LINE_SIGNS`. Linear time.
 * The headline is the title where it is known; else the first line, which in a pasted page is the title of its window.
 */
export function lineSigns(texts: readonly string[], headline: string = texts[0] ?? ''): number[][] {
  const lines = texts.map(readLine);
  const view = viewLines(lines, headline);
  return lines.map((line, place) => [
    ...OWN_SIGNS.map(({ of }) => Number(of(line))),
    ...PLACE_SIGNS.map(({ of }) => of(view, place)),
  ]);
}
