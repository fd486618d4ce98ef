import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { storyKeys } from '../../src/core/story/story-keys.ts';
import { cpuMs } from './calibrate.ts';
import { generateArticles } from './generate-articles.ts';

const ARTICLES = 10_000;

export interface StoriesMeasure {
  readonly articles: number;
  /** CPU milliseconds to read what places the articles, and to place and repair them. */
  readonly readMs: number;
  readonly placeMs: number;
  /** Time beside that of splitting the same texts into words with `Intl.Segmenter`. */
  readonly timesSegmenter: number;
}

/** Ten thousand articles into stories, in one go. */
export function measureStories(): StoriesMeasure {
  const articles = generateArticles(ARTICLES, 11);
  const began = cpuMs();
  const keyed = articles.map((article) => ({ ...article, ...storyKeys(article) }));
  const read = cpuMs();
  const index = createStoryIndex();
  for (const { id, published, terms, sketch, address } of keyed)
    index.add({ id, published, terms, sketch, address });
  index.repair();
  const placed = cpuMs();
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  let words = 0;
  for (const { text } of articles)
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  const segmented = cpuMs();
  if (words === 0) throw new Error('the articles have no words');
  return {
    articles: ARTICLES,
    readMs: read - began,
    placeMs: placed - read,
    timesSegmenter: (placed - began) / (segmented - placed),
  };
}
