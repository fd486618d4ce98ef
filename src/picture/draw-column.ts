import { drawDot } from './draw-dot.ts';
import { labelOf, type Row } from './lay-out-timeline.ts';
import type { Palette } from './picture.ts';
import { escape, write } from './svg-text.ts';
import { textWidth } from './text-width.ts';
import { AXIS, COLUMN, GAP_HEIGHT, SMALL, TEXT, WHEN, WORDS } from './timeline-measures.ts';
import { wrapText } from './wrap-text.ts';

/** What a column is drawn with. */
export interface Brush {
  readonly palette: Palette;
  /** By outlet. */
  readonly colours: ReadonlyMap<string, string>;
}

/** Some entries below one another, on an axis of their own. */
export function drawColumn(rows: readonly Row[], left: number, top: number, brush: Brush): string {
  const { palette } = brush;
  const axis = left + AXIS;
  const parts: string[] = [];
  let y = top;
  let drawnFrom: number | null = null;
  const closeAxis = (to: number): void => {
    if (drawnFrom !== null && to > drawnFrom)
      parts.unshift(
        `<line x1="${axis}" y1="${drawnFrom}" x2="${axis}" y2="${to}" stroke="${palette.line}" stroke-width="3"/>`,
      );
    drawnFrom = null;
  };
  let lastDot = top;
  for (const row of rows) {
    if (row.gap) {
      closeAxis(y - 8);
      if (y > top) parts.push(drawGap(row.gap, axis, y, palette));
      y += GAP_HEIGHT;
    }
    const dot = y + WORDS.size / 2 - 1;
    // What has no day stands beside the axis, not on it.
    if (row.entry.first === null) closeAxis(lastDot + 14);
    else drawnFrom ??= dot;
    parts.push(drawRow(row, left, y, brush));
    lastDot = dot;
    y += row.height - (row.gap ? GAP_HEIGHT : 0);
  }
  closeAxis(lastDot);
  return parts.join('');
}

/** A broken axis with how long nothing happened. */
function drawGap(words: string, axis: number, y: number, { line, quiet }: Palette): string {
  const middle = y + GAP_HEIGHT / 2 - 8;
  return (
    `<line x1="${axis}" y1="${y - 8}" x2="${axis}" y2="${y + GAP_HEIGHT - 8}" stroke="${line}" stroke-width="3" stroke-dasharray="2 8" stroke-linecap="round"/>` +
    write(words, axis + 34, middle + 5, { size: SMALL.size, fill: quiet, italic: true })
  );
}

function drawRow(row: Row, left: number, top: number, brush: Brush): string {
  const { palette } = brush;
  const { entry, lines, when } = row;
  const base = top + WORDS.size - 3;
  const right = left + COLUMN;
  const parts = [
    ...when.map((line, i) =>
      write(line, left + AXIS - 28, base + i * WORDS.line, {
        size: WHEN.size,
        bold: true,
        fill: entry.first === null ? palette.quiet : palette.ink,
        end: true,
      }),
    ),
    drawDot(
      entry,
      left + AXIS,
      top + WORDS.size / 2 - 1,
      Math.max(0, lines.length - 1) * WORDS.line,
      palette,
    ),
    ...lines.map((line, i) => {
      const y = base + i * WORDS.line;
      const label = i === 0 && entry.mark ? labelOf(entry) : '';
      return label && line.startsWith(label)
        ? `<text x="${left + TEXT}" y="${y}" font-size="${WORDS.size}" fill="${palette.ink}"><tspan font-weight="700" fill="${palette[entry.mark || 'accent']}">${escape(label)}</tspan>${escape(line.slice(label.length))}</text>`
        : write(line, left + TEXT, y, { size: WORDS.size, fill: palette.ink, right });
    }),
    drawOutlets(entry.outlets, { left: left + TEXT, right, y: base + lines.length * WORDS.line - 1 }, brush),
  ];
  return parts.join('');
}

/** The outlets, each with its colour, as many as fit the line. */
function drawOutlets(
  outlets: readonly string[],
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  { palette, colours }: Brush,
): string {
  const parts: string[] = [];
  let x = left;
  for (const [i, outlet] of outlets.entries()) {
    const name = wrapText(outlet, { size: SMALL.size, width: 300, maxLines: 1 })[0] ?? '';
    const width = 16 + textWidth(name, SMALL.size) + 18;
    const rest = outlets.length - i;
    if (x + width > right - (rest > 1 ? 40 : 0) && i > 0) {
      parts.push(write(`+${rest}`, x, y, { size: SMALL.size, fill: palette.quiet }));
      break;
    }
    parts.push(
      `<circle cx="${x + 5}" cy="${y - 5}" r="5" fill="${colours.get(outlet) ?? palette.quiet}"/>`,
      write(name, x + 16, y, { size: SMALL.size, fill: palette.quiet }),
    );
    x += width;
  }
  return parts.join('');
}
