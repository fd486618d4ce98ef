import { beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../commands/timeline.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { CommandContext } from '../../src/command/command.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

const TEXT = `The harbour board of Ostby met to speak of the new ferry on May 2, 2025.

The talks planned for Friday in the old town hall of Ostby were postponed.

The board denied that it had sold the pier to a bank on April 7.

Two lanes of the quay were closed on March 2 and 5 after the floods in the valley.`;

const store = openSqliteStore(':memory:');
beforeAll(async () => {
  const title = 'Harbour board of Ostby speaks of the new ferry';
  await putArticle(store, { id: 'ferry', title, published: '2025-05-04', text: TEXT }, createStoryIndex());
});

const run = (options: Readonly<Record<string, string>>, page = 1) =>
  timeline.run({ subcommand: null, options }, {
    store,
    words: ENGLISH,
    page,
    pageSize: (size: number) => size,
    now: new Date('2025-05-05T12:00Z'),
  } as unknown as CommandContext);

describe('/timeline', () => {
  it('tells what was called off from what was denied, also in the picture', async () => {
    const answer = await run({ about: 'ferry' });
    const text = plainText(answer);
    expect(text).toContain('called off: The talks planned for Friday');
    expect(text).toContain('denied: The board denied that it had sold the pier');
    expect(answer.picture?.entries.map(({ mark, label }) => `${mark}/${label}`)).toEqual(
      expect.arrayContaining(['denied/called off', 'denied/denied', '/']),
    );
  });

  it('gives each day of a list its entry', async () => {
    const { result } = await run({ about: 'ferry', from: 'March 2025', to: 'March 2025' });
    expect(result['entries']).toMatchObject([{ date: '2025-03-02' }, { date: '2025-03-05' }]);
  });

  it('names the pages there are, when asked for one there is not', async () => {
    await expect(run({ about: 'ferry' }, 9)).rejects.toThrow('There is no page 9: the answer has 1 page.');
  });

  it('takes small words for no topic', async () => {
    expect(plainText(await run({ about: 'the' }))).toMatch(
      /^No article is about “the”. There is: Harbour board/,
    );
  });
});
