import type { Line, Run } from './answer.ts';
import { httpUrl } from './http-url.ts';
import { printable } from './printable.ts';

/** Text in one dress. `text` is printable and not empty; `url` is safe to link to. */
export interface Piece<Mark> {
  readonly text: string;
  readonly mark: Mark;
  readonly url: string | null;
}

/**
 * A line's runs with neighbours of one dress joined: two styles that a platform shows alike have the same mark, and
 * `**a****b**` would not be read as bold. Without `links`, the words of a link stay as text.
 */
export function mergeRuns<Mark>(
  line: Line,
  marks: Readonly<Record<NonNullable<Run['style']> | 'plain', Mark>>,
  links: boolean,
): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  for (const part of line) {
    const run: Run = typeof part === 'string' ? { text: part } : part;
    const piece: Piece<Mark> = {
      text: printable(run.text),
      mark: marks[run.style ?? 'plain'],
      url: links && run.url !== undefined ? httpUrl(run.url) : null,
    };
    const last = pieces.at(-1);
    if (last !== undefined && last.mark === piece.mark && last.url === piece.url) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '') pieces.push(piece);
  }
  return pieces;
}
