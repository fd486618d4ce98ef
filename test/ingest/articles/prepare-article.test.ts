import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';
import { prepareArticle } from '../../../src/ingest/articles/prepare-article.ts';

const contexts = (text: string) =>
  prepareArticle(parseArticle('a.txt', text, 'paste')).quotations.map(({ quotation, context }) => ({
    words: quotation.text,
    context,
  }));

it('keeps the sentence of each quotation', () => {
  const text =
    'The mayor of the harbour city, Ana Duarte, spoke on the new ferry.\n\n“It will run all winter,” Duarte said. She told them: “We will pay for it ourselves.”';
  expect(contexts(text)).toEqual([
    { words: 'It will run all winter,', context: '“It will run all winter,” Duarte said.' },
    { words: 'We will pay for it ourselves.', context: 'She told them: “We will pay for it ourselves.”' },
  ]);
});

it('keeps of a sentence that does not end the part round each quotation', () => {
  const text = 'Duarte said: “We will not pay for the ferry of the harbour,” and '.repeat(1_500);
  const found = contexts(text);
  expect(found.length).toBeGreaterThan(1_000);
  for (const { words, context } of found) {
    expect(context).toContain(words);
    expect(context.length).toBeLessThanOrEqual(2_000);
  }
});
