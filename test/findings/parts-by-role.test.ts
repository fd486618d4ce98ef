import { beforeEach, describe, expect, it } from 'vitest';
import { gatherIdentities } from '../../src/core/speaker/resolve-speaker.ts';
import { partsByRole } from '../../src/findings/parts-by-role.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { putArticle } from '../store/put-article.ts';

let store: Store;
beforeEach(() => {
  store = openSqliteStore(':memory:');
});

const put = (id: string, published: string, text: string): Promise<unknown> =>
  putArticle(store, { id, published, text });
const named = (role: string, name: string): string =>
  `${role} ${name} spoke to the crowd in the capital. “Nobody will close this harbour while I am here,” ${name} said.`;
const described = (role: string): string =>
  `The crowd waited for hours in the rain. “The ferry stays, and so do all of its sailors,” the ${role} said at last.`;
const articlesFor = async (surname: string) => {
  const [identity] = gatherIdentities(await store.speakersNamed([surname]));
  return (await partsByRole(identity!, store)).map(({ article }) => article);
};

describe('a speaker who is only described', () => {
  it('is the one whom other articles of those weeks call so', async () => {
    await put('a', '2025-05-03', named('Harbour minister', 'Ana Duarte'));
    await put('b', '2025-05-20', described('harbour minister'));
    expect(await articlesFor('duarte')).toEqual(['b']);
  });

  it('is not the one who was called so in another year', async () => {
    await put('a', '2025-05-03', named('Harbour minister', 'Ana Duarte'));
    await put('b', '2019-05-20', described('harbour minister'));
    expect(await articlesFor('duarte')).toEqual([]);
  });

  it('is nobody where two are called so', async () => {
    await put('a', '2025-05-03', named('Harbour minister', 'Ana Duarte'));
    await put('b', '2025-05-20', described('harbour minister'));
    await put('c', '2025-06-01', named('Harbour minister', 'Bo Lee'));
    expect(await articlesFor('duarte')).toEqual([]);
    expect(await articlesFor('lee')).toEqual([]);
  });

  it('is each of two who followed one another, in their own time', async () => {
    await put('a', '2020-05-03', named('Harbour minister', 'Ana Duarte'));
    await put('b', '2020-05-20', described('harbour minister'));
    await put('c', '2025-06-01', named('Harbour minister', 'Bo Lee'));
    await put('d', '2025-06-02', described('harbour minister'));
    expect(await articlesFor('duarte')).toEqual(['b']);
    expect(await articlesFor('lee')).toEqual(['d']);
  });
});
