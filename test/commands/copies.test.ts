import { beforeAll, describe, expect, it } from 'vitest';
import { summary } from '../../commands/summary.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { CommandContext } from '../../src/command/command.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { buildDigest } from '../../src/present/build-digest.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { OSTHOLM, VELDEN } from '../core/story/look-alikes.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

/** The agency's text in three outlets, and another outlet's own: two texts. */
const ARTICLES = [
  { id: 'agency', source: 'North Wire', published: '2026-05-04', text: OSTHOLM.slice(0, 2).join('\n') },
  {
    id: 'coast',
    source: 'Coast Times',
    published: '2026-05-05',
    text: `COAST - ${OSTHOLM.slice(0, 2).join('\n')}`,
  },
  { id: 'island', source: 'Island News', published: '2026-05-05', text: OSTHOLM.slice(0, 2).join('\n') },
  { id: 'own', source: 'Ferry Post', published: '2026-05-05', text: OSTHOLM.slice(2).join('\n') },
  // More outlets of their own: the greater story.
  ...VELDEN.slice(0, 3).map((text, i) => ({
    id: `velden ${i}`,
    source: `Town ${i}`,
    published: '2026-05-05',
    text,
  })),
];
const store = openSqliteStore(':memory:');
beforeAll(async () => {
  const stories = createStoryIndex();
  for (const article of ARTICLES) await putArticle(store, article, stories);
  await store.moveArticles(stories.repair());
});

describe('a text in several outlets', () => {
  it('is one voice: a story that more tell in their own words comes first', async () => {
    expect(await store.stories(0, 9)).toMatchObject([
      { articles: 3, outlets: 3, voices: 3 },
      { articles: 4, outlets: 4, voices: 2 },
    ]);
  });

  it('is cited once, with those that carry it', async () => {
    const context = {
      store,
      words: ENGLISH,
      page: 1,
      pageSize: (size: number) => size,
    } as unknown as CommandContext;
    const answer = await summary.run({ subcommand: null, options: { about: 'Seabird' } }, context);
    const text = plainText(answer);
    expect(text).toContain('4 articles');
    expect(text).toContain('North Wire, 4 May 2026; also carried by Coast Times, Island News');
    expect(text).not.toContain('Coast Times, 5 May 2026');
  });

  it('is counted as one in the digest', async () => {
    const { answer } = await buildDigest(
      {
        since: { at: 0, arrival: 0 },
        until: { at: 2, arrival: 99 },
        timezone: 'UTC',
        about: 'Seabird',
        due: null,
        next: null,
      },
      store,
      ENGLISH,
    );
    expect(plainText(answer)).toContain('4 outlets, 2 texts');
  });
});
