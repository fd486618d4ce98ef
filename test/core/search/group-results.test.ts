import { describe, expect, it } from 'vitest';
import { groupResults } from '../../../src/core/search/group-results.ts';
import { liftStories, liftedStories } from '../../../src/core/search/lift-stories.ts';

const one = (id: string, story: number, value = 0, telling = story * 100 + id.charCodeAt(0)) => ({
  id,
  story,
  telling,
  value,
});
const ids = (groups: readonly (readonly { readonly id: string }[])[]): string[] =>
  groups.map((group) => group.map(({ id }) => id).join(''));

describe('groupResults', () => {
  it('shows each text once', () => {
    expect(ids(groupResults([one('a', 1, 3, 7), one('b', 1), one('c', 1, 2, 7)]))).toEqual(['ac', 'b']);
  });

  it('shows each story once, when there are many', () => {
    const few = [one('a', 1), one('b', 2), one('c', 1), one('d', 3), one('e', 4)];
    expect(ids(groupResults(few))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids(groupResults([...few, one('f', 5)]))).toEqual(['ac', 'b', 'd', 'e', 'f']);
  });
});

describe('liftStories', () => {
  const ranked = [one('a', 1, 10), one('b', 2, 9), one('c', 3, 7), one('d', 1, 1)];

  it('brings the other articles of a story up to its best one, also those not found', () => {
    const lifted = liftStories(ranked, [one('a', 1), one('d', 1), one('e', 1), one('b', 2)]);
    expect(lifted.map(({ id, value }) => `${id}${value}`)).toEqual(['a10', 'b9', 'd8', 'e8', 'c7']);
    expect(liftedStories(ranked)).toEqual([1, 2, 3]);
  });

  it('but not of a large one, nor more than a few', () => {
    const members = (count: number) =>
      Array.from({ length: count }, (_, i) => one(String.fromCharCode(104 + i), 1));
    expect(liftStories(ranked, members(13))).toEqual(ranked);
    expect(liftStories(ranked, members(12))).toHaveLength(ranked.length + 5);
  });
});
