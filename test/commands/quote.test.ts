import { beforeAll, describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { CommandContext } from '../../src/command/command.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

const ARTICLES: readonly (readonly [id: string, published: string, text: string])[] = [
  [
    'doubt',
    '2026-01-09',
    'Tariq Aziz met the crew. “She is going to sail at dawn,” Aziz said.\n\nThe crew had waited for a week.\n\n“We had bread and no water at all.”',
  ],
  ['older', '2026-01-02', '“The yard is older than my mother and her mother,” Tariq Aziz said.'],
  [
    'lead',
    '2026-01-05',
    'The council met in Tarn on Monday. “We kept the lights on for as long as we could pay for them,” said Elena Ruiz, the mayor. “Then the river came in.”',
  ],
  [
    'other',
    '2026-01-05',
    'The council of Tarn met on Monday. “We kept the lamps on for as long as we could pay for them,” mayor Elena Ruiz Cabral said.',
  ],
  [
    'spanish',
    '2026-01-06',
    'El ayuntamiento de Tarn se reunió el lunes. «Mantuvimos las luces encendidas mientras pudimos pagar. Luego entró el río», dijo la alcaldesa Elena Ruiz Cabral.',
  ],
  [
    'wrong',
    '2026-01-05',
    'The council of Tarn met on Monday. “We kept the lights on for as long as we could pay for them,” deputy mayor Jana Roth said.',
  ],
  [
    'agent',
    '2026-01-08',
    'The club of Tarn was asked about the fee. “Horace will not give a penny away or ask for one too many,” said his agent, Gil Santo. “He knows what the ground cost.”',
  ],
  [
    'brother',
    '2026-01-08',
    'The club of Tarn was asked about the fee on Thursday. “Horace won’t ask for one penny too many, nor give one away,” Gil said. “My own fee is nobody’s business.”',
  ],
  [
    'fragments',
    '2026-01-07',
    'Colin Prew said the storm had “hit land at noon” and that looters were “running the whole town”.',
  ],
];
const store = openSqliteStore(':memory:');
beforeAll(async () => {
  const stories = createStoryIndex();
  for (const [id, published, text] of ARTICLES)
    await putArticle(
      store,
      {
        id,
        title: `News ${id}`,
        source: `The ${id}`,
        published,
        text,
        language: id === 'spanish' ? 'es' : 'en',
      },
      stories,
    );
  await store.moveArticles(stories.repair());
});

const run = (speaker: string) =>
  quote.run({ subcommand: null, options: { speaker } }, {
    store,
    page: 1,
    pageSize: (size: number) => size,
    now: new Date('2026-02-12T12:00Z'),
    words: ENGLISH,
  } as unknown as CommandContext);
const ask = async (speaker: string): Promise<string> => plainText(await run(speaker)).replace(/\s+/g, ' ');
const statements = async (speaker: string) =>
  (await run(speaker)).result['statements'] as {
    words: string;
    wordings: { words: string }[];
    also_by?: { speaker: string }[];
  }[];

describe('/quote', () => {
  it('says “probably” where the speaker is doubtful, and shows that last though it is newer', async () => {
    const answer = await ask('Aziz');
    expect(answer).toContain('probably by Tariq Aziz');
    expect((await statements('Aziz')).map(({ words }) => words.slice(0, 7))).toEqual([
      'She is ',
      'The yar',
      'We had ',
    ]);
    expect(answer.indexOf('We had bread')).toBeGreaterThan(answer.indexOf('The yard is older'));
    expect(answer.match(/probably/g)).toHaveLength(1);
  });

  it('has one statement of an utterance split, cut, reworded and translated', async () => {
    const [one, ...rest] = await statements('Elena Ruiz Cabral');
    expect(rest).toEqual([]);
    expect(one!.wordings).toHaveLength(3);
  });

  it('shows the words that differ, and not two passages to compare', async () => {
    expect(await ask('Elena Ruiz')).toContain('also “lamps” for “lights” [');
  });

  it('shows who else is said to have said it', async () => {
    expect(await ask('Elena Ruiz')).toContain('the same words by Jana Roth [');
    expect((await statements('Jana Roth'))[0]!.also_by).toMatchObject([{ speaker: 'Elena Ruiz' }]);
  });

  it('keeps fragments apart that were never one utterance', async () => {
    expect((await statements('Prew')).map(({ words }) => words).sort()).toEqual([
      'hit land at noon',
      'running the whole town',
    ]);
  });

  it('has what an article tells under the first name alone, in the words of that article', async () => {
    const told = await statements('Gil Santo');
    expect(told[0]!.wordings).toHaveLength(2);
    expect(await ask('Gil')).toContain('also “Horace won’t ask for one penny too many');
  });

  it('finds a speaker by a role, with the days on which articles called them so', async () => {
    expect(await ask('the mayor')).toContain(
      'Elena Ruiz Cabral is called “the mayor” (5 January 2026 to 6 January 2026).',
    );
    expect(await ask('deputy mayor')).toContain('Jana Roth is called “deputy mayor” (5 January 2026).');
  });
});
