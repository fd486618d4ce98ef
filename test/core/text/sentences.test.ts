import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { growth } from './growth.ts';

const split = (text: string): string[] => findSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Gen. Duarte spoke. He left.', ['Gen. Duarte spoke.', 'He left.']],
  ['The U.S. Army left the U.S. He stayed.', ['The U.S. Army left the U.S.', 'He stayed.']],
  [
    '“We won.” Ana smiled. (She had bet.) “Why?!” he asked.',
    ['“We won.”', 'Ana smiled.', '(She had bet.)', '“Why?!” he asked.'],
  ],
  ['It cost 3.5 million. On Jan. 5 it rose.', ['It cost 3.5 million.', 'On Jan. 5 it rose.']],
  ['One line\n\nAnother line', ['One line', 'Another line']],
  ['- Ana left.\n• Bo stayed. - He slept.', ['Ana left.', 'Bo stayed.', '- He slept.']],
  ['— Ana left.\n- \n-5 degrees.\n-', ['— Ana left.', '-5 degrees.', '-']],
  ['So … we wait. J. K. Duarte did too', ['So … we wait.', 'J. K. Duarte did too']],
])('splits %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('numbers paragraphs from 0 over blank lines', () => {
  expect(findSentences('A b. C d.\n\n\nE f.').map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
});

test('any text: sentences come in order, never overlap, and hold all that is no white space', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('.', '!', '…', '"', '”', ' ', '\n', 'A', 'b', '\ud800', '\0'),
        maxLength: 120,
      }),
      (text) => {
        let end = 0;
        for (const sentence of findSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    ),
  );
});

test.each(['word\n', '…', '. “', 'U.S. ', 'a.'])('takes linear time on %j again and again', (unit) => {
  const prepare = (count: number) => () => findSentences(unit.repeat(count));
  expect(growth(prepare, 20_000)).toBeLessThan(7);
});
