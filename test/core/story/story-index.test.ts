import { describe, expect, it } from 'vitest';
import type { StoryArticle } from '../../../src/core/story/placement.ts';
import { createStoryIndex } from '../../../src/core/story/story-index.ts';
import { storyAddress, storyKeys } from '../../../src/core/story/story-keys.ts';
import { generateArticles } from '../../bench/generate-articles.ts';
import { OSTHOLM, QUARRY, VELDEN } from './look-alikes.ts';

const article = (
  id: string,
  text: string,
  published: string | null = null,
  { title = null, url = null }: { title?: string | null; url?: string | null } = {},
): StoryArticle => ({
  id,
  published,
  ...storyKeys({ title, text, url }),
});

/** Adds articles in this order, repairs what is near them, and gives the story of each. */
function place(articles: readonly StoryArticle[], index = createStoryIndex()): Map<string, number> {
  const stories = new Map(articles.map((one) => [one.id, index.add(one).story]));
  for (const { id, story } of index.repair(stories.keys())) stories.set(id, story);
  return stories;
}

const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const ferries = (): StoryArticle[] => [
  ...OSTHOLM.map((text, i) => article(`ostholm ${i}`, text)),
  ...VELDEN.map((text, i) => article(`velden ${i}`, text)),
  article('quarry', QUARRY),
];

describe('the story of an article', () => {
  it('is that of the same event, not of another of its kind', () => {
    const stories = place(ferries());
    const [ostholm] = new Set(OSTHOLM.map((_, i) => stories.get(`ostholm ${i}`)));
    for (const [id, story] of stories)
      expect([id, story === ostholm]).toEqual([id, id.startsWith('ostholm')]);
    expect(new Set(VELDEN.map((_, i) => stories.get(`velden ${i}`))).size).toBe(1);
    expect(new Set(stories.values()).size).toBe(3);
  });

  it('is the same when the repair is made in steps, each of a small part of the whole', () => {
    const articles = generateArticles(1_500, 3).map(({ id, published, title, text, url }) => ({
      id,
      published,
      ...storyKeys({ title, text, url }),
    }));
    const [whole, stepped] = [createStoryIndex(), createStoryIndex()];
    for (const one of articles) {
      whole.add(one);
      stepped.add(one);
    }
    const steps = stepped.repairInSteps();
    let longest = 0;
    let total = 0;
    for (let step = steps.next(); ;) {
      // Of this thread alone: neither others nor the collector count.
      const began = process.threadCpuUsage();
      step = steps.next();
      const { user, system } = process.threadCpuUsage(began);
      const took = user + system;
      longest = Math.max(longest, took);
      total += took;
      if (!step.done) continue;
      expect(step.value).toEqual(whole.repair());
      break;
    }
    expect(longest).toBeLessThan(total / 3);
  });

  it('is the same in whatever order articles come, all at once or one by one', () => {
    const grouped = (stories: Map<string, number>): string[] =>
      [...Map.groupBy(stories.keys(), (id) => stories.get(id)).values()]
        .map((ids) => ids.sort().join())
        .sort();
    const expected = grouped(place(ferries()));
    for (let turn = 1; turn < 9; turn++) {
      const turned = ferries().map((_, i, all) => all[(i * 4 + turn) % all.length]!);
      expect(new Set(turned.map(({ id }) => id)).size).toBe(9);
      expect(grouped(place(turned))).toEqual(expected);
      const index = createStoryIndex();
      const stories = new Map<string, number>();
      for (const one of turned) for (const [id, story] of place([one], index)) stories.set(id, story);
      for (const one of turned) index.add(one);
      for (const { id, story } of index.repair()) stories.set(id, story);
      expect(grouped(stories)).toEqual(expected);
    }
  });

  it.each(Array.from({ length: 5 }, (_, i) => 20_000 + i))(
    'reaches four days either way from day %i',
    (n) => {
      for (const [distance, same] of [
        [-5, false],
        [-4, true],
        [4, true],
        [5, false],
      ] as const) {
        const stories = place([
          article('a', OSTHOLM[0]!, day(n)),
          article('b', OSTHOLM[1]!, day(n + distance)),
        ]);
        expect(stories.get('a') === stories.get('b')).toBe(same);
      }
    },
  );

  it('goes on over days with what joins it, and keeps its number', () => {
    const index = createStoryIndex({ story: 7, telling: 7 });
    for (let n = 0; n < 12; n += 3) {
      const stories = place([article(`day ${n}`, OSTHOLM[n / 3]!, day(20_000 + n))], index);
      expect([...stories.values()]).toEqual([8]);
    }
    expect([...place([article('later', OSTHOLM[0]!, day(20_030))], index).values()]).toEqual([9]);
  });

  it('is open to undated articles at any time', () => {
    const index = createStoryIndex();
    place([article('dated', OSTHOLM[0]!, day(20_000)), article('undated', OSTHOLM[1]!)], index);
    expect(index.repair()).toEqual([]);
    expect(place([article('another', OSTHOLM[2]!)], index).get('another')).toBe(1);
  });

  it('does not come from the manner of a house: articles made on one pattern are of many stories', () => {
    const articles = generateArticles(600, 3);
    const stories = place(
      articles.map(({ id, title, text, url, published }) => article(id, text, published, { title, url })),
    );
    // An article's id begins with the number of its event.
    const events = new Set(articles.map(({ id }) => id.split('-')[0])).size;
    expect(new Set(stories.values()).size).toBeGreaterThan(0.7 * events);
    const sizes = [...Map.groupBy(stories.values(), (story) => story).values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(40);
  });

  it('does not come from a title alone', () => {
    const title = { title: 'Package updates of the week for the northern region' };
    const stories = place([article('a', OSTHOLM[0]!, null, title), article('b', QUARRY, null, title)]);
    expect(stories.get('a')).not.toBe(stories.get('b'));
  });

  it('taken up from an earlier run goes on under its number, and so does its text', () => {
    const index = createStoryIndex({ story: 5, telling: 6 });
    index.restore(article('a', OSTHOLM[0]!), { story: 3, telling: 4 });
    expect(index.add(article('b', OSTHOLM[0]!))).toEqual({ story: 3, telling: 4 });
    expect(index.add(article('c', QUARRY))).toEqual({ story: 6, telling: 7 });
    expect(index.repair()).toEqual([]);
  });

  it('made of two keeps the older number, and the larger part of one that is split keeps its number', () => {
    const index = createStoryIndex();
    for (const [i, text] of OSTHOLM.entries())
      index.restore(article(`ostholm ${i}`, text), { story: i < 2 ? 4 : 2, telling: i + 1 });
    for (const [i, text] of VELDEN.entries())
      index.restore(article(`velden ${i}`, text), { story: 9, telling: i + 5 });
    index.restore(article('quarry', QUARRY), { story: 9, telling: 9 });
    expect(index.repair()).toEqual([
      { id: 'ostholm 0', story: 2, telling: 1 },
      { id: 'ostholm 1', story: 2, telling: 2 },
      { id: 'quarry', story: 10, telling: 9 },
    ]);
  });

  it('stays that of an article that is changed a little, and is another after it says something else', () => {
    const index = createStoryIndex();
    const before = place(ferries(), index);
    expect(index.add(article('ostholm 1', `${OSTHOLM[1]!} More follows.`)).story).toBe(
      before.get('ostholm 1'),
    );
    expect(index.repair()).toEqual([]);
    expect(index.add(article('ostholm 1', QUARRY)).story).toBe(before.get('quarry'));
    expect(index.repair()).toEqual([]);
    expect(index.size()).toBe(9);
  });
});

describe('the telling of an article', () => {
  const long = `${OSTHOLM.join('\n')}\n${VELDEN.join('\n')}`;
  const telling = (one: StoryArticle, other: StoryArticle): boolean => {
    const index = createStoryIndex();
    return index.add(one).telling === index.add(other).telling;
  };

  it.each([
    ['cut to its first half', OSTHOLM.join('\n')],
    ['with an agency’s line before it', `OSTHOLM (Agency) - ${long}`],
    [
      'with a line of the house in it',
      `${OSTHOLM.join('\n')}\nRead more in our evening letter.\n${VELDEN.join('\n')}`,
    ],
    ['with its paragraphs moved', `${VELDEN.join('\n')}\n${OSTHOLM.join('\n')}`],
  ])('is that of the same text %s', (_, text) => {
    expect(telling(article('a', long), article('b', text))).toBe(true);
    expect(telling(article('a', text), article('b', long))).toBe(true);
  });

  it('is not that of another text of the story', () => {
    expect(telling(article('a', OSTHOLM[0]!), article('b', OSTHOLM[1]!))).toBe(false);
    const line = 'Read more of this on our site.';
    expect(
      telling(
        article('a', line, null, { title: 'Ferry aground' }),
        article('b', line, null, { title: 'Quarry to close' }),
      ),
    ).toBe(false);
  });

  it('is that of the same address, and joins two texts that turn out to be parts of one', () => {
    const url = 'https://www.example.com/2026/05/ferry-aground?utm_source=feed#top';
    const other = 'http://example.com/2026/05/ferry-aground/';
    expect(
      telling(article('a', OSTHOLM[0]!, null, { url }), article('b', QUARRY, null, { url: other })),
    ).toBe(true);
    const index = createStoryIndex();
    const [first, second] = [OSTHOLM, VELDEN].map((part, i) =>
      index.add(article(`part ${i}`, part.join('\n'))),
    );
    expect(second!.telling).not.toBe(first!.telling);
    expect(index.add(article('whole', long)).telling).toBe(first!.telling);
    expect(index.repair()).toContainEqual({ id: 'part 1', ...first! });
  });
});

describe('an address', () => {
  it.each([
    ['https://www.example.com/news/ferry-aground/#top', 'example.com/news/ferry-aground'],
    ['https://example.com/?id=1234567&fbclid=x', 'example.com?id=1234567'],
    ['https://example.com/', null],
    ['file:///home/someone/article.html', null],
    ['no address', null],
    [null, null],
  ])('%s is known as %s', (url, address) => {
    expect(storyAddress(url)).toBe(address);
  });
});
