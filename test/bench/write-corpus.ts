import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, generateArticles } from './generate-articles.ts';
import type { Document } from '../../src/core/article/article.ts';

/** Articles that the questions are made from. */
const SAMPLE = 500;

/** Where a bench of one size keeps its files. */
export const placesIn = (folder: string) => ({
  corpus: join(folder, 'corpus'),
  sample: join(folder, 'sample.json'),
  database: join(folder, 'bench.db'),
});

/** Writes a generated corpus as Markdown files, and some of its articles to ask about. Returns its size in megabytes. */
export function writeCorpus(size: number, folder: string): { megabytes: number } {
  const { corpus, sample } = placesIn(folder);
  mkdirSync(corpus, { recursive: true });
  const articles = generateArticles(size, 3);
  let characters = 0;
  for (const [i, article] of articles.entries()) {
    characters += article.text.length;
    writeFileSync(join(corpus, `${String(i).padStart(6, '0')}.md`), toMarkdown(article));
  }
  const random = createRandom(5);
  const asked = Array.from({ length: SAMPLE }, () => articles[Math.floor(random() * articles.length)]!);
  writeFileSync(sample, JSON.stringify(asked.map(({ title, text }) => ({ title, text }))));
  return { megabytes: characters / 1e6 };
}

const toMarkdown = ({ title, source, url, byline, published, text }: Document): string =>
  `---\n${JSON.stringify({ title, source, url, byline, published })}\n---\n\n${text}\n`;
