import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTokens } from '../../../src/core/text/tokens.ts';

test.each([
  ["Ana's boys' 5'10\" U.S. plan", ['Ana', "'s", 'boys', "'", "5'10", '"', 'U.S.', 'plan']],
  [
    'Gen. J.K. Duarte-Wit didn’t pay 3.5 million.',
    ['Gen.', 'J.K.', 'Duarte-Wit', 'didn’t', 'pay', '3.5', 'million', '.'],
  ],
  ['end.Next -- no…', ['end', '.', 'Next', '--', 'no', '…']],
  ['PeÃ±a spoke', ['PeÃ±a', 'spoke']],
])('splits %j', (text, expected) => {
  expect(findTokens(text).map((token) => token.text)).toEqual(expected);
});

test('tells words, names, numbers, possessives and line breaks apart', () => {
  expect(findTokens('Ana’s 2 dogs\nran').map((token) => token.kind)).toEqual([
    'capital',
    'possessive',
    'number',
    'word',
    'break',
    'word',
  ]);
});

test('any text: tokens come in order, slice back, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0;
      for (const token of findTokens(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, token.start)).toMatch(/^[\s\u200b\ufeff]*$/);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\u200b\ufeff]*$/);
    }),
  );
});
