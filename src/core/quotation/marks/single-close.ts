import { isLetter, isSpace } from './mark-signs.ts';

/** Where a single mark is closed; where none closes it, `at` is where the search ended. */
export interface SingleClose {
  readonly found: boolean;
  readonly at: number;
}

/**
 * The apostrophe that closes a single mark: the first one after a stop, a comma or a letter other than s (an s may be a
 * plural's, in the possessive), else the last one; none inside curly double marks that stand between.
 */
export function findSingleClose(
  text: string,
  from: number,
  lineEnd: number,
  insideDouble: boolean,
): SingleClose {
  let last = -1;
  let at = from;
  let depth = 0; // of “ ” opened since
  for (; at < lineEnd; at++) {
    const char = text[at] ?? '';
    if (char === '“') depth++;
    if (depth > 0) {
      if (char === '”') depth--;
      continue;
    }
    if (endsSearch(text, at, insideDouble, last > 0)) break;
    if (!isApostrophe(char) || isLetter(text[at + 1])) continue;
    const before = text[at - 1] ?? ' ';
    if (isSpace(before)) {
      if (char === "'") break;
      continue;
    }
    // 'No Sugar, Thanks', they called it: behind a plural's possessive stands its noun, no comma
    if (before !== 's' || /[,.;:!?)]/.test(text[at + 1] ?? '')) return { found: true, at };
    last = at;
  }
  return last < 0 ? { found: false, at } : { found: true, at: last };
}

const isApostrophe = (char: string): boolean => char === '’' || char === "'";

/** Another mark opens, or the double marks around are closed. */
function endsSearch(text: string, at: number, insideDouble: boolean, hasClose: boolean): boolean {
  const char = text[at];
  if (char === '‘' || (insideDouble && (char === '”' || char === '"'))) return true;
  return insideDouble && hasClose && char === "'" && text[at + 1] === "'";
}
