import * as fc from 'fast-check';
import type { Answer, Block, Line } from '../../src/answer/answer.ts';
import type { Reply } from '../../src/chat/dispatcher.ts';
import { LANGUAGES } from '../../src/words/language.ts';

/** What an article or a user may try: pings, markup, links, emoji, controls, broken Unicode, bidirectional overrides. */
export const HOSTILE: readonly string[] = [
  '@everyone',
  '@here and <@123456789012345678> <@!123456789012345678> <@&123456789012345678>',
  '<#123456789012345678> </quote:123456789012345678> <t:0:R> <:a:123456789012345678> <id:home>',
  '<!channel> <!here> <!everyone> <@U0123ABCD> <#C0123ABCD> <!subteam^S0123ABCD>',
  '<https://evil.example|click here> [click](https://evil.example) ](https://evil.example) [x](javascript:alert(1))',
  '# heading',
  '-# small',
  '> quote',
  '>>> all quote',
  '- item',
  '1. item',
  '```code``` `code` **bold** __under__ *it* _it_ ~~gone~~ ||spoiler|| ~gone~',
  '\\@everyone \\\\@everyone \\',
  'https://evil.example/path_(x)?a=b discord.gg/abc :smile: :+1:',
  'a\u0000b\u0007c\u001b[31mred',
  'lone \ud800 high and \udc00 low',
  'flip \u202egnol\u202c and \u2066isolate\u2069',
  'line\nbreak\r\n\n# heading\u2028@everyone',
  '&lt;!channel&gt; &amp;',
  '😀'.repeat(300),
  'word '.repeat(1200),
  'x'.repeat(6000),
  '*'.repeat(5000),
];

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 30 }) },
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE.slice(0, 19)), { maxLength: 4 })
      .map((parts) => parts.join('')),
  },
);

const url: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a.example/x)](https://evil.example',
    'not a url',
    'https://a.example/|<!channel>',
    `https://a.example/${'y'.repeat(2500)}`,
    'https://a.example/a b_c*d~e`f',
  ),
);

const line: fc.Arbitrary<Line> = fc.array(
  fc.oneof(
    text,
    fc.record(
      { text, style: fc.constantFrom('strong', 'quiet', 'removed', 'added', 'code'), url },
      { requiredKeys: ['text'] },
    ),
  ),
  { maxLength: 5 },
);

const lines = fc.array(line, { maxLength: 4 });

const block = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text, aside: text }, { requiredKeys: ['kind', 'text'] }),
  fc.record({ kind: fc.constant('paragraph'), line }),
  fc.record({ kind: fc.constant('quotation'), words: line, details: lines }),
  fc.record(
    { kind: fc.constant('entry'), when: text, line, details: lines },
    { requiredKeys: ['kind', 'when', 'line'] },
  ),
  fc.record({ kind: fc.constant('bullets'), items: lines }),
  fc.record({
    kind: fc.constant('sources'),
    items: fc.array(fc.record({ ref: fc.nat(99), title: text, url: fc.option(url), detail: text }), {
      maxLength: 30,
    }),
  }),
  fc.record({ kind: fc.constant('note'), line }),
) as fc.Arbitrary<Block>;

const answer: fc.Arbitrary<Answer> = fc.record({
  title: text,
  blocks: fc.array(block, { maxLength: 60, size: 'medium' }),
  buttons: fc.constant([]),
  tone: fc.constantFrom('answer', 'refusal'),
  result: fc.constant({}),
});

/** Any reply that the types allow, with the worst texts in every place; button ids also break their contract. */
export const arbitraryReply: fc.Arbitrary<Reply> = fc.record({
  answer,
  buttons: fc.array(
    fc.record({
      label: text,
      id: fc.oneof(fc.string({ maxLength: 20 }), fc.constant('z'.repeat(101))),
      line: text,
    }),
    { maxLength: 40 },
  ),
  private: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  effect: fc.constantFrom('replace', 'whisper'),
});
