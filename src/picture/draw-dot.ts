import type { PictureEntry } from '../answer/answer.ts';
import type { Palette } from './picture.ts';

/** Filled for what happened, an open ring for a plan, a crossed one for a denial, a square for a dispute; inferred days have a light core, spans of days a bar. */
export function drawDot(entry: PictureEntry, x: number, y: number, room: number, palette: Palette): string {
  if (entry.first === null)
    return `<circle cx="${x}" cy="${y}" r="6" fill="none" stroke="${palette.quiet}" stroke-width="2.5" stroke-dasharray="3 3"/>`;
  const colour = entry.mark === '' ? palette.accent : palette[entry.mark];
  const span =
    entry.last !== null && entry.last !== entry.first && room > 0
      ? `<line x1="${x}" y1="${y}" x2="${x}" y2="${y + room}" stroke="${colour}" stroke-width="8" stroke-linecap="round" opacity="0.45"/>`
      : '';
  const ring = `<circle cx="${x}" cy="${y}" r="8" fill="${palette.paper}" stroke="${colour}" stroke-width="3.5"/>`;
  const shape = {
    '': entry.inferred
      ? ring + `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`
      : `<circle cx="${x}" cy="${y}" r="9" fill="${colour}"/>`,
    planned: ring,
    denied:
      ring +
      `<path d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>`,
    disputed: `<rect x="${x - 8}" y="${y - 8}" width="16" height="16" rx="3" fill="${colour}" transform="rotate(45 ${x} ${y})"/>`,
  }[entry.mark];
  return span + shape;
}
