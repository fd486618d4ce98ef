import { BOUNDS, written } from '../../core/article/bounds.ts';
import { measureMarkup } from './measure-markup.ts';

/** A page holds more than any page of a newspaper: the message says what of, and how much is read. */
export class TooLargeError extends Error {}

/** Throws a `TooLargeError`, before a tree is built: that costs most, and Readability's time grows with the square of the depth. */
export function checkSize(html: string): void {
  const { elements, pieces, levels, nesting } = measureMarkup(html, 'html');
  if (levels > BOUNDS.levels) throw tooDeep();
  const sizes = [
    [html.length, 'characters', BOUNDS.pageChars],
    [elements, 'elements', BOUNDS.pageElements],
    [pieces, 'tags, comments and entities', BOUNDS.pagePieces],
    [nesting, 'levels above its elements together', BOUNDS.pageNesting],
  ] as const;
  for (const [size, what, bound] of sizes)
    if (size > bound)
      throw new TooLargeError(`it has ${written(size)} ${what}, and at most ${written(bound)} are read`);
}

/** Elements stand too deep in one another. */
export const tooDeep = (): TooLargeError =>
  new TooLargeError(`its elements are nested too deep, over ${BOUNDS.levels} levels`);

/** Is an element nested deeper than `max`? Walks without recursion. */
export function isDeeper(document: Document, max: number): boolean {
  let node: Node | null = document.documentElement;
  let depth = 0;
  while (node) {
    if (depth > max) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}
