import { expect, it } from 'vitest';
import { plainText } from '../../src/answer/plain-text.ts';
import { buildDigest } from '../../src/present/build-digest.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

it('shows a quotation that its points do not hold already, or none', async () => {
  const store = openSqliteStore(':memory:');
  const text =
    '“We were second to every single ball today,” coach Rob Tarn said. Olm lost the match to Rovik on Saturday.';
  await putArticle(store, { id: 'match', title: 'Olm lose', published: '2026-05-04', text });
  const digest = async (): Promise<string> => {
    const request = {
      since: { at: 0, arrival: 0 },
      until: { at: 2, arrival: 2 },
      timezone: 'UTC',
      about: null,
      due: null,
      next: null,
    };
    return plainText((await buildDigest(request, store, ENGLISH)).answer);
  };
  expect((await digest()).match(/second to every single ball/g)).toHaveLength(1);
  const more = `${text}\n\nThe club is poor. “Next year we shall play for the cup again,” president Ina Voss said.`;
  await putArticle(store, { id: 'match', title: 'Olm lose', published: '2026-05-04', text: more });
  expect(await digest()).toMatch(/“Next year we shall play for the cup again”\s+Ina Voss/);
});
