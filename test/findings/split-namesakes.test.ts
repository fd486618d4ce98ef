import { beforeEach, describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

let store: Store;
beforeEach(() => {
  store = openSqliteStore(':memory:');
});

const stories = createStoryIndex();
const put = (id: string, published: string, text: string): Promise<unknown> =>
  putArticle(store, { id, title: id, published, text }, stories);
const ask = async (speaker: string): Promise<string> =>
  plainText(
    await quote.run({ subcommand: null, options: { speaker } }, {
      store,
      now: Date.UTC(2026, 0, 1),
      page: 1,
      words: ENGLISH,
      pageSize: (size: number) => size,
    } as never),
  );

const RACE =
  'Nicola Ferris won the race at the harbour. “I never looked back on the way,” Nicola Ferris said.';
const COURT = 'Sentencing him on Tuesday, Judge Ferris said: “You sold a public office by the metre.”';

describe('a bare surname', () => {
  it('of another time and office is not the one named in full, and that is said', async () => {
    await put('race', '2013-06-11', RACE);
    await put('court', '2025-06-11', COURT);
    const answer = await ask('Nicola Ferris');
    expect(answer).toContain('I never looked back');
    expect(answer).not.toContain('by the metre');
    expect(answer).toMatch(
      /Left out: 1 statement by a “Ferris” without a first name, perhaps somebody else: \[2\]/,
    );
  });

  it('of the same days and no other office is', async () => {
    await put('race', '2025-06-11', RACE);
    await put(
      'after',
      '2025-06-12',
      'The crowd cheered at the harbour. “It was a hard race for all of us,” Ferris said.',
    );
    const answer = await ask('Ferris');
    expect(answer).toContain('It was a hard race');
    expect(answer).not.toContain('Left out');
  });

  it('that several bear is asked about', async () => {
    await put('race', '2025-06-11', RACE);
    await put(
      'vote',
      '2025-06-11',
      'Tom Ferris lost the vote. “I am done with the council,” Tom Ferris said.',
    );
    await put('court', '2025-06-11', COURT);
    expect(await ask('ferris')).toMatch(/3 speakers are called “ferris”: .*Which one\?/);
    expect(await ask('judge ferris')).toContain('by the metre');
  });
});
