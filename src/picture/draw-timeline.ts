import type { Picture, PictureEntry } from '../answer/answer.ts';
import { drawColumn, type Brush } from './draw-column.ts';
import { drawLegend, legend } from './draw-legend.ts';
import { layOut, splitColumns } from './lay-out-timeline.ts';
import { PALETTES, type Palette, type Theme } from './picture.ts';
import { write } from './svg-text.ts';
import { ASIDE, COLUMN, COLUMN_GAP, MARGIN, TITLE } from './timeline-measures.ts';
import { wrapText } from './wrap-text.ts';
import type { Words } from '../words/en.ts';

/** A drawing in scalable vectors; sizes in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const FAMILY = 'Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, Noto Emoji';

/**
 * Draws a timeline: dates at the left of an axis, what happened at its right with the outlets that tell it, a dot for each
 * entry. Long times without entries are broken out of the axis and named. Many entries stand in two columns.
 */
export function drawTimeline({ title, aside, entries }: Picture, theme: Theme, words: Words): Drawing {
  const palette = PALETTES[theme];
  const rows = layOut(entries, words);
  const columns = splitColumns(rows);
  const width = 2 * MARGIN + columns.length * COLUMN + (columns.length - 1) * COLUMN_GAP;
  const heading = wrapText(title, { size: TITLE.size, bold: true, width: width - 2 * MARGIN, maxLines: 2 });
  const top = MARGIN + heading.length * TITLE.line + ASIDE.line + 28;
  const marks = legend(entries, words);
  const foot = marks.length > 0 ? 46 : 6;
  const tallest = Math.max(...columns.map((list) => list.reduce((sum, row) => sum + row.height, 0)), 60);
  const height = Math.round(top + tallest + foot + MARGIN - 12);
  const brush: Brush = { palette, colours: outletColours(entries, palette) };
  const parts = [
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...heading.map((line, i) =>
      write(line, MARGIN, MARGIN + 28 + i * TITLE.line, {
        size: TITLE.size,
        bold: true,
        fill: palette.ink,
        right: width - MARGIN,
      }),
    ),
    write(aside, MARGIN, MARGIN + heading.length * TITLE.line + 14, {
      size: ASIDE.size,
      fill: palette.quiet,
      right: width - MARGIN,
    }),
    ...columns.map((list, i) => drawColumn(list, MARGIN + i * (COLUMN + COLUMN_GAP), top, brush)),
    drawLegend(marks, MARGIN, height - MARGIN + 10, palette),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}">${parts.join('')}</svg>`;
  return { svg, width, height };
}

/** A colour for each outlet, in order of first mention. */
function outletColours(entries: readonly PictureEntry[], { outlets }: Palette): Brush['colours'] {
  const names = [...new Set(entries.flatMap((entry) => entry.outlets))];
  return new Map(names.map((name, i) => [name, outlets[i % outlets.length]!]));
}
