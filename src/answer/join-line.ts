import type { Line } from './answer.ts';

/** Pieces of a line with a separator between them; empty pieces fall out. */
export function joinLine(pieces: readonly Line[], separator: string): Line {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, i) => (i ? [separator, ...piece] : piece));
}
