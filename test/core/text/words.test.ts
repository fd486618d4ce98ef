import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, words } from '../../../src/core/text/words.ts';

test.each([
  ['Łódź’s STRASSE', "lodz's strasse"],
  ['Ærø Straße', 'aero strasse'],
  ['plain', 'plain'],
])('folds %j', (text, expected) => {
  expect(fold(text)).toBe(expected);
  expect(fold(fold(text))).toBe(expected);
});

test('words leave marks out and keep apostrophes and hyphens within', () => {
  expect(words('“Don’t!” — a co-op, U.S.-made…')).toEqual(["don't", 'a', 'co-op', 'u.s', 'made']);
});

test('words read by hand are those that the pattern finds', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '7',
    ' ',
    "'",
    '’',
    '-',
    '.',
    '—',
    '“',
    '\n',
    '_',
    '…',
    'é',
    '漢',
    '\u00ad',
    '😀',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 30 }), (text) => {
      const pattern = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;
      expect(words(text)).toEqual(fold(text).match(pattern) ?? []);
    }),
    { numRuns: 500 },
  );
});
