import { expect, it } from 'vitest';
import { newsFirst } from '../../../src/core/article/news-first.ts';

const news = { id: 'n', genre: null } as const;
const column = { id: 'c', genre: 'opinion' } as const;

it('leaves opinion pieces out beside news, and keeps them alone', () => {
  expect(newsFirst([column, news])).toEqual([news]);
  expect(newsFirst([column])).toEqual([column]);
});
