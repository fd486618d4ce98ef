import { describe, expect, it } from 'vitest';
import { summarizeArticles } from '../../../src/core/summary/summarize-articles.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

const article = (id: string, text: string) => ({
  id,
  title: null,
  published: '2025-05-04',
  text,
  sentences: findSentences(text),
});
const cited = (a: string, b: string): readonly (readonly string[])[] =>
  summarizeArticles([article('a', a), article('b', b)], 1).map(({ articles }) => articles.toSorted());

describe('an article is cited for a point', () => {
  const POINT = 'Two crew members of the ferry Aurora were hurt in the fire off Lanholm on Friday.';

  it.each([
    ['that it makes too', POINT, POINT.replace('on Friday', 'late on Friday'), ['a', 'b']],
    ['but not for another number', POINT, POINT.replace('Two', 'Three'), 1],
    ['nor another day', POINT, POINT.replace('Friday', 'Monday'), 1],
    ['nor the opposite', POINT, POINT.replace('were hurt', 'were not hurt'), 1],
    [
      'nor a denial',
      'Chair Lena Voss resigned from the board of the ferry company on Friday.',
      'Chair Lena Voss denied that she had resigned from the board of the ferry company on Friday.',
      1,
    ],
  ])('%s', (_what, a, b, expected) => {
    const [articles] = cited(a, b);
    if (typeof expected === 'number') expect(articles).toHaveLength(expected);
    else expect(articles).toEqual(expected);
  });
});

it('a sentence with half a quotation is no point: its speaker is in another', () => {
  const half = '“The ferry Aurora of Lanholm burnt for two hours and nobody came to help the crew on board.';
  const whole = 'The ferry Aurora of Lanholm burnt for two hours before help came, its captain said.';
  const points = summarizeArticles([article('a', `${half} It was dark.” ${whole}`), article('b', whole)], 3);
  expect(points.map(({ text }) => text)).toEqual([whole]);
});

it('of points that are mostly somebody’s words one is enough', () => {
  const quoted = ['burnt for two hours', 'lies at the pier of Lanholm', 'will sail in May from Lanholm'].map(
    (what) => `“The ferry Aurora ${what}, and we are glad of it,” the captain of the Aurora said.`,
  );
  const told = 'Firemen from three towns put the fire out before noon, and no guest was hurt in it.';
  const points = summarizeArticles([article('a', quoted.join(' ')), article('b', told)], 4);
  expect(points.filter(({ text }) => text.startsWith('“'))).toHaveLength(1);
  expect(points.map(({ text }) => text)).toContain(told);
});

it('a point has no dateline and does not point back', () => {
  const opening = 'A fire at the pier of Lanholm destroyed two boats of the ferry company before dawn.';
  const points = summarizeArticles(
    [
      article('a', `LANHOLM (Coast) — ${opening} The harbour master did so in a letter to the company.`),
      article(
        'b',
        `PORT LANHOLM — The harbour master of the pier has said sorry to the owners of the boats.`,
      ),
    ],
    5,
  );
  expect(points.map(({ text }) => text)).toEqual([
    opening,
    'The harbour master of the pier has said sorry to the owners of the boats.',
  ]);
});
