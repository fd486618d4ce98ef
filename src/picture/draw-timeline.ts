import type { Picture, PictureEntry } from '../answer/answer.ts';
import { PALETTES, type Palette, type Theme } from './picture.ts';
import { textWidth } from './text-width.ts';
import { wrapText, type Setting } from './wrap-text.ts';

/** A drawing in scalable vectors; sizes in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const FAMILY = 'Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, Noto Emoji';
const MARGIN = 48;
/** Where the axis stands in its column, and where the text beside it begins and ends. */
const AXIS = 214;
const TEXT = 248;
const COLUMN = 940;
const COLUMN_GAP = 56;
/** Entries that one column takes before another is begun. */
const MOST_IN_COLUMN = 24;

const TITLE = { size: 32, line: 42 };
const ASIDE = { size: 18, line: 30 };
const WORDS = { size: 19, line: 27 };
const WHEN = { size: 18 };
const SMALL = { size: 15, line: 24 };
/** Lines of an entry's text, when there are few entries and when there are many. */
const MAX_LINES = { few: 4, many: 3 };
/** Space after an entry; more for a longer time, honestly but not in proportion. */
const SPACE = { least: 18, day: 6, most: 40 };
/** A time without entries that is named on the axis, in days. */
const LONG_GAP = 45;
const GAP_HEIGHT = 54;
const DAY_MS = 86_400_000;

/** An entry with the lines it takes. */
interface Row {
  readonly entry: PictureEntry;
  readonly lines: readonly string[];
  /** Empty when it is the day of the entry before. */
  readonly when: readonly string[];
  /** Long times that pass before it, in words. */
  readonly gap: string | null;
  readonly space: number;
  readonly height: number;
}

/**
 * Draws a timeline: dates at the left of an axis, what happened at its right with the outlets that tell it, a dot for each
 * entry. Long times without entries are broken out of the axis and named. Many entries stand in two columns.
 */
export function drawTimeline({ title, aside, entries }: Picture, theme: Theme): Drawing {
  const palette = PALETTES[theme];
  const rows = layOut(entries);
  const columns = splitColumns(rows);
  const width = 2 * MARGIN + columns.length * COLUMN + (columns.length - 1) * COLUMN_GAP;
  const heading = wrapText(title, { size: TITLE.size, bold: true, width: width - 2 * MARGIN, maxLines: 2 });
  const top = MARGIN + heading.length * TITLE.line + ASIDE.line + 28;
  const marks = legend(entries);
  const foot = marks.length > 0 ? 46 : 6;
  const tallest = Math.max(...columns.map((list) => list.reduce((sum, row) => sum + row.height, 0)), 60);
  const height = Math.round(top + tallest + foot + MARGIN - 12);
  const colours = outletColours(entries, palette);
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
    ...columns.map((list, i) => drawColumn(list, MARGIN + i * (COLUMN + COLUMN_GAP), top, palette, colours)),
    drawLegend(marks, MARGIN, height - MARGIN + 10, palette),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}">${parts.join('')}</svg>`;
  return { svg, width, height };
}

function layOut(entries: readonly PictureEntry[]): Row[] {
  const maxLines = entries.length > 12 ? MAX_LINES.many : MAX_LINES.few;
  return entries.map((entry, i) => {
    const before = entries[i - 1];
    const next = entries[i + 1];
    const same = before !== undefined && before.when === entry.when;
    const gap = before ? gapBetween(before, entry) : null;
    const words: Setting = { size: WORDS.size, width: COLUMN - TEXT, maxLines };
    const lines = wrapText(entry.mark ? `${labelOf(entry)} ${entry.text}` : entry.text, words);
    const when = same
      ? []
      : wrapText(entry.when, { size: WHEN.size, bold: true, width: AXIS - 30, maxLines: 3 });
    const days = next && !gapBetween(entry, next) ? daysBetween(entry, next) : 0;
    const space = Math.min(SPACE.most, SPACE.least + SPACE.day * Math.log2(1 + Math.max(0, days)));
    const body = Math.max(lines.length * WORDS.line + SMALL.line, when.length * WORDS.line);
    return { entry, lines, when, gap, space, height: (gap ? GAP_HEIGHT : 0) + body + space };
  });
}

const labelOf = ({ label }: PictureEntry): string => `${label.charAt(0).toUpperCase()}${label.slice(1)}:`;

function daysBetween(before: PictureEntry, after: PictureEntry): number {
  if (before.last === null || after.first === null) return 0;
  return (Date.parse(after.first) - Date.parse(before.last)) / DAY_MS;
}

function gapBetween(before: PictureEntry, after: PictureEntry): string | null {
  const days = daysBetween(before, after);
  if (days < LONG_GAP) return null;
  const months = Math.round(days / 30.44);
  const years = Math.round(days / 365.25);
  return years >= 2
    ? `${years} years`
    : months >= 12
      ? 'a year'
      : `${months} ${months === 1 ? 'month' : 'months'}`;
}

/** In one column, or two of about the same height. */
function splitColumns(rows: readonly Row[]): (readonly Row[])[] {
  if (rows.length <= MOST_IN_COLUMN) return [rows];
  const whole = rows.reduce((sum, { height }) => sum + height, 0);
  let height = 0;
  const at = rows.findIndex((row) => (height += row.height) >= whole / 2);
  return [rows.slice(0, at + 1), rows.slice(at + 1)];
}

type Colours = ReadonlyMap<string, string>;

function outletColours(entries: readonly PictureEntry[], { outlets }: Palette): Colours {
  const names = [...new Set(entries.flatMap((entry) => entry.outlets))];
  return new Map(names.map((name, i) => [name, outlets[i % outlets.length]!]));
}

function drawColumn(
  rows: readonly Row[],
  left: number,
  top: number,
  palette: Palette,
  colours: Colours,
): string {
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
    parts.push(drawRow(row, left, y, palette, colours));
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

function drawRow(row: Row, left: number, top: number, palette: Palette, colours: Colours): string {
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
    drawOutlets(entry.outlets, left + TEXT, base + lines.length * WORDS.line - 1, right, palette, colours),
  ];
  return parts.join('');
}

/** Filled for what happened, an open ring for a plan, a crossed one for a denial, a square for a dispute; inferred days have a light core, spans of days a bar. */
function drawDot(entry: PictureEntry, x: number, y: number, room: number, palette: Palette): string {
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

/** The outlets, each with its colour, as many as fit the line. */
function drawOutlets(
  outlets: readonly string[],
  left: number,
  y: number,
  right: number,
  palette: Palette,
  colours: Colours,
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

/** The kinds of marks that need to be explained. */
function legend(entries: readonly PictureEntry[]): { entry: PictureEntry; words: string }[] {
  const sample = (mark: PictureEntry['mark'], inferred: boolean): PictureEntry => ({
    when: '',
    first: '2000-01-01',
    last: '2000-01-01',
    text: '',
    mark,
    label: '',
    inferred,
    outlets: [],
  });
  return [
    {
      entry: sample('', true),
      words: 'day inferred',
      used: entries.some(({ inferred, mark }) => inferred && mark === ''),
    },
    {
      entry: sample('planned', false),
      words: 'planned',
      used: entries.some(({ mark }) => mark === 'planned'),
    },
    {
      entry: sample('denied', false),
      words: 'called off or denied',
      used: entries.some(({ mark }) => mark === 'denied'),
    },
    {
      entry: sample('disputed', false),
      words: 'sources differ',
      used: entries.some(({ mark }) => mark === 'disputed'),
    },
  ].filter(({ used }) => used);
}

function drawLegend(
  marks: readonly { entry: PictureEntry; words: string }[],
  left: number,
  y: number,
  palette: Palette,
): string {
  const parts: string[] = [];
  let x = left;
  for (const { entry, words } of marks) {
    parts.push(
      drawDot(entry, x + 9, y - 5, 0, palette),
      write(words, x + 27, y, { size: SMALL.size, fill: palette.quiet }),
    );
    x += 27 + textWidth(words, SMALL.size) + 32;
  }
  return parts.join('');
}

interface Pen {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Ends at `x` instead of beginning there. */
  readonly end?: boolean;
  /** Right edge, where a line of right-to-left script begins. */
  readonly right?: number;
}

function write(text: string, x: number, y: number, { size, fill, bold, italic, end, right }: Pen): string {
  const rightToLeft = right !== undefined && RIGHT_TO_LEFT.test(text);
  const at = rightToLeft ? right : x;
  const anchor = end || rightToLeft ? ' text-anchor="end"' : '';
  const weight = bold ? ' font-weight="700"' : '';
  const style = italic ? ' font-style="italic"' : '';
  return `<text x="${at}" y="${y}" font-size="${size}" fill="${fill}"${weight}${style}${anchor}>${escape(rightToLeft ? `\u200f${text}\u200f` : text)}</text>`;
}

/** Begins in Hebrew, Arabic or the like. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Text as it may stand in XML: control characters are left out, which it cannot hold. */
const escape = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
