import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.ts';
import { renderDiscord, renderNotice } from '../../src/discord/render.ts';
import { arbitraryReply } from '../chat/arbitrary-reply.ts';
import { hasSpecification, objections } from '../chat/discord-objections.ts';
import { answerOf, replyOf } from '../chat/scripted-dispatcher.ts';

const descriptionOf = (blocks: readonly Block[]): string =>
  renderDiscord(replyOf(answerOf('', { blocks: [{ kind: 'heading', text: 'T' }, ...blocks] }))).embeds[0]
    ?.description ?? '';

describe('a Discord message', () => {
  it('shows the words first and what belongs to them small', () => {
    const message = renderDiscord(
      replyOf(
        answerOf('', {
          title: 'Sheinbaum',
          blocks: [
            { kind: 'heading', text: 'Claudia Sheinbaum, President of Mexico', aside: '7 statements' },
            {
              kind: 'quotation',
              words: ['Sovereignty is not for sale.'],
              details: [
                ['3 May 2025 · ', { text: '[1]', url: 'https://a.example/1' }],
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
                { ref: 2, title: 'notes.txt', url: null, detail: 'undated' },
              ],
            },
          ],
          buttons: [{ label: 'Next', line: '/quote sheinbaum page:2', effect: 'replace' }],
        }),
      ),
    );
    expect(message).toEqual({
      embeds: [
        {
          color: 0x4f6d8f,
          title: 'Claudia Sheinbaum, President of Mexico',
          description: [
            '-# 7 statements',
            '',
            '> “Sovereignty is not for sale.”',
            String.raw`-# 3 May 2025 · [\[1\]](https://a.example/1)`,
            String.raw`-# also “not for sale” \[2\]`,
            '',
            String.raw`-# \[1\] [A refusal](https://a.example/1) · Example Times, 4 May 2025`,
            String.raw`-# \[2\] notes.txt · undated`,
          ].join('\n'),
        },
      ],
      components: [
        {
          type: 1,
          components: [{ type: 2, style: 2, label: 'Next', custom_id: '0:/quote sheinbaum page:2' }],
        },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  it.each<{ name: string; block: Block; shown: string }>([
    {
      name: 'heading within',
      block: { kind: 'heading', text: 'Anna Smith', aside: '4 statements' },
      shown: '**Anna Smith**\n-# 4 statements',
    },
    {
      name: 'entry',
      block: { kind: 'entry', when: '3 May', line: ['She declined. [1]'], details: [['planned']] },
      shown: String.raw`**3 May** · She declined. \[1\]` + '\n-# planned',
    },
    {
      name: 'entry without a day',
      block: {
        kind: 'entry',
        when: '',
        line: [{ text: 'A refusal', url: 'https://a.example' }],
        details: [['the passage']],
      },
      shown: '[A refusal](https://a.example/)\nthe passage',
    },
    { name: 'bullets', block: { kind: 'bullets', items: [['one'], ['two']] }, shown: '- one\n- two' },
    { name: 'note', block: { kind: 'note', line: ['undated'] }, shown: '-# undated' },
    {
      name: 'a difference',
      block: {
        kind: 'paragraph',
        line: ['is ', { text: 'never', style: 'removed' }, { text: 'not', style: 'added' }],
      },
      shown: 'is ~~never~~**not**',
    },
    {
      name: 'neighbours in one style',
      block: {
        kind: 'paragraph',
        line: [
          { text: 'a', style: 'strong' },
          { text: 'b', style: 'added' },
        ],
      },
      shown: '**ab**',
    },
    {
      name: 'code with a backtick',
      block: { kind: 'paragraph', line: [{ text: '/quote `x`', style: 'code' }] },
      shown: '`/quote ˋxˋ`',
    },
    {
      name: 'a time of day',
      block: { kind: 'paragraph', line: ['at 10:30, see a:b'] },
      shown: 'at 10:30, see a:b',
    },
    {
      name: 'a link that is none',
      block: { kind: 'paragraph', line: [{ text: 'x', url: 'javascript:alert(1)' }] },
      shown: 'x',
    },
    {
      name: 'a link that would end early',
      block: { kind: 'paragraph', line: [{ text: 'x', url: 'https://a.example/(y)' }] },
      shown: '[x](https://a.example/%28y%29)',
    },
  ])('$name', ({ block, shown }) => expect(descriptionOf([block])).toBe(shown));

  it('keeps rows of one kind together and other blocks apart', () =>
    expect(
      descriptionOf([
        { kind: 'paragraph', line: ['lead'] },
        { kind: 'quotation', words: ['words'], details: [] },
        { kind: 'entry', when: '1985', line: ['a'] },
        { kind: 'entry', when: '1986', line: ['b'] },
        { kind: 'note', line: ['one'] },
        { kind: 'note', line: ['two'] },
      ]),
    ).toBe('lead\n> “words”\n\n**1985** · a\n**1986** · b\n\n-# one\n-# two'));

  it.each([
    ['@everyone', String.raw`\@everyone`],
    ['<@1> <#2>', String.raw`\<\@1\> \<\#2\>`],
    ['# big', String.raw`\# big`],
    ['- item', String.raw`\- item`],
    ['12. item', String.raw`12\. item`],
    ['[a](https://b.example)', String.raw`\[a\](https\://b.example)`],
    [':smile:', String.raw`\:smile:`],
    ['a\nb\u0000c\u202ed', 'a bcd'],
    ['\ud800', '\ufffd'],
  ])('shows %j as it is written', (text, shown) =>
    expect(descriptionOf([{ kind: 'paragraph', line: [text] }])).toBe(shown),
  );

  it('is clipped line by line, says so, and keeps its sources', () => {
    const quotation: Block = {
      kind: 'quotation',
      words: ['word '.repeat(240)],
      details: [['who']],
    };
    const message = renderDiscord(
      replyOf(
        answerOf('', {
          blocks: [
            ...Array.from({ length: 9 }, () => quotation),
            { kind: 'sources', items: [{ ref: 1, title: 'A', url: 'https://a.example', detail: 'B' }] },
          ],
        }),
      ),
    );
    const shown = message.embeds.map(({ description }) => description).join('\n');
    expect(shown).toMatch(/…”\n\n-# Shortened: .*\n\n-# \\\[1\\\] \[A\]\(https:\/\/a\.example\/\) · B$/);
    expect(shown.length).toBeGreaterThan(5000);
    expect(objections('MessageCreateRequest', message)).toEqual([]);
  });

  it('gives up its links before its words', () => {
    const url = `https://a.example/${'y'.repeat(400)}`;
    const blocks: Block[] = Array.from({ length: 20 }, (_, ref) => ({
      kind: 'paragraph',
      line: [`Sentence ${ref}. `, { text: `[${ref}]`, url }],
    }));
    const shown = descriptionOf(blocks);
    expect(shown).toContain(String.raw`Sentence 19. \[19\]`);
    expect(shown).not.toContain('a.example');
    expect(shown).not.toContain('Shortened');
  });

  it('leaves out a button that Discord would refuse', () => {
    const reply = replyOf(answerOf('x'), {
      buttons: [
        { label: 'one', id: 'a', line: '' },
        { label: 'again', id: 'a', line: '' },
        { label: 'long', id: 'b'.repeat(101), line: '' },
        { label: ' ', id: 'c', line: '' },
      ],
    });
    expect(renderDiscord(reply).components).toEqual([
      { type: 1, components: [{ type: 2, style: 2, label: 'one', custom_id: 'a' }] },
    ]);
  });

  it('is never empty, also where nothing of the answer can be shown', () => {
    const empty: Block = { kind: 'paragraph', line: ['\u0000'] };
    const answer = { title: '', blocks: [empty, empty], buttons: [], tone: 'answer' as const, result: {} };
    const message = renderDiscord({ answer, buttons: [], private: false, effect: 'replace', language: 'en' });
    expect(objections('MessageCreateRequest', message)).toEqual([]);
    expect(message.embeds).toMatchObject([{ description: '…' }]);
  });

  it('holds no mention, heading or foreign link, and breaks no limit, whatever it is made of', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const message = renderDiscord(reply);
        expect(objections('MessageCreateRequest', message)).toEqual([]);
        expect(message.allowed_mentions).toEqual({ parse: [] });
        const shown = message.embeds.flatMap(({ title = '', description = '' }) => [
          title,
          ...description.split('\n'),
        ]);
        for (const line of shown) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          const bare = withoutCode(line)
            .replace(/^(?:> |-# |- )?(?:\*\*)?/, '')
            .replace(/\]\(https?:\/\/[^()<>\s]+\)/g, '')
            .replace(/\\[^0-9A-Za-z\s]/g, '');
          expect(bare).not.toMatch(/[@#<>|_`\]]|:\/\/|^(?:[-+]|\d+\.) /);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(!hasSpecification)('is judged by a document that finds faults', () => {
    const long = { embeds: [{ title: 'x'.repeat(257) }] };
    expect(objections('MessageCreateRequest', long)).not.toEqual([]);
  });

  it('makes a notice of any words', () =>
    expect(renderNotice('@everyone (1)').embeds[0]?.description).toBe(String.raw`\@everyone (1)`));
});

/** Code spans are shown as they stand: a mention in one is no mention. Their backticks are not escaped ones. */
const withoutCode = (line: string): string => line.replace(/(?<!\\)((?:\\\\)*(?:\\[^`])?)`[^`]*`/g, '$1');
