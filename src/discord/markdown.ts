import type { Line } from '../answer/answer.ts';
import { fitLine, type Fitted } from '../answer/fit-line.ts';
import { mergeRuns, type Piece } from '../answer/merge-runs.ts';
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

const MARKS = { plain: '', strong: '**', added: '**', removed: '~~', quiet: '', code: '`' } as const;

/** A line as markdown of at most `max` characters. Without `links` it is much shorter. */
export const renderLine = (line: Line, max: number, links: boolean): Fitted =>
  fitLine(line, max, (fitting) => mergeRuns(fitting, MARKS, links).map(renderPiece).join(''));

function renderPiece({ mark, url, text }: Piece<string>): string {
  // A backtick would end the code: one that looks alike stands for it.
  if (mark === '`') return text.trim() === '' ? text : `\`${text.replaceAll('`', 'ˋ')}\``;
  // Discord takes a link whose label is itself an address for a forgery and shows its source.
  const label = url === null ? text : text.replace(/https?:\/\//gi, '');
  const marked = label.trim() === '' ? label : `${mark}${escapeMarkdown(label)}${mark}`;
  return url === null || label.trim() === '' ? marked : `[${marked}](${url})`;
}
