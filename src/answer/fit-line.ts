import type { Line } from './answer.ts';
import { clip } from './printable.ts';

export interface Fitted {
  readonly text: string;
  readonly clipped: boolean;
}

/** A line of at most `max` code units of text, whatever its styles; a cut shows as “…”. */
export function clipLine(line: Line, max: number): Line {
  const lengthOf = (part: Line[number]): number => (typeof part === 'string' ? part : part.text).length;
  if (line.reduce((sum, part) => sum + lengthOf(part), 0) <= max) return line;
  const kept: Line[number][] = [];
  let left = max;
  for (const part of line) {
    // One code unit is kept for the “…” of a cut that falls between two parts.
    if (lengthOf(part) < left) {
      kept.push(part);
      left -= lengthOf(part);
      continue;
    }
    const text = typeof part === 'string' ? part : part.text;
    const cut = text.length === left ? clip(`${text} `, left) : clip(text, left);
    return [...kept, typeof part === 'string' ? cut : { ...part, text: cut }];
  }
  return kept;
}

/** The longest beginning of a line that `render` makes at most `max` code units of. */
export function fitLine(line: Line, max: number, render: (line: Line) => string): Fitted {
  const whole = render(line);
  if (whole.length <= max) return { text: whole, clipped: false };
  let [least, most] = [0, max];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (render(clipLine(line, middle)).length <= max) least = middle;
    else most = middle - 1;
  }
  const text = render(clipLine(line, least));
  return { text: text.length <= max ? text : '', clipped: true };
}
