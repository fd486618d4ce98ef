import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Dispatcher } from '../../src/chat/dispatcher.ts';
import { createSideOutput } from '../../src/terminal/side-output.ts';
import { runTerminal } from '../../src/terminal/run-terminal.ts';
import { answerOf, replyOf, scriptedDispatcher } from '../chat/scripted-dispatcher.ts';
import { waitUntil } from '../chat/wait-until.ts';

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

it.each([
  [{ LANG: 'es_MX.UTF-8' }, 'es'],
  [{ LANG: 'es_MX.UTF-8', LC_ALL: 'C' }, 'en'],
])('answers in the language of the environment %j', async (environment, language) => {
  const dispatcher = scriptedDispatcher();
  const input = new PassThrough();
  input.end('/help\n');
  await runTerminal(dispatcher, { input, output: new PassThrough() }, '', environment);
  expect(dispatcher.asked.map(({ asker }) => asker.language)).toEqual([language]);
});

it('takes every line of a file as a command, and greets nobody', async () => {
  const { asked, text } = await session(['/help', '', 'quit'], false);
  expect(asked).toEqual(['/help', 'quit']);
  expect(text).not.toContain('Hello');
});

it('shows notices above the prompt, with what was typed so far, and as before when it is over', async () => {
  const aside = new PassThrough();
  const sideOutput = createSideOutput(aside);
  sideOutput.tell('Before.\n');
  const [input, output] = [new PassThrough(), new PassThrough()].map((stream) =>
    Object.assign(stream, { isTTY: true }),
  );
  let text = '';
  output!.on('data', (piece: Buffer) => void (text += piece.toString()));
  const ended = runTerminal(
    scriptedDispatcher(),
    { input: input!, output: output! },
    'Hello',
    { NO_COLOR: '1' },
    sideOutput,
  );
  input!.write('/quo');
  await waitUntil(() => text.includes('/quo') || undefined);
  text = '';
  sideOutput.tell('12:00:01 WARN  file left out \u001b[2J path=a.png\n');
  await waitUntil(() => text.includes('/quo') || undefined);
  expect(text.startsWith('\r\u001b[2K12:00:01 WARN  file left out')).toBe(true);
  expect(text).not.toContain('\u001b[2J path');
  input!.end('te x\n');
  await ended;
  expect(text).toContain('Hello.');
  sideOutput.tell('After.\n');
  expect(String(aside.read())).toBe('Before.\nAfter.\n');
});

it('leaves notices where they are in a pipe', async () => {
  const aside = new PassThrough();
  const sideOutput = createSideOutput(aside);
  const output = new PassThrough();
  const input = new PassThrough();
  input.end('/help\n');
  const ended = runTerminal(scriptedDispatcher(), { input, output }, 'Hello', {}, sideOutput);
  sideOutput.tell('beside\n');
  await ended;
  expect(String(output.read())).not.toContain('beside');
  expect(String(aside.read())).toBe('beside\n');
});
