import type { Answer, Block, Line } from '../answer/answer.ts';

/** A short answer about the program itself: the first line says it, the others are smaller. */
export function notice(lines: readonly (string | Line)[], result: Answer['result']): Answer {
  const [first = ''] = lines;
  return {
    title:
      typeof first === 'string'
        ? first
        : first.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
    blocks: lines.map((line, i): Block => ({
      kind: i === 0 ? 'paragraph' : 'note',
      line: typeof line === 'string' ? [line] : line,
    })),
    buttons: [],
    tone: 'answer',
    result,
  };
}
