import { describe, expect, it } from 'vitest';
import { rankHits, type FoundArticle } from '../../../src/core/search/rank-hits.ts';

const found = (id: string, more: Partial<FoundArticle> = {}): FoundArticle => ({
  id,
  score: 1,
  title: null,
  published: null,
  opening: 'The harbour was quiet.',
  ...more,
});
const order = (query: string, ...articles: readonly FoundArticle[]): string[] =>
  rankHits(query, articles).map(({ id }) => id);

describe('rankHits', () => {
  it('keeps the order of the scores when nothing else tells', () => {
    expect(order('ferry', found('a', { score: 1 }), found('b', { score: 2 }))).toEqual(['b', 'a']);
  });

  it('puts before others what begins with the words of the query, near together and in its order', () => {
    const opening = 'The council voted on Monday to let the winter ferry run.';
    const split = `The ferry ran. ${'The harbour was quiet. '.repeat(20)} It was a hard winter.`;
    expect(order('winter ferry', found('a', { score: 1.1 }), found('b', { opening }))).toEqual(['b', 'a']);
    expect(order('winter ferry', found('a', { opening: split }), found('b', { opening }))).toEqual([
      'b',
      'a',
    ]);
    expect(
      order('ferry winter', found('b', { opening }), found('c', { opening: 'A ferry winter comes.' }))[0],
    ).toBe('c');
  });

  it('counts other forms of the words, and a title as the beginning', () => {
    expect(order('ferries', found('a'), found('b', { title: 'The ferry stays' }))).toEqual(['b', 'a']);
  });

  it('a title that holds the whole query, and newer days, weigh more', () => {
    const titled = found('b', { title: 'No winter ferry this year', opening: null });
    expect(order('winter ferry', found('a', { score: 1.4, opening: null }), titled)).toEqual(['b', 'a']);
    const [old, young] = [found('a', { published: '2020-01-01' }), found('b', { published: '2025-01-01' })];
    expect(order('ferry', old, young)).toEqual(['b', 'a']);
  });
});
