import type { Writable } from 'node:stream';
import { escapeUnseen, printable } from '../answer/printable.ts';

/** The escape sequences of our own styles: bold, dim, struck out, colours. */
export const STYLES = {
  strong: ['1', '22'],
  quiet: ['2', '22'],
  removed: ['9;31', '29;39'],
  added: ['1;32', '22;39'],
  code: ['36', '39'],
} as const;

const OWN_STYLE = new RegExp(`(\\u001b\\[(?:${[...new Set(Object.values(STYLES).flat())].join('|')})m)`);

/** Lines of text that are safe on a terminal: line feeds stay, everything else that moves, hides or reorders goes. */
const terminalText = (text: string): string => text.split('\n').map(printable).join('\n');

/**
 * Writes lines of text, cleaned: what a stranger wrote (a title, a file's name, an error's words) cannot clear the
 * screen, set the clipboard or feign a line of ours. Everything that leaves for a terminal leaves here; a test looks
 * for other ways. Resolves when more can be taken.
 */
export const writeText = (output: Writable, text: string): Promise<void> => write(output, terminalText(text));

/** The same for an answer that was rendered with our styles: just those stay. */
export const writeStyled = (output: Writable, text: string): Promise<void> =>
  write(
    output,
    text
      .split(OWN_STYLE)
      .map((piece, i) => (i % 2 === 1 ? piece : terminalText(piece)))
      .join(''),
  );

/** A value as a line of JSON that is safe on a terminal too: what would not be seen is escaped, so that nothing is lost. */
export const writeJson = (output: Writable, value: unknown, indent?: number): Promise<void> =>
  write(output, `${escapeUnseen(JSON.stringify(value, null, indent))}\n`);

/** Back to the begin of the line, and all of it wiped: the prompt, and what stands behind it. */
const CLEAR_LINE = '\r\u001b[2K';

/** Writes a line in the place of the one that stands there; a line feed at its end leaves it. */
export const overwriteLine = (output: Writable, text: string): Promise<void> =>
  write(output, `${CLEAR_LINE}${terminalText(text)}`);

/**
 * Resolves at once while more can be taken, else when this has been, or nobody takes it any more: whoever watches the
 * stream's errors says so.
 */
const write = (output: Writable, text: string): Promise<void> =>
  new Promise((done) => {
    if (output.write(text, () => done())) done();
  });
