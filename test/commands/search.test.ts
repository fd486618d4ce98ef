import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../commands/search.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { CommandContext } from '../../src/command/command.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

const ARTICLES = [
  ['ferry', 'Otto Kern spoke in the harbour. “The ferry will sail all winter,” Otto Kern said on Monday.'],
  [
    'quarry',
    'Lena Voss closed the quarry. “This quarry is closed for good,” Lena Voss told the harbour board.',
  ],
] as const;
const store = openSqliteStore(':memory:');
beforeAll(async () => {
  const stories = createStoryIndex();
  for (const [id, text] of ARTICLES)
    await putArticle(store, { id, title: `News of the ${id}`, published: '2025-06-11', text }, stories);
});

const run = (options: Readonly<Record<string, string>>) =>
  search.run({ subcommand: null, options }, {
    store,
    words: ENGLISH,
    page: 1,
    pageSize: (size: number) => size,
    now: new Date('2025-06-12T12:00Z'),
  } as unknown as CommandContext);
const titles = async (options: Readonly<Record<string, string>>): Promise<unknown> =>
  ((await run(options)).result['results'] as { title: string }[]).map(({ title }) => title);

describe('/search', () => {
  it('only where a person is quoted, when asked', async () => {
    expect(await titles({ query: 'harbour' })).toHaveLength(2);
    expect(await titles({ query: 'harbour', speaker: 'voss' })).toEqual(['News of the quarry']);
    expect(plainText(await run({ query: 'harbour', speaker: 'nobody' }))).toMatch(
      /^Nobody called “nobody” is quoted/,
    );
  });

  it('answers a misspelt query at once, and says so', async () => {
    const answer = await run({ query: 'qaurry' });
    expect(plainText(answer)).toMatch(/^Showing “quarry”: no article has “qaurry”/);
    expect(answer.result['results']).toHaveLength(1);
  });

  it('offers the word that was meant when only one is misspelt', async () => {
    const answer = await run({ query: 'harbuor ferry', since: '2025' });
    expect(plainText(answer)).toContain('No article has “harbuor”. Did you mean “harbour ferry”?');
    expect(answer.buttons).toContainEqual({
      label: 'Search “harbour ferry”',
      line: '/search harbour ferry since:2025',
      effect: 'replace',
    });
  });

  it('takes words in quotation marks as they stand', async () => {
    expect(await titles({ query: '“all winter”' })).toEqual(['News of the ferry']);
    expect(await titles({ query: 'harbour "closed for good"' })).toEqual(['News of the quarry']);
    const none = await run({ query: '"winter all"', since: '2025' });
    expect(plainText(none)).toBe(
      'No article has “winter all” in these words one after the other. Try it without quotation marks.',
    );
    expect(none.buttons).toMatchObject([{ line: '/search winter all since:2025' }]);
  });

  it('says when there is nothing, and how to find more', async () => {
    expect(plainText(await run({ query: 'zeppelin' }))).toBe(
      'No article has “zeppelin”. Try fewer or other words.',
    );
    const limited = await run({ query: 'ferry', since: '2030' });
    expect(plainText(limited)).toContain(
      'No article has “ferry” with since:2030. Try it without the limits.',
    );
    expect(limited.buttons).toMatchObject([{ line: '/search ferry' }]);
  });
});

describe('/search over many stories', () => {
  const many = openSqliteStore(':memory:');
  const FIRE =
    'The ferry Aurora caught fire off Lanholm on Friday and ninety guests of the line were brought ashore by boats. Captain Jon Reel praised his crew; divers look for the cause below the engine deck.';
  const OTHERS = [
    'A strike of teachers closed all harbour schools of Port Salem on Monday. Parents minded pupils at home while unions asked for lighter classes; talks resume next week.',
    'Goalkeeper Ines Rolf saved two penalties, and Ostmark won its first cup. Rain had soaked the pitch by the harbour, where faithful fans sang until midnight.',
    'Scientists in Kiel counted fewer porpoises than ever. Their survey of western Baltic waters blames gillnets, noise from piling at one harbour and a lack of sprat.',
    'Bread is dear again since the drought: flour doubled, ovens burn costly gas, explained the guild of bakers, whose oldest stall faces the harbour.',
    'Bidders at a Copenhagen auction house fought by telephone until a museum took the canvas, a view of Lund harbour that its painter sold for a record sum.',
  ];
  beforeAll(async () => {
    const stories = createStoryIndex();
    const texts = [
      FIRE,
      FIRE.replace('caught fire', 'burnt in the harbour'),
      'Guests of the ferry Aurora are safe in Lanholm. Captain Jon Reel praised the crew while divers wait to see what made the engine deck catch fire.',
      ...OTHERS,
    ];
    for (const [i, text] of texts.entries())
      await putArticle(many, { id: `${i}`, title: null, published: '2025-06-11', text }, stories);
  });

  it('shows a story once, and gives other programs all its articles', async () => {
    const answer = await search.run({ subcommand: null, options: { query: 'harbour' } }, {
      store: many,
      words: ENGLISH,
      page: 1,
      pageSize: () => Infinity,
      now: new Date('2025-06-12T12:00Z'),
    } as unknown as CommandContext);
    const stories = new Set((await many.heads(['0', '1', '2'])).map(({ story }) => story));
    expect(stories.size).toBe(1);
    const text = plainText(answer);
    expect(text).toContain('in 6 stories');
    expect(text.match(/Aurora/g)).toHaveLength(1);
    expect(text).toMatch(/Same story: |also carried by /);
    expect((answer.result['results'] as unknown[]).length).toBeGreaterThan(6);
  });
});
