import { expect, test } from 'vitest';
import { differingWords } from '../../../src/core/statement/differing-words.ts';

const FULLEST = 'We kept the lights on for as long as we could pay for them, and then the river came in';
test.each([
  ['a word for another', 'We kept the lamps on for as long as we could pay for them', [['lamps', 'lights']]],
  [
    'two places',
    'We left the lights on for as long as we could pay for them, and soon the river came in',
    [
      ['left', 'kept'],
      ['soon', 'then'],
    ],
  ],
  ['a word put in', 'We kept the green lights on for as long as we could pay for them', [['green', '']]],
  ['a cut', 'We kept the lights on and then the river came in', null],
  ['other words at an edge', 'We kept the lights on for as long as the money lasted', null],
  [
    'small words that say nothing alone',
    'We kept the lights on for as long as they could pay for us, and then the river came in',
    null,
  ],
  [
    'a piece of a sentence',
    'We kept the lights on until there was no money for them, and then the river came in',
    null,
  ],
  ['a denial', 'We kept the lights on for as long as we could never pay for them', [['never', '']]],
  ['too much', 'The lamps were on while there was money, and at last the water came', null],
])('%s', (_what, wording, places) => {
  expect(differingWords(wording, FULLEST)?.map(({ words, instead }) => [words, instead]) ?? null).toEqual(
    places,
  );
});
