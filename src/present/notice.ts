import type { Answer, Block, Button, Line, Presentation } from '../answer/answer.ts';

const textOf = (line: string | Line): string =>
  typeof line === 'string' ? line : line.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** A short text for people: the first line says it, the others are smaller. */
export const shortText = (
  lines: readonly (string | Line)[],
  buttons: readonly Button[] = [],
): Presentation => ({
  title: textOf(lines[0] ?? ''),
  blocks: lines.map((line, i): Block => ({
    kind: i === 0 ? 'paragraph' : 'note',
    line: typeof line === 'string' ? [line] : line,
  })),
  buttons,
});

/** A short answer about the program itself. */
export const notice = (lines: readonly (string | Line)[], result: Answer['result']): Answer => ({
  ...shortText(lines),
  tone: 'answer',
  result,
});

/** An answer that says why there is none. */
export const refusal = (message: string): Answer => ({
  ...shortText([message]),
  tone: 'refusal',
  result: { error: message },
});
