import { beforeEach, describe, expect, it } from 'vitest';
import { findDifferences } from '../../src/findings/find-differences.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { putArticle } from '../store/put-article.ts';

let store: Store;
beforeEach(() => {
  store = openSqliteStore(':memory:');
});

const put = (id: string, text: string): Promise<unknown> =>
  putArticle(store, { id, title: id, published: '2025-05-06', text });
const differences = async () => findDifferences(await store.articles(['a', 'b']), store);

describe('where sources differ', () => {
  it('on an office that one says is past', async () => {
    await put('a', 'It was known that then-President Laura Vidal left. “We wait for the rain,” Vidal said.');
    await put('b', 'President Laura Vidal left the port. “We wait for the rain,” Vidal said.');
    expect(await differences()).toEqual([
      {
        about: 'Laura Vidal',
        values: [
          { value: 'then-President', articles: ['a'] },
          { value: 'President', articles: ['b'] },
        ],
      },
    ]);
  });

  it('on what one denies, in the words of who tells it', async () => {
    await put('a', 'The chair of the board, Laura Vidal, resigned on Monday.');
    await put('b', 'The chair of the board, Laura Vidal, denied that she had resigned on Monday.');
    expect(await differences()).toEqual([
      {
        about: 'The chair of the board, Laura Vidal, resigned on Monday',
        values: [
          { value: 'told', articles: ['a'] },
          { value: 'denied', articles: ['b'] },
        ],
      },
    ]);
  });

  it('on nothing, when both say the same', async () => {
    await put('a', 'President Laura Vidal left the port. “We wait for the rain,” Vidal said.');
    await put('b', 'President Laura Vidal left the port. “We wait for the rain,” Vidal said.');
    expect(await differences()).toEqual([]);
  });
});
