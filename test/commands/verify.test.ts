import { beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../commands/verify.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { CommandContext } from '../../src/command/command.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { OptionError } from '../../src/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

const ARTICLES = [
  'Otto Kern apologised on Monday. “For thirty years we did not listen,” Kern said.\n\n“We kept letters in a locked cabinet,” he told the hall.',
  'Otto Kern spoke in the hall. His voice broke. “We kept letters in a locked cabinet,” Otto Kern said.',
  'The strike ended on Monday.\n\n“Peace is the only way for our two nations.”',
  'Harbour minister Ana Duarte spoke to the crowd. “Nobody will close this harbour,” Ana Duarte said.',
  'The crowd waited in the rain. “The ferry stays, and so do its sailors,” the harbour minister said at last.',
  'Bo Lee came late. “The winter will be long on the island,” Bo Lee said.',
];
const store = openSqliteStore(':memory:');
beforeAll(async () => {
  const stories = createStoryIndex();
  for (const [i, text] of ARTICLES.entries())
    await putArticle(store, { id: `${i}`, title: `Article ${i}`, published: '2025-06-11', text }, stories);
});

const run = (text: string) =>
  verify.run({ subcommand: null, options: { text } }, { store, words: ENGLISH } as unknown as CommandContext);
const ask = async (text: string): Promise<string> => plainText(await run(text));

describe('/verify', () => {
  it('takes a claim put together from several quotations apart', async () => {
    const answer = await ask('“For thirty years we did not listen. We kept letters in a locked cabinet.”');
    expect(answer.match(/Exact\. Otto Kern said this/g)).toHaveLength(2);
  });

  it('says how sure the speaker is, by the surest article, and in numbers for programs', async () => {
    const answer = await ask('“We kept letters in a locked cabinet”');
    expect(answer).toMatch(/9\d % sure of the speaker: "said" with the name in the same sentence/);
    const { result } = await run('“We kept papers in a locked cabinet”');
    expect(result['checks']).toMatchObject([
      { verdict: 'altered', confidence: expect.closeTo(0.97, 1), similarity: expect.closeTo(6 / 7, 1) },
    ]);
  });

  it('says when nobody is named as its speaker', async () => {
    const answer = await ask('“Peace is the only way for our two nations”');
    expect(answer).toContain('Somebody whom the article does not name said this');
    expect(answer).toContain('nobody is named as its speaker');
  });

  it('knows whom an article means that says only what the speaker is', async () => {
    const words = '“The ferry stays, and so do its sailors”';
    const answer = await ask(`${words} said Ana Duarte`);
    expect(answer).toContain('Exact. Ana Duarte said this');
    expect(answer).toContain('there only “the harbour minister”');
    expect(await ask(`${words} said Bo Lee`)).toContain('said by the harbour minister, not by Bo Lee');
    expect(await ask(words)).toContain('Exact. The harbour minister said this');
  });

  it('wants more than a word', async () => {
    await expect(ask('rain')).rejects.toThrow(OptionError);
  });
});
