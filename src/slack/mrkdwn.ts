import type { types } from '@slack/bolt';
import type { Line } from '../answer/answer.ts';
import { mergeRuns, type Piece } from '../answer/merge-runs.ts';
import { printable } from '../answer/printable.ts';

/** What has no escape in mrkdwn, and a character that looks alike and means nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
/** Marks that could open or close formatting; between two letters they can not: `002_37f2897c.txt` stays as it is. */
const FORMATTING = /(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])|`/gu;
/** `:name:` would become an emoji; a word joiner, which nobody sees, parts it. */
const EMOJI = /:(?=[\w+'-]+:)/g;
/** The beginning of one that may go on in the next run. */
const OPEN_EMOJI = /:(?=[\w+'-]*$)/g;
/** A line that begins so is shown as a quotation. */
const QUOTATION = /^(\s*)&gt;/;

/** Printable text for a field that Slack reads as mrkdwn: `<!channel>` and the like become plain characters. */
export const escapeEntities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Any text, so that no formatting, mention, link, emoji or quotation comes of it. */
const escapeMrkdwn = (text: string): string =>
  escapeEntities(printable(text))
    .replace(FORMATTING, (mark) => LOOKALIKES[mark] ?? mark)
    .replace(EMOJI, ':\u2060')
    .replace(QUOTATION, '$1\u2060&gt;');

const MARKS = { plain: '', strong: '*', added: '*', removed: '~', quiet: '', code: '`' } as const;

/** A line as mrkdwn, for small text, which knows nothing else. */
export function mrkdwn(line: Line, links: boolean): string {
  const pieces = mergeRuns(line, MARKS, links);
  return pieces.map((piece, index) => mrkdwnPiece(piece, pieces[index - 1], pieces[index + 1])).join('');
}

function mrkdwnPiece(piece: Piece<string>, before?: Piece<string>, after?: Piece<string>): string {
  const escaped = escapeMrkdwn(piece.text);
  const text = after === undefined ? escaped : escaped.replace(OPEN_EMOJI, ':\u2060');
  if (piece.url !== null) return `<${piece.url.replaceAll('&', '&amp;')}|${text}>`;
  // Within a word, and around spaces, Slack would show the marks themselves.
  const apart =
    piece.text.trim() === piece.text &&
    !/[\p{L}\p{N}]$/u.test(before?.text ?? '') &&
    !/^[\p{L}\p{N}]/u.test(after?.text ?? '');
  if (!apart) return text;
  // A command line has to stand as it is typed: within code only a backtick means anything.
  const inside = piece.mark === '`' ? escapeEntities(piece.text.replaceAll('`', 'ˋ')) : text;
  return piece.mark + inside + piece.mark;
}

const BOLD = { bold: true } as const;
const STYLES = {
  plain: undefined,
  quiet: undefined,
  strong: BOLD,
  added: BOLD,
  removed: { strike: true },
  code: { code: true },
} as const;

/** A line as rich text, in which Slack reads no markup at all: every character is shown as it stands. */
export const richText = (line: Line, links: boolean): types.RichTextElement[] =>
  mergeRuns<types.RichTextText['style']>(line, STYLES, links).map(({ text, mark, url }) => ({
    ...(url === null ? { type: 'text' as const, text } : { type: 'link' as const, url, text }),
    ...(mark !== undefined && { style: mark }),
  }));
