import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../commands/search.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { CommandContext } from '../../src/command/command.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { putArticle } from '../store/put-article.ts';

const ARTICLES = [
  ['ferry', 'Otto Kern spoke in the harbour. “The ferry will sail all winter,” Otto Kern said on Monday.'],
  [
    'quarry',
    'Lena Voss closed the quarry. “This quarry is closed for good,” Lena Voss told the harbour board.',
  ],
] as const;
const store = openSqliteStore(':memory:');
beforeAll(async () => {
  const stories = createStoryIndex();
  for (const [id, text] of ARTICLES)
    await putArticle(store, { id, title: `News of the ${id}`, published: '2025-06-11', text }, stories);
});

const run = (options: Readonly<Record<string, string>>) =>
  search.run({ subcommand: null, options }, {
    store,
    page: 1,
    pageSize: (size: number) => size,
    now: new Date('2025-06-12T12:00Z'),
  } as unknown as CommandContext);
const titles = async (options: Readonly<Record<string, string>>): Promise<unknown> =>
  ((await run(options)).result['results'] as { title: string }[]).map(({ title }) => title);

describe('/search', () => {
  it('only where a person is quoted, when asked', async () => {
    expect(await titles({ query: 'harbour' })).toHaveLength(2);
    expect(await titles({ query: 'harbour', speaker: 'voss' })).toEqual(['News of the quarry']);
    expect(plainText(await run({ query: 'harbour', speaker: 'nobody' }))).toMatch(
      /^Nobody called “nobody” is quoted/,
    );
  });

  it('answers a misspelt query at once, and says so', async () => {
    const answer = await run({ query: 'qaurry' });
    expect(plainText(answer)).toMatch(/^Showing “quarry”: no article has “qaurry”/);
    expect(answer.result['results']).toHaveLength(1);
  });

  it('offers the word that was meant when only one is misspelt', async () => {
    const answer = await run({ query: 'harbuor ferry', since: '2025' });
    expect(plainText(answer)).toContain('No article has “harbuor”. Did you mean “harbour ferry”?');
    expect(answer.buttons).toContainEqual({
      label: 'Search “harbour ferry”',
      line: '/search harbour ferry since:2025',
      effect: 'replace',
    });
  });

  it('says when there is nothing, and how to find more', async () => {
    expect(plainText(await run({ query: 'zeppelin' }))).toBe(
      'No article has “zeppelin”. Try fewer or other words.',
    );
    const limited = await run({ query: 'ferry', since: '2030' });
    expect(plainText(limited)).toContain(
      'No article has “ferry” with since:2030. Try it without the limits.',
    );
    expect(limited.buttons).toMatchObject([{ line: '/search ferry' }]);
  });
});
