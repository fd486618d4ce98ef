import type { Block, Line, Run } from '../answer/answer.ts';
import { printable } from '../answer/printable.ts';
import type { Reply } from '../chat/dispatcher.ts';
import { columns } from './width.ts';
import { STYLES } from './write.ts';

export interface TerminalOptions {
  /** Columns that may be used. */
  readonly width: number;
  /** Escape sequences for bold, dim and the like; never where output goes to a file or a pipe. */
  readonly colour: boolean;
}

/** Longest line of running text that is good to read. */
const READING_WIDTH = 96;
/** Lines that stand for buttons. */
const MAX_BUTTONS = 10;
/** Columns for the days of a timeline. */
const WHEN_WIDTH = 16;
/** A narrower screen has no room for that column. */
const MIN_COLUMN_WIDTH = 60;

/** A reply as lines of text, each closed by a line break. */
export function renderTerminal(reply: Reply, options: TerminalOptions): string {
  const width = Math.max(24, Math.min(options.width, READING_WIDTH));
  const painter: Painter = {
    width,
    paint: (text, style) =>
      options.colour ? `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m` : text,
  };
  const { blocks } = reply.answer;
  const lines = blocks.flatMap((block, i) => [
    ...(i > 0 && needsGap(blocks[i - 1]!, block) ? [''] : []),
    ...renderBlock(block, painter),
  ]);
  const more = reply.buttons
    .slice(0, MAX_BUTTONS)
    .map(({ label, line }): Line => [
      { text: `${label.replace(/[‹›]/g, '').trim()}: ${line}`, style: 'quiet' },
    ]);
  if (more.length > 0)
    lines.push(
      ...(blocks.at(-1)?.kind === 'note' ? [] : ['']),
      ...more.flatMap((line) => wrap(line, 1, 3, painter)),
    );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

interface Painter {
  readonly width: number;
  paint(text: string, style: keyof typeof STYLES): string;
}

/** Rows of a list stand close together, everything else apart. */
const needsGap = (before: Block, after: Block): boolean =>
  !(
    before.kind === after.kind &&
    (after.kind === 'entry' || after.kind === 'note') &&
    !('details' in after && after.details?.length)
  ) && !(before.kind === 'paragraph' && after.kind === 'quotation');

function renderBlock(block: Block, painter: Painter): string[] {
  switch (block.kind) {
    case 'heading': {
      const text = painter.paint(printable(block.text), 'strong');
      if (!block.aside) return wrap([{ text: block.text, style: 'strong' }], 0, 0, painter);
      const gap = painter.width - columns(printable(block.text)) - columns(printable(block.aside));
      if (gap >= 3) return [`${text}${' '.repeat(gap)}${painter.paint(printable(block.aside), 'quiet')}`];
      return [
        ...wrap([{ text: block.text, style: 'strong' }], 0, 0, painter),
        ...wrap([{ text: block.aside, style: 'quiet' }], 0, 0, painter),
      ];
    }
    case 'paragraph':
      return wrap(block.line, 1, 1, painter);
    case 'note':
      return wrap(quiet(block.line), 1, 1, painter);
    case 'quotation':
      return [
        ...wrap(['“', ...block.words, '”'], 2, 3, painter),
        ...block.details.flatMap((line) => wrap(quiet(line), 3, 8, painter)),
      ];
    case 'entry': {
      const details = block.details ?? [];
      if (!block.when)
        return [...wrap(block.line, 1, 3, painter), ...details.flatMap((line) => wrap(line, 3, 3, painter))];
      // On a narrow screen the days stand above what happened, else in a column of their own.
      const column = painter.width >= MIN_COLUMN_WIDTH ? WHEN_WIDTH + 2 : 3;
      const when = printable(block.when);
      const body = wrap(block.line, column, column, painter);
      const room = column - 1 - columns(when);
      const lead =
        room >= 1
          ? [
              ` ${painter.paint(when, 'strong')}${' '.repeat(room)}${(body[0] ?? '').trimStart()}`,
              ...body.slice(1),
            ]
          : [...wrap([{ text: when, style: 'strong' }], 1, 1, painter), ...body];
      return [...lead, ...details.flatMap((line) => wrap(quiet(line), column, column, painter))];
    }
    case 'bullets':
      return block.items.flatMap((item) => wrap(['• ', ...item], 1, 3, painter));
    case 'sources':
      return block.items.flatMap(({ ref, title, url, detail }) => [
        ...wrap([{ text: `[${ref}] ${title}, ${detail}`, style: 'quiet' }], 1, 5, painter),
        ...(url ? [`     ${painter.paint(printable(url), 'quiet')}`] : []),
      ]);
    default:
      return block satisfies never;
  }
}

const quiet = (line: Line): Line =>
  line.map((part) => (typeof part === 'string' ? { text: part, style: 'quiet' } : part));

/** Breaks a line between words so that it fits the width; `first` and `rest` are the indents. */
function wrap(line: Line, first: number, rest: number, { width, paint }: Painter): string[] {
  const lines: string[] = [];
  let current = ' '.repeat(first);
  let used = first;
  let empty = true;
  const words = line.flatMap((part) => {
    const { text, style }: Run = typeof part === 'string' ? { text: part } : part;
    const marked =
      style === 'removed'
        ? `~~${printable(text)}~~`
        : style === 'added'
          ? `**${printable(text)}**`
          : printable(text);
    return (marked.match(/\s+|[^\s]+/g) ?? []).map((piece) => ({ piece, style }));
  });
  let at = 0;
  while (at < words.length) {
    if (/^\s/.test(words[at]!.piece)) {
      if (!empty) {
        current += ' ';
        used++;
      }
      at++;
      continue;
    }
    // Pieces with no space between them break together.
    let until = at;
    while (until < words.length && !/^\s/.test(words[until]!.piece)) until++;
    const unit = words.slice(at, until);
    const size = unit.reduce((sum, { piece }) => sum + columns(piece), 0);
    if (!empty && used + size > width) {
      lines.push(current);
      current = ' '.repeat(rest);
      used = rest;
    }
    current += unit.map(({ piece, style }) => (style ? paint(piece, style) : piece)).join('');
    used += size;
    empty = false;
    at = until;
  }
  return empty ? lines : [...lines, current];
}
