import { expect, it } from 'vitest';
import { findPassage } from '../../../src/core/search/find-passage.ts';

it.each([
  [
    'a quotation that the sentence opens is shown whole',
    'It rained. “The pier is not for rent. I say it again,” the mayor said.',
    '“The pier is not for rent. I say it again,” the mayor said.',
  ],
  [
    'unless it goes on in another paragraph',
    '“The pier is not for rent.\n\n“I say it again,” the mayor said.',
    '“The pier is not for rent.',
  ],
  ['a sentence is shown alone', 'The pier is not for rent. It is old.', 'The pier is not for rent.'],
])('%s', (_what, text, expected) => {
  const { text: shown, matches } = findPassage(text, ['pier', 'rent']);
  expect(shown).toBe(expected);
  expect(matches.map(({ start, end }) => shown.slice(start, end))).toEqual(['pier', 'rent']);
});
