import { expect, it } from 'vitest';
import { remarking, startReading } from '../../src/bot/reading.ts';
import { terminalAsker } from '../../src/terminal/run-terminal.ts';
import { answerOf, replyOf, scriptedDispatcher } from '../chat/scripted-dispatcher.ts';
import { ENGLISH } from '../../src/words/en.ts';

it('tells how far it is, and nothing more once all is read', () => {
  const { progress, remark, finish } = startReading();
  expect(remark(ENGLISH)).toBe('Still reading the articles.');
  progress(3_000, 20_000);
  expect(remark(ENGLISH)).toBe('Still reading: 3,000 of 20,000 articles.');
  progress(0, 1);
  expect(remark(ENGLISH)).toBe('Still reading: 0 of 1 article.');
  finish();
  expect(remark(ENGLISH)).toBeNull();
  // A later reading of the folder is no news.
  progress(1, 2);
  expect(remark(ENGLISH)).toBeNull();
});

const ask = async (remark: string | null, tone: 'answer' | 'refusal') => {
  const scripted = scriptedDispatcher();
  scripted.answers(() => replyOf(answerOf('Nothing is known.', { tone })));
  const reply = await remarking(scripted, () => remark).answer(
    { kind: 'line', line: '/quote x' },
    terminalAsker('en'),
  );
  return reply.answer.blocks.map((block) => ('line' in block ? block.line : null));
};

it('says so at the end of what is answered, found or not found, and of no refusal', async () => {
  expect(await ask('Still reading.', 'answer')).toEqual([['Nothing is known.'], ['Still reading.']]);
  expect(await ask('Still reading.', 'refusal')).toEqual([['Nothing is known.']]);
  expect(await ask(null, 'answer')).toEqual([['Nothing is known.']]);
});
