import { describe, expect, it } from 'vitest';
import { matchDateline, statedDateline } from '../../../src/core/article/dateline.ts';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';
import { DATELINES } from './datelines.ts';

const REST =
  '\n\nThe dam has been open since the spring, and the town has paid for it.\n\nThe members went home in the rain.';

describe('datelines', () => {
  it.each(DATELINES)('%s', (opening, day) => {
    const text = opening + REST;
    expect(statedDateline(text) ?? matchDateline(text, '2026-06-02')).toBe(day);
  });

  it('says that a day without its year is inferred, and infers none before it is known when it came in', () => {
    const raw = DATELINES[0]![0] + REST;
    expect(parseArticle('a.txt', raw, 'paste', { received: '2026-06-02' })).toMatchObject({
      published: '2026-05-14',
      publishedBasis: 'matched',
    });
    expect(parseArticle('a.txt', raw, 'paste')).toMatchObject({
      published: null,
      publishedBasis: 'unknown',
    });
  });
});
