import { describe, expect, it } from 'vitest';
import { createStoryIndex } from '../../../src/core/story/story-index.ts';
import type { Terms } from '../../../src/core/story/terms.ts';

const terms = (text: string): Terms => text.split(' ').map((word) => [word, 1] as const);
const FERRY = terms('ferry harbour council winter timetable');
const QUARRY = terms('quarry judge closure hearing valley');
const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('the story of an article', () => {
  it('is that of alike articles, and a new one for others', () => {
    const index = createStoryIndex(7);
    expect(index.add(FERRY, '2025-05-01')).toBe(8);
    expect(index.add(QUARRY, '2025-05-01')).toBe(9);
    expect(index.add(terms('ferry harbour council timetable boats'), '2025-05-02')).toBe(8);
  });

  // Every day of two weeks, so that both ends of the slices of the index are among them.
  it.each(Array.from({ length: 16 }, (_, i) => 20_000 + i))(
    'reaches four days either way from day %i',
    (n) => {
      for (const [distance, same] of [
        [-5, false],
        [-4, true],
        [4, true],
        [5, false],
      ] as const) {
        const index = createStoryIndex();
        const story = index.add(FERRY, day(n));
        expect(index.add(FERRY, day(n + distance)) === story).toBe(same);
      }
    },
  );

  it('goes on with what joined it, over slices', () => {
    const index = createStoryIndex();
    const story = index.add(FERRY, day(20_000));
    for (let n = 20_003; n < 20_040; n += 3) expect(index.add(FERRY, day(n))).toBe(story);
    expect(index.add(FERRY, day(20_017))).toBe(story);
    expect(index.add(FERRY, day(20_060))).not.toBe(story);
  });

  it('is open to undated articles at any time, and open to all times while it has no day', () => {
    const index = createStoryIndex();
    const dated = index.add(FERRY, day(20_000));
    expect(index.add(FERRY, null)).toBe(dated);
    expect(index.add(FERRY, day(20_100))).not.toBe(dated);
    const undated = index.add(QUARRY, null);
    expect(index.add(QUARRY, day(10_000))).toBe(undated);
  });

  it('takes up stories of an earlier run', () => {
    const index = createStoryIndex(5);
    index.restore(FERRY, day(20_000), 3);
    expect(index.add(FERRY, day(20_001))).toBe(3);
    expect(index.add(QUARRY, day(20_001))).toBe(6);
  });
});
