import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClaims } from '../../src/core/statement/claim.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { checkWords } from '../../src/findings/check-claim.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { putArticle } from '../store/put-article.ts';

const ARTICLES = [
  '“I made a mistake,” Mayor Ana Duarte told the council on Monday, “that I cannot undo.” Nobody answered her that evening.',
  'Ana Duarte recalled the night of the storm. “The captain, Ivo Barden, told me: ‘The harbour is closed until morning,’ and I believed him,” Duarte said.',
  'Bo Lee spoke after the match. “We will win the cup, whatever it takes, and we will win the league next year,” Bo Lee said to the fans.',
  'Before the vote Kim Wells was calm. “It is what it is,” Kim Wells said in the hall of the town.',
  'After the vote Sam Reyes was calm too. “It is what it is,” Sam Reyes said at the gate of the factory.',
  ...Array.from(
    { length: 120 },
    (_, i) =>
      `Reporters met Paz number ${i}. “We will win, the people will win, the ${i} of us will win,” Eva Paz said to reporters in place ${i}.`,
  ),
  'Rhea Holt runs the school. A leaked letter said: “The old hall must be sold before the summer.”',
];

let store: Store;
beforeAll(async () => {
  store = openSqliteStore(':memory:');
  const stories = createStoryIndex();
  for (const [i, text] of ARTICLES.entries()) {
    await putArticle(store, { id: `${i}`, published: '2026-01-05', text }, stories);
  }
});
afterAll(() => store.close());

const check = async (text: string) => {
  const { verdict, known } = await checkWords(findClaims(text)[0]!, store);
  return [verdict, known?.quotation.speaker ?? null, ...(known?.others ?? []).map(({ speaker }) => speaker)];
};

describe('a claimed quotation', () => {
  it.each([
    ['parts of a split utterance are one', '“I made a mistake that I cannot undo.”', ['exact', 'Ana Duarte']],
    [
      'words inside words are the inner speaker’s',
      '“The harbour is closed until morning”',
      ['exact', 'Ivo Barden'],
    ],
    [
      'and stay the outer speaker’s around them',
      '“The captain, Ivo Barden, told me”',
      ['exact', 'Ana Duarte'],
    ],
    ['common words in the right order are found among many', '“we will win the league”', ['exact', 'Bo Lee']],
    ['all who said it are named', '“It is what it is”', ['exact', 'Kim Wells', 'Sam Reyes']],
    ['a pronoun contradicts nobody', 'He said: “It is what it is”', ['exact', 'Kim Wells', 'Sam Reyes']],
    ['nor does a role', '“I made a mistake” said the mayor of Harbour Bay', ['exact', 'Ana Duarte']],
    ['nor an outlet', 'The Harbour Post reports: “I made a mistake”', ['exact', 'Ana Duarte']],
    [
      'a name ends where the sentence goes on',
      '“I made a mistake” said duarte on sunday',
      ['exact', 'Ana Duarte'],
    ],
    ['another name does contradict', '“I made a mistake” said Bo Lee', ['misattributed', 'Ana Duarte']],
    [
      'also one that nobody here has',
      '— “I made a mistake” — Napoleon Bonaparte',
      ['misattributed', 'Ana Duarte'],
    ],
    ['also before the words', 'Bo Lee: “I made a mistake”', ['misattributed', 'Ana Duarte']],
    [
      'a letter may be hers whom the article names',
      '“The old hall must be sold before the summer” said Rhea Holt',
      ['exact', 'A leaked letter'],
    ],
    [
      'and nobody else’s',
      '“The old hall must be sold before the summer” said Bo Lee',
      ['misattributed', 'A leaked letter'],
    ],
    [
      'an invented tail is no part of it',
      `“It is what it is ${'and so on '.repeat(300)}”`,
      ['unknown', null],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await check(text)).toEqual(expected);
  });

  it.each([
    '“We will win the cup, whatever it takes” Kim Wells',
    '“We will win the cup, whatever it takes” (Mike Tranter)',
    'Mike Tranter “We will win the cup, whatever it takes”',
    'did kim wells really tell you “we will win the cup, whatever it takes”',
    'so kim wells was like “we will win the cup, whatever it takes”',
    '‘We will win the cup, whatever it takes’ Kim Wells',
    'We will win the cup, whatever it takes — Kim Wells',
    'kim wells said we will win the cup, whatever it takes',
  ])('names its speaker in any way: %s', async (text) => {
    expect(await check(text)).toEqual(['misattributed', 'Bo Lee']);
  });

  it.each([
    '“We will win the cup, whatever it takes” Bo Lee',
    '‘We will win the cup, whatever it takes’',
    'bo lee said we will win the cup, whatever it takes',
    'bo lee after the match: “we will win the cup, whatever it takes”',
  ])('and is right so: %s', async (text) => {
    expect(await check(text)).toEqual(['exact', 'Bo Lee']);
  });
});
