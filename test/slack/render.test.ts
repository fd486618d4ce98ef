import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { types } from '@slack/bolt';
import type { Block } from '../../src/answer/answer.ts';
import { mrkdwn } from '../../src/slack/mrkdwn.ts';
import { renderNotice, renderSlack } from '../../src/slack/render.ts';
import { HOSTILE, arbitraryReply } from '../chat/arbitrary-reply.ts';
import { answerOf, replyOf } from '../chat/scripted-dispatcher.ts';
import { slackObjections } from '../chat/slack-objections.ts';

const blocksOf = (blocks: readonly Block[]): types.KnownBlock[] =>
  renderSlack(replyOf(answerOf('', { blocks }))).blocks;
const rich = (type: 'rich_text_section' | 'rich_text_quote', ...elements: object[]): object => ({
  type: 'rich_text',
  elements: [{ type, elements }],
});
const small = (text: string): object => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text, verbatim: true }],
});

describe('a Slack message', () => {
  it('shows the words first and what belongs to them small', () => {
    const message = renderSlack(
      replyOf(
        answerOf('', {
          title: 'Sheinbaum',
          blocks: [
            { kind: 'heading', text: 'Claudia Sheinbaum, President of Mexico', aside: '7 statements' },
            {
              kind: 'quotation',
              words: ['Sovereignty is not for sale.'],
              details: [
                ['3 May 2025 · ', { text: '[1]', url: 'https://a.example/?a=1&b=2' }],
                ['also “not for sale” [2]'],
              ],
            },
            {
              kind: 'sources',
              items: [
                {
                  ref: 1,
                  title: 'A refusal',
                  url: 'https://a.example/1',
                  detail: 'Example Times, 4 May 2025',
                },
                { ref: 2, title: '002_37f2897c.txt', url: null, detail: 'undated' },
              ],
            },
          ],
          buttons: [{ label: 'Next', line: '/quote sheinbaum page:2', effect: 'replace' }],
        }),
      ),
    );
    expect(message.blocks).toEqual([
      {
        type: 'header',
        text: { type: 'plain_text', text: 'Claudia Sheinbaum, President of Mexico', emoji: false },
      },
      small('7 statements'),
      rich('rich_text_quote', { type: 'text', text: '“Sovereignty is not for sale.”' }),
      small('3 May 2025 · <https://a.example/?a=1&amp;b=2|[1]>\nalso “not for sale” [2]'),
      small(
        '[1] <https://a.example/1|A refusal> · Example Times, 4 May 2025\n[2] 002_37f2897c.txt · undated',
      ),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Next', emoji: false },
            action_id: 'dateline:0',
            value: '0:/quote sheinbaum page:2',
          },
        ],
      },
    ]);
    expect(message.text).toMatch(
      /^Claudia Sheinbaum, President of Mexico \(7 statements\)\n\n“Sovereignty is not/,
    );
  });

  it.each<{ name: string; block: Block; shown: object[] }>([
    {
      name: 'a difference',
      block: {
        kind: 'paragraph',
        line: [
          'is ',
          { text: 'never', style: 'removed' },
          { text: 'not', style: 'added' },
          { text: '.', style: 'strong' },
        ],
      },
      shown: [
        rich(
          'rich_text_section',
          { type: 'text', text: 'is ' },
          { type: 'text', text: 'never', style: { strike: true } },
          { type: 'text', text: 'not.', style: { bold: true } },
        ),
      ],
    },
    {
      name: 'an entry',
      block: {
        kind: 'entry',
        when: '3 May',
        line: ['She declined. ', { text: '[1]', url: 'https://a.example/1' }],
      },
      shown: [
        rich(
          'rich_text_section',
          { type: 'text', text: '3 May', style: { bold: true } },
          { type: 'text', text: '  She declined. ' },
          { type: 'link', url: 'https://a.example/1', text: '[1]' },
        ),
      ],
    },
    {
      name: 'bullets',
      block: { kind: 'bullets', items: [['one']] },
      shown: [
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_list',
              style: 'bullet',
              elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] }],
            },
          ],
        },
      ],
    },
    {
      name: 'hostile words, as they are',
      block: { kind: 'quotation', words: ['<!channel> *b* :smile: &amp; \u202e'], details: [] },
      shown: [rich('rich_text_quote', { type: 'text', text: '“<!channel> *b* :smile: &amp; ”' })],
    },
    { name: 'a note without words', block: { kind: 'note', line: [''] }, shown: [] },
  ])('$name', ({ block, shown }) =>
    expect(blocksOf([{ kind: 'paragraph', line: ['-'] }, block]).slice(1)).toEqual(shown),
  );

  it.each([
    ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
    ['*b* _i_ ~s~ `c`', '∗b∗ ˍiˍ ∼s∼ ˋcˋ'],
    ['002_a_b.txt 2*3', '002_a_b.txt 2*3'],
    [':smile: at 10:30', ':\u2060smile: at 10:30'],
    ['> quoted', '\u2060&gt; quoted'],
  ])('%j in small text is %j', (text, shown) => expect(mrkdwn([text], true)).toBe(shown));

  it('leaves no formatting of a text in small text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...HOSTILE),
          fc.string({ unit: fc.constantFrom('*', '_', '~', '`', ' ', 'a', 'b', '>', ':') }),
        ),
        (text) => {
          const shown = mrkdwn([text], true);
          expect(shown).not.toMatch(/(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])|`|^\s*&gt;/u);
        },
      ),
    );
  });

  it('formats small text where Slack would see it', () => {
    expect(
      mrkdwn(['is ', { text: 'never', style: 'removed' }, ', ', { text: 'x', style: 'strong' }], true),
    ).toBe('is ~never~, *x*');
    expect(mrkdwn([{ text: '/quote a_ "b <c>" page:2', style: 'code' }, '.'], true)).toBe(
      '`/quote a_ "b &lt;c&gt;" page:2`.',
    );
    expect(mrkdwn([{ text: 'a :smi', style: 'strong' }, 'le: b'], true)).toBe('a :\u2060smile: b');
    expect(mrkdwn(['un', { text: 'seen', style: 'strong' }], true)).toBe('unseen');
  });

  it('is clipped block by block, says so, and keeps its sources', () => {
    const message = renderSlack(
      replyOf(
        answerOf('', {
          blocks: [
            ...Array.from({ length: 12 }, (): Block => ({
              kind: 'quotation',
              words: ['word '.repeat(300)],
              details: [['who']],
            })),
            { kind: 'sources', items: [{ ref: 1, title: 'A', url: 'https://a.example', detail: 'B' }] },
          ],
        }),
      ),
    );
    expect(message.blocks.slice(-2)).toEqual([
      small('Shortened: the whole answer is longer than a message may be.'),
      small('[1] <https://a.example/|A> · B'),
    ]);
    expect(slackObjections(message)).toEqual([]);
  });

  it('is never empty, also where nothing of the answer can be shown', () => {
    const answer = { title: '\u0000', blocks: [], buttons: [], tone: 'answer' as const, result: {} };
    const message = renderSlack({ answer, buttons: [], private: false, effect: 'replace', language: 'en' });
    expect(slackObjections(message)).toEqual([]);
  });

  it('pings nobody and breaks no limit, whatever it is made of', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const message = renderSlack(reply);
        expect(slackObjections(message)).toEqual([]);
        expect(JSON.stringify(message)).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\\u00[01]/);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a notice of any words', () =>
    expect(renderNotice('<!channel>')).toEqual({
      text: '&lt;!channel&gt;',
      blocks: [rich('rich_text_section', { type: 'text', text: '<!channel>' })],
    }));
});
