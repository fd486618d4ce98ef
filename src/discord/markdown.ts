import type { Line, Run } from '../answer/answer.ts';
import { fitLine } from '../answer/fit-line.ts';
import type { Fitted } from '../answer/fit-line.ts';
import { httpUrl } from '../answer/http-url.ts';
import { printable } from '../answer/printable.ts';

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

/** A line as markdown of at most `max` characters. With `links: false` its links become plain text, which is much shorter. */
export const renderLine = (line: Line, max: number, links: boolean): Fitted =>
  fitLine(line, max, (fitting) => piecesOf(fitting, links).map(renderPiece).join(''));

/** Neighbours in the same dress become one piece: `**a****b**` would not be read as bold. */
function piecesOf(line: Line, links: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const part of line) {
    const run: Run = typeof part === 'string' ? { text: part } : part;
    const piece: Piece = {
      mark: run.style === undefined ? '' : MARKS[run.style],
      url: links && run.url !== undefined ? httpUrl(run.url) : null,
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
