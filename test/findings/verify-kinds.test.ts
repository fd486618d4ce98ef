import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClaims } from '../../src/core/statement/claim.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { checkClaim } from '../../src/findings/check-claim.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { putArticle } from '../store/put-article.ts';

const ARTICLES: readonly (readonly [id: string, text: string])[] = [
  [
    'denied',
    'Premier Siaosi Leota spoke for an hour. Leota never said “the dam will hold for ever”, his office noted.',
  ],
  ['song', 'The choir sang the song “The River Takes Its Own” twice before the vote on Monday.'],
  ['said', 'Gerda Vos waited. “It isn’t a wall, it’s a door that nobody has opened,” Vos said.'],
  ['half', 'Tariq Aziz met the crew. “She is going to sail at dawn with the tide,” Aziz said.'],
  [
    'marlow',
    'Neil Marlow farms the hill. Dana Marlow keeps bees below it. “The water tastes of copper and rust,” Marlow said on Monday.',
  ],
  [
    'roth',
    'Jana Roth, a welder, and Olga Brandt, the mayor, met. “The gate was left open all night,” the mayor said.',
  ],
  ['tarn', 'Lewis Tarn, 22, was rescued on Friday. “I thought of my mother and of soup,” the student said.'],
  [
    'cook',
    'Jun Abe stood on deck. “We had no radio at all,” Abe said. “The soup was still warm at dawn,” the cook said.',
  ],
];

let store: Store;
beforeAll(async () => {
  store = openSqliteStore(':memory:');
  const stories = createStoryIndex();
  for (const [id, text] of ARTICLES) await putArticle(store, { id, published: '2026-01-05', text }, stories);
});
afterAll(() => store.close());

const check = async (text: string, speaker: string | null = null) => {
  const [first] = await checkClaim(findClaims(text, speaker)[0]!, store);
  return first!;
};

describe('/verify tells what articles say of words that nobody said', () => {
  it.each([
    ['the dam will hold for ever', 'denied', 'denied'],
    ['The river takes its own', 'song', 'a work'],
  ])('%s', async (words, article, sign) => {
    expect(await check(`“${words}”`)).toMatchObject({ verdict: 'unknown', unsaid: [{ article, sign }] });
  });

  it.each(['It isn’t a wall, it’s a door', 'nobody ever wrote these words'])('and not: %s', async (words) => {
    expect((await check(`“${words}”`)).unsaid).toEqual([]);
  });
});

describe('/verify understands who is claimed, however it is typed', () => {
  it.each([
    '“She is going to sail at dawn” said by Tariq Aziz',
    '“She is going to sail at dawn” said Aziz',
    '"She is going to sail at dawn" attributed to Tariq Aziz',
    'She is going to sail at dawn said Tariq Aziz',
    'She is going to sail at dawn, said by Tariq Aziz',
    'she is going to sail at dawn said aziz',
  ])('%s', async (text) => {
    expect(await check(text)).toMatchObject({ verdict: 'exact', claimant: { kind: 'person' } });
  });

  it.each([
    '“She is going to sail at dawn” said by Gerda Vos',
    'She is going to sail at dawn said Gerda Vos',
  ])('and wrongly: %s', async (text) => {
    expect((await check(text)).verdict).toBe('misattributed');
  });
});

describe('/verify reads a contraction as its words', () => {
  it.each([
    ["She's going to sail at dawn", 'exact'],
    ['It is not a wall, it is a door', 'exact'],
    ["It isn't a wall", 'exact'],
    ["She's not going to sail at dawn", 'altered'],
    ['It is a wall, it is a door that nobody has opened', 'altered'],
  ])('%s', async (words, verdict) => {
    expect((await check(`“${words}”`)).verdict).toBe(verdict);
  });
});

describe('/verify contradicts nobody who may have spoken', () => {
  it.each([
    ['one of two of one name', 'The water tastes of copper and rust', 'Neil Marlow', 'exact'],
    ['the other', 'The water tastes of copper and rust', 'Dana Marlow', 'exact'],
    ['nobody of that name', 'The water tastes of copper and rust', 'Tariq Aziz', 'misattributed'],
    ['who the article only describes', 'I thought of my mother and of soup', 'Lewis Tarn', 'exact'],
    ['somebody described as another is', 'The gate was left open all night', 'Jana Roth', 'misattributed'],
    ['who is quoted by name beside it', 'The soup was still warm at dawn', 'Jun Abe', 'misattributed'],
    ['the one who is described', 'The gate was left open all night', 'Olga Brandt', 'exact'],
  ])('%s', async (_what, words, speaker, verdict) => {
    expect((await check(`“${words}”`, speaker)).verdict).toBe(verdict);
  });
});

describe('a claim that shares small words only is no altered quotation', () => {
  it.each([
    ['She is going to jail at noon with the judge', 'unknown'],
    ['She is going to sail at noon with the tide', 'altered'],
  ])('%s', async (words, verdict) => {
    expect((await check(`“${words}”`)).verdict).toBe(verdict);
  });
});
