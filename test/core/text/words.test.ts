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
