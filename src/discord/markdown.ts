import type { Line, Run } from '../answer/answer.ts';
import { clip, printable } from '../answer/printable.ts';
import { SHARES } from './limits.ts';

/** Characters that Discord may read as markup wherever they stand; a backslash makes each literal. */
const MARKUP = /[\\*_~`|<>#@[\]]/g;
/** `https://` would become a link, `:name:` an emoji. */
const COLON = /:(?=\/\/|[\w+-]+:)/g;
/** What makes a list or small text at the start of a line: `- `, `+ `, `1. `. */
const LINE_START = /^(\s*)(?:([-+])|(\d+)\.)/;

/** Any text, so that Discord shows exactly its characters: no formatting, link, mention or emoji comes of it. */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(MARKUP, String.raw`\$&`)
    .replace(COLON, String.raw`\:`)
    .replace(LINE_START, (_, space: string, bullet?: string, number?: string) =>
      bullet === undefined ? `${space}${number}\\.` : `${space}\\${bullet}`,
    );

/** An address that may stand in a masked link, or null: only http and https, and nothing that could end the link. */
export function safeUrl(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const href = parsed.href.replace(/[()<>\\[\]`|*_~\s]/g, percentEncode);
  return href.length > SHARES.url ? null : href;
}

const percentEncode = (character: string): string =>
  `%${character.codePointAt(0)?.toString(16).toUpperCase().padStart(2, '0')}`;

const MARKS: Readonly<Record<NonNullable<Run['style']>, string>> = {
  strong: '**',
  added: '**',
  removed: '~~',
  quiet: '',
  code: '`',
};

interface Piece {
  readonly mark: string;
  readonly url: string | null;
  readonly text: string;
}

export interface Rendered {
  readonly text: string;
  readonly clipped: boolean;
}

/** A line as markdown of at most `max` characters. With `links: false` its links become plain text, which is much shorter. */
export function renderLine(line: Line, max: number, links = true): Rendered {
  const pieces = piecesOf(line, links);
  const whole = pieces.map(renderPiece).join('');
  if (whole.length <= max) return { text: whole, clipped: false };
  let text = '';
  for (const piece of pieces) {
    const next = renderPiece(piece);
    // One character is kept for the “…” of a cut that falls between two pieces.
    if (text.length + next.length <= max - 1) {
      text += next;
      continue;
    }
    const fitted = fitPiece(piece, max - text.length);
    return { text: fitted === '' ? `${text}…`.slice(0, max) : text + fitted, clipped: true };
  }
  return { text, clipped: true };
}

/** Neighbours in the same dress become one piece: `**a****b**` would not be read as bold. */
function piecesOf(line: Line, links: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const part of line) {
    const run: Run = typeof part === 'string' ? { text: part } : part;
    const piece: Piece = {
      mark: run.style === undefined ? '' : MARKS[run.style],
      url: links && run.url !== undefined ? safeUrl(run.url) : null,
      text: printable(run.text),
    };
    const last = pieces.at(-1);
    if (last?.mark === piece.mark && last.url === piece.url) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '') pieces.push(piece);
  }
  return pieces;
}

function renderPiece({ mark, url, text }: Piece): string {
  // A backtick would end the code: one that looks alike stands for it.
  if (mark === '`') return text.trim() === '' ? text : `\`${text.replaceAll('`', 'ˋ')}\``;
  // Discord takes a link whose label is itself an address for a forgery and shows its source.
  const label = url === null ? text : text.replace(/https?:\/\//gi, '');
  const marked = label.trim() === '' ? label : `${mark}${escapeMarkdown(label)}${mark}`;
  return url === null || label.trim() === '' ? marked : `[${marked}](${url})`;
}

/** The longest beginning of a piece that fits, with “…”; empty when there is no room for any. */
function fitPiece(piece: Piece, room: number): string {
  let [least, most] = [0, Math.min(piece.text.length - 1, room)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (renderPiece({ ...piece, text: clip(piece.text, middle) }).length <= room) least = middle;
    else most = middle - 1;
  }
  const fitted = least < 2 ? '' : renderPiece({ ...piece, text: clip(piece.text, least) });
  return fitted.length <= room ? fitted : '';
}
