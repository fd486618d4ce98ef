import nlp from 'compromise';
import { analyze } from '../../src/core/analyze.ts';
import type { Document } from '../../src/core/article/article.ts';
import { findEvents } from '../../src/core/event/find-events.ts';
import { dateQuotations } from '../../src/core/said-on/date-quotations.ts';
import { findQuotations } from '../../src/core/quotation/find-quotations.ts';
import { storyKeys } from '../../src/core/story/story-keys.ts';
import { rankSentences } from '../../src/core/summary/rank-sentences.ts';
import { findSentences } from '../../src/core/text/sentences.ts';
import { findTimexes } from '../../src/core/timex/find-timexes.ts';
import { cpuMs } from './calibrate.ts';
import { generateArticles } from './generate-articles.ts';

const ARTICLES = 400;
const ROUNDS = 5;
/** Articles of the slow baseline. */
const BASELINE_ARTICLES = 20;

export interface AnalysisMeasure {
  readonly megabytesPerSecond: number;
  /** CPU milliseconds for a megabyte of text, by stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** Other programs on the same text, in megabytes a second. */
  readonly baselines: Readonly<Record<string, number>>;
}

/** Speed of the analysis on one core, of each of its stages, and of two baselines: megabytes are 10⁶ UTF-16 units. */
export function measureAnalysis(): AnalysisMeasure {
  const articles = generateArticles(ARTICLES, 7);
  const stages: Record<string, number> = {};
  const timed = <T>(stage: string, work: () => T): T => {
    const began = performance.now();
    const value = work();
    stages[stage] = (stages[stage] ?? 0) + performance.now() - began;
    return value;
  };
  const whole = best(articles, (article) => analyze(article));
  for (const article of articles) {
    const { text, title, published } = article;
    const sentences = timed('sentences', () => findSentences(text));
    const timexes = timed('timexes', () => findTimexes({ text, published, sentences }));
    const found = timed('quotations', () => findQuotations({ text, title, sentences }));
    const context = { text, title, published, sentences, timexes, quotations: found };
    timed('days of quotations', () => dateQuotations(found, context));
    timed('events', () => findEvents(context));
    timed('summary', () => rankSentences({ text, title, sentences, quotations: found }));
    timed('(story keys, not part of it)', () => storyKeys(article));
  }
  const megabytes = sizeOf(articles);
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return {
    megabytesPerSecond: whole,
    stages: Object.fromEntries(Object.entries(stages).map(([stage, ms]) => [stage, ms / megabytes])),
    baselines: {
      'Intl.Segmenter, sentences only': best(articles, ({ text }) => [...segmenter.segment(text)].length),
      'compromise, quotations only': best(
        articles.slice(0, BASELINE_ARTICLES),
        ({ text }) => nlp(text).quotations().out('array'),
        1,
      ),
    },
  };
}

const sizeOf = (articles: readonly Document[]): number =>
  articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6;

/** Megabytes a second of CPU time, in the best of some rounds: the first ones still compile. */
function best(articles: readonly Document[], work: (article: Document) => unknown, rounds = ROUNDS): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const began = cpuMs();
    for (const article of articles) work(article);
    least = Math.min(least, cpuMs() - began);
  }
  return (sizeOf(articles) / least) * 1000;
}
