import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import { COMMANDS } from '../../commands/index.ts';
import { analyze } from '../../src/core/analyze.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { indexArticle } from '../../src/ingest/analyze-article.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { TERMINAL_ASKER } from '../../src/terminal/run-terminal.ts';
import { createRandom, generateArticles } from './generate-articles.ts';

/** `npm run bench [-- SIZES…]`: analysis beside named baselines, indexing, and the time of each command, in one run. */
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = SIZES.length > 0 ? SIZES : [5, 1_000, 10_000];
const ASKED_TIMES = 200;

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

function analysisSpeed(): void {
  const articles = generateArticles(400, 7);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const measure = (work: (text: string, i: number) => void): number => {
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      const began = performance.now();
      articles.forEach(({ text }, i) => work(text, i));
      best = Math.min(best, performance.now() - began);
    }
    return characters / best / 1000;
  };
  const ours = measure((_text, i) => analyze(articles[i]!));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = measure((text) => [...segmenter.segment(text)].length);
  const sample = articles.slice(0, 20);
  const sampleCharacters = sample.reduce((sum, { text }) => sum + text.length, 0);
  const began = performance.now();
  for (const { text } of sample) nlp(text).quotations().out('array');
  const compromise = sampleCharacters / (performance.now() - began) / 1000;
  console.log(`analysis                         ${ours.toFixed(2)} MB/s`);
  console.log(
    `  Intl.Segmenter, sentences only ${sentences.toFixed(2)} MB/s  (analysis runs at ${(ours / sentences).toFixed(2)} of it)`,
  );
  console.log(
    `  compromise, quotations only    ${compromise.toFixed(2)} MB/s  (analysis runs at ${(ours / compromise).toFixed(1)} times it)`,
  );
}

async function commandTimes(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const path = join(folder, 'bench.db');
    const articles = generateArticles(size, 3);
    const store = openSqliteStore(path);
    const stories = createStoryIndex();
    const began = performance.now();
    for (const [i, article] of articles.entries()) {
      await indexArticle(article, { path: article.id, contentHash: article.id }, store, stories, i + 1);
    }
    const seconds = (performance.now() - began) / 1000;
    await store.close();

    const opened = performance.now();
    const warm = openSqliteStore(path);
    await warm.counts();
    const warmMs = performance.now() - opened;

    const dispatcher = createDispatcher({
      commands: COMMANDS,
      store: warm,
      settings: { digestTime: '08:00', digestTimezone: 'UTC' },
      log: silent,
      clock: Date.now,
      rateLimit: { commands: Infinity, perMs: 1 },
    });
    const random = createRandom(11);
    const some = () => articles[Math.floor(random() * articles.length)]!;
    const speakerOf = (text: string): string =>
      /“ ?[^”]*” (\p{L}+) said|,” (\p{L}+) said/u.exec(text)?.slice(1).find(Boolean) ?? 'Nobody';
    const quoted = (text: string): string => /“([^”]*),”/.exec(text)?.[1] ?? 'nothing';
    const lines: Record<string, () => string> = {
      '/quote name': () => `/quote ${speakerOf(some().text)}`,
      '/quote name about': () => `/quote ${speakerOf(some().text)} about:"${some().title!.split(' ')[2]}"`,
      '/quote misspelt': () => `/quote ${speakerOf(some().text).replace(/.(.)$/, '$1')}`,
      '/timeline': () => '/timeline',
      '/timeline about': () => `/timeline ${some().title}`,
      '/summary about': () => `/summary ${some().title}`,
      '/search': () => `/search ${some().title!.split(' ').slice(0, 4).join(' ')}`,
      '/verify true': () => `/verify “${quoted(some().text)}”`,
      '/verify altered': () => `/verify “${quoted(some().text).replace(' the ', ' no ')}”`,
      '/digest show': () => '/digest show',
    };
    console.log(
      `\n${size} articles (${megabytes(articles.reduce((sum, { text }) => sum + text.length, 0))} MB): indexed in ${seconds.toFixed(1)} s (${((seconds / size) * 1000).toFixed(2)} ms an article), warm start ${warmMs.toFixed(0)} ms`,
    );
    for (const [name, lineOf] of Object.entries(lines)) {
      for (let i = 0; i < 20; i++) await dispatcher.answer({ kind: 'line', line: lineOf() }, TERMINAL_ASKER);
      const times: number[] = [];
      for (let i = 0; i < ASKED_TIMES; i++) {
        const line = lineOf();
        const start = performance.now();
        await dispatcher.answer({ kind: 'line', line }, TERMINAL_ASKER);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const at = (share: number): string =>
        times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1).padStart(6);
      console.log(`  ${name.padEnd(20)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`);
    }
    await warm.close();
    globalThis.gc?.();
    console.log(`  resident memory ${megabytes(process.memoryUsage().rss)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

analysisSpeed();
for (const size of sizes) await commandTimes(size);
