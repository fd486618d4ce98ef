import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClaims } from '../../src/core/statement/claim.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { checkWords } from '../../src/findings/check-claim.ts';
import { findSpeaker } from '../../src/findings/find-speaker.ts';
import { findStatements } from '../../src/findings/find-statements.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { putArticle } from '../store/put-article.ts';

const ARTICLES: readonly (readonly [published: string | null, text: string])[] = [
  [
    '2026-01-05',
    'Mayor Olga Brandt opened the bridge. “It will outlive us all, I promise you,” Brandt said.',
  ],
  ['2026-01-09', '“The bridge has a crack the width of a hand,” the mayor, Olga Brandt, told the council.'],
  ['2026-01-10', 'Deputy mayor Jana Roth disagreed. “Nobody measured that crack at all,” Roth said.'],
  ['2026-01-05', 'Fire chief Emil Duarte counted the hoses. “We had four and needed forty,” Duarte said.'],
  [
    '2026-01-06',
    'Council president Asha Mistry closed the session. “We vote again on Friday morning,” Mistry said.',
  ],
  ['2026-01-06', 'Prosecutor Irina Sokol spoke first. “The ledger was burned in March,” Sokol said.'],
  ['2026-01-07', '“The 8.15 will not run until further notice,” said the railway’s spokeswoman, Mercy Auma.'],
  ['2026-01-07', 'Mexican President Elvira Toma arrived late. “I came to listen and to learn,” Toma said.'],
  ['2026-01-07', 'French President Luc Aubry arrived early. “I came to be seen by everybody,” Aubry said.'],
  ['2026-01-08', 'Judge Colin Prew rose. “This court has waited for nine years,” Prew said.'],
  ['2026-01-08', 'Judge Nora Fagan rose too. “My court has not waited one day,” Fagan said.'],
  [null, 'Head coach Stig Rud tied the boat. “The rope is as old as I am,” Rud said.'],
  ['2026-01-08', 'She rang the clinic twice. “Come back when it hurts more,” a receptionist told reporters.'],
  ['2026-01-09', '“The lift has been out for a year,” a porter told reporters.'],
  ['2026-01-09', '“We are closed until the summer,” a porter for the Lund Clinic told reporters.'],
];

let store: Store;
beforeAll(async () => {
  store = openSqliteStore(':memory:');
  const stories = createStoryIndex();
  for (const [i, [published, text]] of ARTICLES.entries())
    await putArticle(store, { id: `${i}`, published, text }, stories);
});
afterAll(() => store.close());

const meant = async (query: string): Promise<readonly (string | null)[]> => {
  const found = await findSpeaker(query, store);
  return found.kind === 'one'
    ? [found.identity.name, ...(found.called ? [found.called.first, found.called.last] : [])]
    : [found.kind, ...found.people.map(({ name }) => name)];
};

describe('a role is a name', () => {
  it.each([
    ['the mayor', ['Olga Brandt', '2026-01-05', '2026-01-09']],
    // as an answer offers the two
    ['a porter', ['a porter']],
    ['a porter for the Lund Clinic', ['a porter for the Lund Clinic']],
    ['porter', ['namesakes', 'a porter', 'a porter for the Lund Clinic']],
    ['mayor', ['Olga Brandt', '2026-01-05', '2026-01-09']],
    ['The Mayor', ['Olga Brandt', '2026-01-05', '2026-01-09']],
    ['mayor Brandt', ['Olga Brandt']],
    ['deputy mayor', ['Jana Roth', '2026-01-10', '2026-01-10']],
    ['the fire chief', ['Emil Duarte', '2026-01-05', '2026-01-05']],
    ['chief Duarte', ['Emil Duarte']],
    ['council president', ['Asha Mistry', '2026-01-06', '2026-01-06']],
    ['president of the council', ['Asha Mistry', '2026-01-06', '2026-01-06']],
    ['the prosecutor', ['Irina Sokol', '2026-01-06', '2026-01-06']],
    ['the railway’s spokeswoman', ['Mercy Auma', '2026-01-07', '2026-01-07']],
    ['railway spokesperson', ['Mercy Auma', '2026-01-07', '2026-01-07']],
    ['president of Mexico', ['Elvira Toma', '2026-01-07', '2026-01-07']],
    ['the Mexican president', ['Elvira Toma', '2026-01-07', '2026-01-07']],
    ['president of France', ['Luc Aubry', '2026-01-07', '2026-01-07']],
    ['the head coach', ['Stig Rud', null, null]],
    ['the receptionist', ['a receptionist']],
    ['a receptionist', ['a receptionist']],
  ])('%s', async (query, people) => {
    expect(await meant(query)).toEqual(people);
  });

  it.each([
    ['two holders are asked for', 'the judge', ['holders', 'Colin Prew', 'Nora Fagan']],
    ['and so are three', 'president', ['holders', 'Asha Mistry', 'Elvira Toma', 'Luc Aubry']],
  ])('%s', async (_what, query, people) => {
    expect(await meant(query)).toEqual(people);
  });

  it.each(['president of Peru', 'the police chief', 'mayor Duarte', 'the bishop'])(
    'but nobody is taken for %s',
    async (query) => {
      const found = await findSpeaker(query, store);
      expect(found.kind === 'one' && !found.guessed).toBe(false);
    },
  );

  it('finds what articles say that give the role alone', async () => {
    const found = await findStatements(
      { speaker: 'the mayor', about: null, source: null, since: null, until: null },
      store,
    );
    expect(found).toMatchObject({ kind: 'statements', identity: { name: 'Olga Brandt' }, guessed: false });
  });
});

describe('a role is a claim', () => {
  const verdictOf = async (text: string, speaker: string | null = null) =>
    (await checkWords(findClaims(text, speaker)[0]!, store)).verdict;
  it.each([
    ['I came to listen and to learn', 'president of Mexico', 'exact'],
    ['I came to be seen by everybody', 'president of Mexico', 'misattributed'],
    ['I came to be seen by everybody', 'the French president', 'exact'],
    ['We vote again on Friday morning', 'the council president', 'exact'],
    ['We had four and needed forty', 'the fire chief', 'exact'],
    ['Nobody measured that crack at all', 'the mayor', 'misattributed'],
    ['Nobody measured that crack at all', 'the deputy mayor', 'exact'],
    ['It will outlive us all, I promise you', 'the mayor', 'exact'],
  ])('“%s” by %s is %s', async (text, speaker, verdict) => {
    expect(await verdictOf(`“${text}”`, speaker)).toBe(verdict);
  });
});
