import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.ts';
import type { Reply } from '../../src/chat/dispatcher.ts';
import { renderTerminal } from '../../src/terminal/render.ts';
import { columns } from '../../src/terminal/width.ts';
import { arbitraryReply } from '../chat/arbitrary-reply.ts';

const replyOf = (...blocks: Block[]): Reply => ({
  answer: { title: 't', blocks, buttons: [], tone: 'answer', result: {} },
  buttons: [],
  private: false,
  effect: 'whisper',
  language: 'en',
});
const plain = (reply: Reply, width = 40): string[] =>
  renderTerminal(reply, { width, colour: false }).split('\n');

describe('the terminal', () => {
  it('sets words, then what belongs to them smaller and further in', () => {
    const block: Block = {
      kind: 'quotation',
      words: ['The ferry will run all winter, every day of it.'],
      details: [['3 May 2025 · ', { text: '[1]', style: 'quiet' }]],
    };
    expect(plain(replyOf(block))).toEqual([
      '  “The ferry will run all winter, every',
      '   day of it.”',
      '   3 May 2025 · [1]',
      '',
    ]);
  });

  it('puts an aside at the right edge, or below where there is no room', () => {
    expect(plain(replyOf({ kind: 'heading', text: 'Ferry', aside: '2 articles' }))).toEqual([
      'Ferry                         2 articles',
      '',
    ]);
    expect(
      plain(replyOf({ kind: 'heading', text: 'A headline that takes the line', aside: '2 articles' })),
    ).toEqual(['A headline that takes the line', '2 articles', '']);
  });

  it('keeps a timeline’s days in a column', () => {
    const entries: Block[] = [
      { kind: 'entry', when: '3 May 2025', line: ['It ran.'] },
      { kind: 'entry', when: '1985', line: ['It was built in the old yard, by hand, in one summer.'] },
    ];
    expect(plain(replyOf(...entries), 60)).toEqual([
      ' 3 May 2025       It ran.',
      ' 1985             It was built in the old yard, by hand, in',
      '                  one summer.',
      '',
    ]);
  });

  it('shows a difference also without colour', () => {
    const words = [
      'is ',
      { text: 'never', style: 'removed' as const },
      ' ',
      { text: 'not', style: 'added' as const },
      ' for sale',
    ];
    expect(plain(replyOf({ kind: 'quotation', words, details: [] }))).toEqual([
      '  “is ~~never~~ **not** for sale”',
      '',
    ]);
  });

  it('has colour only where it is wanted', () => {
    const reply = replyOf({
      kind: 'paragraph',
      line: [{ text: 'loud', style: 'strong' }, ' and ', { text: 'still', style: 'quiet' }],
    });
    expect(renderTerminal(reply, { width: 40, colour: true })).toBe(
      ' \u001b[1mloud\u001b[22m and \u001b[2mstill\u001b[22m\n',
    );
    expect(renderTerminal(reply, { width: 40, colour: false })).toBe(' loud and still\n');
  });

  it('never lets a text control the terminal, or lines of words run over the edge', () => {
    fc.assert(
      fc.property(arbitraryReply, fc.integer({ min: 24, max: 120 }), (reply, width) => {
        const text = renderTerminal(reply, { width, colour: false });
        // oxlint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(text.isWellFormed()).toBe(true);
        for (const line of text.split('\n')) {
          const longestWord = Math.max(0, ...line.split(' ').map(columns));
          if (!line.includes('http') && longestWord < width / 2)
            expect(columns(line)).toBeLessThanOrEqual(Math.min(width, 96));
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🚢', 2],
    ['', 0],
  ])('%j takes %i columns', (text, count) => expect(columns(text)).toBe(count));
});
