import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFailed } from 'vitest';
import { analyze } from '../src/core/analyze.ts';
import type { Document } from '../src/core/article/article.ts';
import { findQuotations } from '../src/core/quotation/find-quotations.ts';
import { findSentences } from '../src/core/text/sentences.ts';
import { daysOf, figuresOf, matchArticle, type SpanishGold } from './score-spanish.ts';

const FOLDER = 'test/gold/es';

/** Below these no change may bring the invented Spanish articles of a folder. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  dev: { precision: 0.99, recall: 0.99, speaker: 0.98, nested: 0.95, reportedBy: 0.99, joint: 0.975 },
  second: { precision: 0.98, recall: 0.97, speaker: 0.94, nested: 0.82, reportedBy: 0.86, joint: 0.925 },
  // the first that was seen: .757 joint before any rule was made from it
  fourth: { precision: 0.985, recall: 0.955, speaker: 0.895, nested: 0.6, reportedBy: 0.8, joint: 0.87 },
  third: { precision: 0.98, recall: 0.98, speaker: 0.95, nested: 0.93, reportedBy: 0.75, joint: 0.945 },
};
/** Of articles that no rule was made from: what they reach. They are to reach a joint F1 of .90. */
const HELD = { precision: 0.92, recall: 0.94, speaker: 0.86, nested: 0.6, reportedBy: 0.45, joint: 0.8 };

describe.each(readdirSync(FOLDER))('invented Spanish articles: %s', (folder) => {
  const files = readdirSync(join(FOLDER, folder));
  const matches = files.map((name) => {
    const gold = JSON.parse(readFileSync(join(FOLDER, folder, name), 'utf8')) as SpanishGold;
    const { text, title } = gold;
    const found = findQuotations({ text, title, sentences: findSentences(text), language: 'es' });
    return matchArticle(name.replace(/\.json$/, ''), gold, found);
  });
  const figures = figuresOf(matches);

  it('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(Object.entries(FLOORS[folder] ?? HELD))('%s is at least %f', (figure, floor) => {
    onTestFailed(() => console.error(matches.flatMap(({ faults }) => faults).join('\n')));
    console.info(`${folder}: ${figure} ${figures[figure as keyof typeof figures].toFixed(3)}`);
    expect(figures[figure as keyof typeof figures]).toBeGreaterThanOrEqual(floor);
  });
});

/** Precision, recall, and share of the unknown left open, of the days of quotations; the third set is not learned from. */
const DAYS: Readonly<Record<string, readonly [precision: number, recall: number, kept: number]>> = {
  dev: [0.88, 0.88, 0.92],
  second: [0.88, 0.8, 0.97],
  third: [0.72, 0.55, 0.9],
  fourth: [0.85, 0.49, 0.86],
};

it.each(Object.entries(DAYS))('days of quotations in %s', (folder, [precision, recall, kept]) => {
  const sum = { given: 0, right: 0, gold: 0, unknown: 0, kept: 0 };
  for (const name of readdirSync(join(FOLDER, folder))) {
    const gold = JSON.parse(readFileSync(join(FOLDER, folder, name), 'utf8')) as SpanishGold;
    const { text, title, published } = gold;
    const document = { text, title, published, publishedBasis: 'stated', language: 'es' } as Document;
    const days = daysOf(gold, analyze(document).quotations);
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += days[key];
  }
  console.info(`${folder}: days ${JSON.stringify(sum)}`);
  expect(sum.right / sum.given).toBeGreaterThanOrEqual(precision);
  expect(sum.right / sum.gold).toBeGreaterThanOrEqual(recall);
  expect(sum.kept / sum.unknown).toBeGreaterThanOrEqual(kept);
});
