import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Dispatcher } from '../../src/command/dispatcher.ts';
import { runTerminal } from '../../src/terminal/run-terminal.ts';
import { answerOf, replyOf } from '../chat/scripted-dispatcher.ts';

/** What stands on the terminal after these lines, and the lines that were answered. */
async function session(lines: readonly string[], isTTY: boolean): Promise<{ text: string; asked: string[] }> {
  const asked: string[] = [];
  const dispatcher = {
    commands: [],
    answer: async ({ line }: { line: string }) => {
      asked.push(line);
      return replyOf(answerOf(`You asked ${line}`));
    },
  } as unknown as Dispatcher;
  const [input, output] = [new PassThrough(), new PassThrough()].map((stream) =>
    Object.assign(stream, { isTTY }),
  );
  const pieces: Buffer[] = [];
  output!.on('data', (piece: Buffer) => void pieces.push(piece));
  input!.end(lines.map((line) => `${line}\n`).join(''));
  await runTerminal(dispatcher, { input: input!, output: output! }, 'Hello', { NO_COLOR: '1' });
  return { text: Buffer.concat(pieces).toString(), asked };
}

it.each(['quit', ' Exit '])('ends on a terminal at %j, which no command is', async (word) => {
  const { asked, text } = await session(['/help', word, '/quote kern'], true);
  expect(asked).toEqual(['/help']);
  expect(text).toContain('Hello');
});

it('takes every line of a file as a command, and greets nobody', async () => {
  const { asked, text } = await session(['/help', '', 'quit'], false);
  expect(asked).toEqual(['/help', 'quit']);
  expect(text).not.toContain('Hello');
});
