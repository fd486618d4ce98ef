import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotedSpans } from '../../../src/core/quotation/marks/find-quoted-spans.ts';

const quoted = (text: string): string[] =>
  findQuotedSpans(text).map((span) => `${span.parent >= 0 ? '> ' : ''}${text.slice(span.start, span.end)}`);

test.each([
  ['curly', '“No,” she said. “Never.”', ['No,', 'Never.']],
  ['straight', '"No," she said. "Never."', ['No,', 'Never.']],
  ['single British style', '‘It’s the boys’ turn,’ she said.', ['It’s the boys’ turn,']],
  ['straight single', "'We don't know,' she said.", ["We don't know,"]],
  ['low-high', '„Nein“, sagte er.', ['Nein']],
  ['guillemets', '« Non », dit-il. »Nein«, sagte sie.', ['Non', 'Nein']],
  ['typewriter', "``No,'' she said.", ['No,']],
  ['two apostrophes', "''No,'' she said. ''It's true.''", ['No,', "It's true."]],
  ['nested', '“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,', '> never']],
  ['nested, straight', `"He told me: 'Go home.'"`, ["He told me: 'Go home.'", '> Go home.']],
  ['nested in one mark', '"He said "no" to me," she said.', ['He said "no" to me,', '> no']],
  ['wrong closing mark', 'She said “never.“ He left.', ['never.']],
  ['left open', '“First part.\n\n“Second part,” she said.', ['First part.', 'Second part,']],
  ['forgotten closing mark', '"First part. "Second," she said.', ['First part.', 'Second,']],
  ['measures', `The 5'10" man bought a 12" pizza.`, []],
  ['measures within', `"It's a 5'10" fridge," she said.`, [`It's a 5'10" fridge,`]],
  ['apostrophes', 'The boys’ ’90s band rock ’n’ roll isn’t ’em', []],
  ['plural possessive', "The voters' choice and the parties' money", []],
  ['markup', '<a href="/x" rel="nofollow">text</a>', []],
  ['nothing inside', '“” and " "', []],
])('%s: %s', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation left open goes on in the next paragraph only when a mark opens it', () => {
  const continues = (text: string): boolean[] => findQuotedSpans(text).map((span) => span.continues);
  expect(continues('“One.\n\n“Two.”')).toEqual([false, true]);
  expect(continues('“One.\n\nHe left. “Two.”')).toEqual([false, false]);
  expect(continues('“One.”\n\n“Two.”')).toEqual([false, false]);
});

const marks = fc.string({
  unit: fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '`',
    ' ',
    '\n',
    'a',
    'S',
    '.',
    ',',
    '5',
    '\ud83d',
    '\0',
  ),
  maxLength: 80,
});

test('any marks: spans slice, lie within their marks and their parents, and never cross', () => {
  fc.assert(
    fc.property(marks, (text) => {
      const spans = findQuotedSpans(text);
      spans.forEach((span, index) => {
        expect(span.open).toBeLessThanOrEqual(span.start);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(span.close);
        expect(text.slice(span.start, span.end)).not.toMatch(/^\s|\s$|\n/);
        const parent = spans[span.parent] ?? { start: 0, close: text.length };
        expect(span.parent).toBeLessThan(index);
        expect(parent.start).toBeLessThanOrEqual(span.open);
        expect(span.close).toBeLessThanOrEqual(parent.close);
        for (const other of spans.slice(0, index)) {
          expect(other.close <= span.open || other.close >= span.close).toBe(true);
        }
      });
    }),
    { numRuns: 500 },
  );
});
