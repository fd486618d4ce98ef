import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../src/core/analyze.ts';
import { createStoryIndex } from '../src/core/story/story-index.ts';
import { storyKeys } from '../src/core/story/story-keys.ts';

/** Development data with scorers, outside the repository: its texts are for measuring only. */
const EVAL = '../shared/eval';
const absent = !existsSync(EVAL);
if (absent) console.warn(`skipped: no evaluation data at ${EVAL}`);

interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly events?: readonly { readonly start: number; readonly end: number }[];
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-scores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const goldRows = <Row>(gold: string): Row[] =>
  readFileSync(join(EVAL, gold), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** Analyses every gold row, has the scorer judge what `predict` makes of it, and returns its figures. */
function score(
  scorer: string,
  gold: string,
  predict: (row: GoldRow, analysis: Analysis) => object,
): Record<string, unknown> {
  const predictions = goldRows<GoldRow>(gold).map((row) => {
    const published = row.published ?? null;
    const document = {
      id: row.id,
      title: row.title ?? null,
      source: null,
      url: null,
      byline: null,
      published,
      publishedBasis: 'stated' as const,
      language: 'en',
      text: row.text,
    };
    return { id: row.id, ...predict(row, analyze(document, row.events)) };
  });
  return judge(scorer, gold, predictions);
}

/** The scorer's figures. */
function judge(scorer: string, gold: string, predictions: readonly object[]): Record<string, unknown> {
  const path = join(folder, 'predictions.jsonl');
  writeFileSync(path, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(EVAL, scorer), join(EVAL, gold), path],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as Record<string, unknown>;
}

/** A figure somewhere inside the scorer's answer: `direct.joint_f1`. */
const figure = (scores: Record<string, unknown>, path: string): number =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], scores) as number;

const asQuotes = (found: Analysis['quotations']) => ({
  quotes: found.map(({ start, end, speaker, type }) => ({
    start,
    end,
    speaker,
    ...(type === 'nested' ? { nested: true } : {}),
  })),
});

/** What must not be lost again: scorer, data, what is predicted, and floors for the scorer's figures. */
const FLOORS: readonly {
  readonly what: string;
  readonly scorer: string;
  readonly gold: string;
  readonly predict: (row: GoldRow, analysis: Analysis) => object;
  readonly floors: Readonly<Record<string, number>>;
}[] = [
  {
    what: 'quotations',
    scorer: 'quotes/score.mjs',
    gold: 'quotes/dev.jsonl',
    predict: (_row, { quotations }) => asQuotes(quotations),
    floors: {
      'direct.joint_f1': 0.92,
      'direct.span_f1': 0.975,
      'direct.speaker_acc': 0.94,
      'direct.by_kind.pronoun.acc': 0.91,
      // "the newspaper" named as the Daily News counts as wrong there
      'direct.by_kind.nominal.acc': 0.85,
      'direct_and_mixed.joint_f1': 0.86,
      'by_dataset.Dateline hard shapes (invented).joint_f1': 0.95,
    },
  },
  {
    what: 'quotations of news annotated anew',
    scorer: 'quotes/score.mjs',
    gold: 'news/dev.jsonl',
    predict: (_row, { quotations }) => asQuotes(quotations),
    floors: {
      'direct.joint_f1': 0.925,
      'direct.span_p': 0.97,
      'direct.span_r': 0.96,
      'direct.speaker_acc': 0.95,
    },
  },
  {
    what: 'quotations we are sure of (confidence 0.9 and more)',
    scorer: 'quotes/score.mjs',
    gold: 'quotes/dev.jsonl',
    predict: (_row, { quotations }) => asQuotes(quotations.filter(({ confidence }) => confidence >= 0.9)),
    // At least 98 in 100 are right, and they are at least 60 in 100 of all.
    floors: { 'direct.speaker_acc': 0.98, 'direct.joint_r': 0.6 },
  },
  {
    what: 'dates',
    scorer: 'dates/score.mjs',
    gold: 'dates/dev.jsonl',
    predict: (_row, { timexes }) => ({
      timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    }),
    floors: {
      'DATE+TIME.value.f1': 0.825,
      'DATE+TIME.day.f1': 0.91,
      'DATE+TIME.strict.f1': 0.89,
      'all.value.f1': 0.815,
    },
  },
  {
    what: 'the dates of events',
    scorer: 'dates/score-events.mjs',
    gold: 'dates/events.dev.jsonl',
    predict: (_row, { events }) => ({ events: events.map(({ start, end, date }) => ({ start, end, date })) }),
    floors: { f1: 0.65, day_accuracy: 0.78, not_publication_day_accuracy: 0.55 },
  },
];

describe.skipIf(absent)('figures on the development data do not fall', { timeout: 120_000 }, () => {
  it.each(FLOORS)('$what', ({ scorer, gold, predict, floors }) => {
    const scores = score(scorer, gold, predict);
    const found = Object.fromEntries(Object.keys(floors).map((path) => [path, figure(scores, path)]));
    const below = Object.entries(floors).filter(([path, floor]) => !(found[path]! >= floor));
    expect(below, JSON.stringify(found)).toEqual([]);
  });

  it('stories', () => {
    interface Row {
      readonly id: string;
      readonly set: string;
      readonly title: string | null;
      readonly text: string | null;
      readonly published?: string;
      readonly url?: string;
    }
    const gold = 'clusters/dev.jsonl';
    const predictions = [...Map.groupBy(goldRows<Row>(gold), ({ set }) => set)].flatMap(([set, rows]) => {
      const index = createStoryIndex();
      const stories = new Map<string, number>();
      for (const { id, title, text, published, url } of rows) {
        const keys = storyKeys({ title, text: text ?? '', url: url ?? null });
        stories.set(id, index.add({ id, published: published ?? null, ...keys }).story);
      }
      for (const { id, story } of index.repair()) stories.set(id, story);
      return rows.map(({ id }) => ({ id, cluster: `${set} ${stories.get(id)}` }));
    });
    const { sets } = judge('clusters/score.mjs', gold, predictions) as {
      sets: Record<string, { bcubed_f1: number }>;
    };
    const floors = {
      ecbplus: 0.93,
      'multi-news': 0.89,
      'neardup-synthetic': 0.985,
      'uci-headlines': 0.77,
      'googlenews-ts': 0.88,
    };
    const below = Object.entries(floors).filter(([set, floor]) => !(sets[set]!.bcubed_f1 >= floor));
    expect(below, JSON.stringify(sets)).toEqual([]);
  });
});
