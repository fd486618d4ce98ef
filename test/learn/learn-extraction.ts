import { readFileSync, writeFileSync } from 'node:fs';
import { chooseLines } from '../../src/core/article/choose-lines.ts';
import { dropLabels, toLines } from '../../src/core/article/clean-lines.ts';
import { LINE_SIGNS, lineSigns } from '../../src/core/article/line-signs.ts';
import { probabilityOf, type BoostedTrees } from '../../src/core/learned/boosted-trees.ts';
import { BLOCK_SIGNS, blockSigns } from '../../src/ingest/pages/block-signs.ts';
import { decode } from '../../src/ingest/articles/decode.ts';
import { BLOCK_TREES, MIN_PROBABILITY, readPage } from '../../src/ingest/pages/parse-html.ts';
import { boost, type BoostOptions, type Example, randomNumbers } from './boost.ts';
import { compact, FOREST_FILES, forestModelSource } from './forest-model-source.ts';

/**
 * Learns the trees that tell an article's blocks and lines from the rest, and says how well that generalises.
 *
 *     npm run learn:extraction -- [blocks|lines]... [write]
 *
 * Prints precision, recall and F1 (4-token shingles, averaged over pages) from folds by web site: a page is judged by trees
 * that saw no page of its site. With `write`, trees learned from all pages go into the models, with these figures.
 *
 * What a page's lines should be is found from its article's text: the lines whose choice gives the best F1 of shingles.
 */
const DATA = '../shared/eval/extraction';
const FOLDS = 5;
const INNER_MARGIN = 2;
const SEEDS = [1, 2] as const;
const OPTIONS: BoostOptions = {
  rounds: 240,
  leaves: 8,
  rate: 0.06,
  minLeaf: 3,
  pull: 2,
  signShare: 0.5,
  groupShare: 0.7,
};
/** Lines tell less than blocks do: larger leaves, pulled harder, learn less of single pages. */
const LINE_OPTIONS: BoostOptions = { ...OPTIONS, minLeaf: 10, pull: 5 };
/** How many texts are cut of each page, and from which random numbers. */
const CUTS = 2;
const CUT_SEED = 4242;
/** How much a page counts; Readability's own test pages are no ranking, snippets tell of few blocks. */
const PAGE_WEIGHTS: Readonly<Record<string, number>> = {
  'article-extraction-benchmark': 1,
  'readability-test-pages': 0.2,
  snippets: 2,
  silver: 0.5,
  paste: 1,
  span: 1,
  'cut readability-test-pages': 0.1,
  'cut silver': 0.3,
  'cut paste': 0.4,
};

interface Row {
  readonly id: string;
  readonly source_dataset?: string;
  readonly html_file?: string;
  readonly url?: string;
  readonly text?: string;
  readonly paste?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}
interface Sample {
  readonly id: string;
  readonly site: string;
  readonly set: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly signs: readonly (readonly number[])[];
  /** Is the line the article's; null where nobody says. */
  readonly wanted: readonly (boolean | null)[];
  readonly row: Row;
}

const rows = (file: string): Row[] =>
  readFileSync(`${DATA}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shingles(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The choice of lines whose shingles agree best with the article's: hill climbing from the lines that share most. */
function wantedLines(lines: readonly string[], article: string): boolean[] {
  const gold = shingles(tokensOf(article));
  const goldCount = [...gold.values()].reduce((sum, n) => sum + n, 0);
  const tokens = lines.map(tokensOf);
  const shares = tokens.map((own) => {
    const keys = [...shingles(own).keys()];
    return keys.filter((key) => gold.has(key)).length / Math.max(1, keys.length);
  });
  const chosen = tokens.map((own, i) => own.length >= 4 && shares[i]! > 0.5);
  const f1 = (): number => {
    let hits = 0;
    let total = 0;
    for (const [key, n] of shingles(tokens.flatMap((own, i) => (chosen[i] ? own : [])))) {
      total += n;
      hits += Math.min(n, gold.get(key) ?? 0);
    }
    return (2 * hits) / (total + goldCount);
  };
  let best = f1();
  for (let round = 0; round < 2; round++) {
    let hasChanged = false;
    for (let i = 0; i < lines.length; i++) {
      if (!chosen.slice(Math.max(0, i - 15), i + 16).includes(true)) continue;
      const own = tokens[i]!;
      const may =
        own.length >= 4 ? shares[i]! > 0 : own.length > 0 && own.every((word) => article.includes(word));
      if (!chosen[i] && !may) continue;
      chosen[i] = !chosen[i];
      const now = f1();
      if (now > best + 1e-9) {
        best = now;
        hasChanged = true;
      } else chosen[i] = !chosen[i];
    }
    if (!hasChanged) break;
  }
  return chosen;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const siteOf = (url: string | undefined, id: string): string =>
  url ? new URL(url).hostname.replace(/^www\./, '') : id;

/** The class of blocks that hold a snippet; null for the others. */
function wantedBySnippets(lines: readonly string[], row: Row): (boolean | null)[] {
  return lines.map((line) => {
    const text = squeeze(line);
    if (row.with?.some((snippet) => text.includes(squeeze(snippet)))) return true;
    return row.without?.some((snippet) => text.includes(squeeze(snippet))) ? false : null;
  });
}

function pageSamples(): Sample[] {
  return [...rows('dev.jsonl'), ...rows('dev-snippets.jsonl')].map((row) => {
    const page = readPage(decode(readFileSync(`${DATA}/${row.html_file}`)));
    const lines = page.blocks.map(({ text }) => text);
    return {
      id: row.id,
      site: siteOf(row.url, row.id),
      set: row.with ? 'snippets' : (row.source_dataset ?? ''),
      title: page.title ?? '',
      lines,
      signs: blockSigns(page.blocks, page),
      wanted: row.text === undefined ? wantedBySnippets(lines, row) : wantedLines(lines, row.text),
      row,
    };
  });
}

/**
 * Pasted pages, pasted articles with their junk, and the lines of the other pages as if they were pasted: of Readability's
 * with the text it expects, of the pages with snippets with what the trees of blocks are sure of.
 */
function pasteSamples(): Sample[] {
  const sites = new Map(rows('dev.jsonl').map(({ id, url }) => [id, siteOf(url, id)]));
  const pages = pageSamples()
    .filter(({ set }) => set !== 'article-extraction-benchmark')
    .map((sample) => {
      const lines = [sample.title, ...sample.lines];
      const wanted = sample.wanted.map((is, i) => is ?? sureOf(probabilityOf(BLOCK_TREES, sample.signs[i]!)));
      const set = sample.set === 'snippets' ? 'silver' : sample.set;
      return { ...sample, set, lines, wanted: [false, ...wanted], signs: lineSigns(lines) };
    });
  const pasted = ['paste', 'span'].flatMap((set) =>
    rows(`dev-${set}.jsonl`).map((row) => {
      const lines = toLines(row.paste ?? '');
      const wanted = wantedLines(lines, row.text ?? '');
      return {
        id: row.id,
        site: sites.get(row.id) ?? row.id,
        set,
        title: '',
        lines,
        signs: lineSigns(lines),
        wanted,
        row,
      };
    }),
  );
  const whole = [...pages, ...pasted];
  return [...whole, ...cutSamples(whole)];
}

/**
 * What people mark of a page is the article with more or less above and below it: of each whole page some such texts, to
 * learn from, not to judge by.
 */
function cutSamples(samples: readonly Sample[]): Sample[] {
  const random = randomNumbers(CUT_SEED);
  return samples.flatMap((sample) => {
    const first = sample.wanted.indexOf(true);
    const last = sample.wanted.lastIndexOf(true);
    if (sample.set === 'span' || last - first < 2) return [];
    return Array.from({ length: CUTS }, (_, n) => {
      const isPaste = sample.set === 'paste';
      const above = isPaste ? Math.floor(random() * 12) : n === 0 ? 0 : Math.floor(random() * 6);
      const below = isPaste ? Math.floor(random() * random() * 60) : Math.floor(4 + random() * 16);
      const [from, to] = [Math.max(0, first - above), last + 1 + below];
      const lines = sample.lines.slice(from, to);
      return {
        ...sample,
        set: `cut ${sample.set}`,
        lines,
        wanted: sample.wanted.slice(from, to),
        signs: lineSigns(lines),
      };
    });
  });
}

const sureOf = (probability: number): boolean | null =>
  probability > 0.7 ? true : probability < 0.3 ? false : null;

/** Only the lines from the article's first to its last, and a few around them. */
function innerOf(sample: Sample): Sample {
  const first = sample.wanted.indexOf(true) - INNER_MARGIN;
  const last = sample.wanted.lastIndexOf(true) + INNER_MARGIN;
  return { ...sample, wanted: sample.wanted.map((is, i) => (i >= first && i <= last ? is : null)) };
}

/** Pages count alike, lines by their words: as in the measure. */
function examplesOf({ id, set, lines, signs, wanted }: Sample): Example[] {
  const counts = lines.map((line) => tokensOf(line).length);
  const wantedCount = counts.reduce((sum, n, i) => sum + (wanted[i] ? n : 0), 0);
  return signs.flatMap((own, i) => {
    const isWanted = wanted[i];
    if (isWanted === null || isWanted === undefined) return [];
    const share = set === 'snippets' ? 1 : Math.min(30, (400 * (counts[i]! + 3)) / (wantedCount + 50));
    return [{ signs: own, isWanted, weight: PAGE_WEIGHTS[set]! * share, group: id }];
  });
}

/** `[precision, recall]` as the evaluation has them. */
function scoreOf(samples: readonly Sample[], texts: readonly string[]): [number, number] {
  const mean = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / values.length;
  if (samples[0]?.set === 'snippets') {
    const found = (kind: 'with' | 'without') =>
      samples.reduce(
        (sum, { row }, i) =>
          sum + (row[kind] ?? []).filter((snippet) => squeeze(texts[i]!).includes(squeeze(snippet))).length,
        0,
      );
    const all = samples.reduce((sum, { row }) => sum + (row.with?.length ?? 0), 0);
    return [found('with') / (found('with') + found('without')), found('with') / all];
  }
  const pairs = samples.map(({ row }, i): [number, number] => {
    const gold = shingles(tokensOf(row.text ?? ''));
    const own = shingles(tokensOf(texts[i]!));
    let hits = 0;
    for (const [key, n] of own) hits += Math.min(n, gold.get(key) ?? 0);
    const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
    return [hits / Math.max(1, total(own)), hits / Math.max(1, total(gold))];
  });
  return [mean(pairs.map(([precision]) => precision)), mean(pairs.map(([, recall]) => recall))];
}

function crossValidate(
  { trees, choose, options }: (typeof TASKS)[keyof typeof TASKS],
  samples: readonly Sample[],
): Record<string, string> {
  const examples = trees.map(({ of }) => new Map(samples.map((sample) => [sample, examplesOf(of(sample))])));
  const sites = [...new Set(samples.map(({ site }) => site))];
  const judged = samples.filter(({ set }) => set !== 'silver' && !set.startsWith('cut '));
  const figures = new Map<string, [number, number][]>();
  for (const seed of SEEDS) {
    const random = randomNumbers(seed * 977);
    const folds = new Map(sites.map((site) => [site, Math.floor(random() * FOLDS)]));
    const texts = new Map<Sample, string>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const seen = samples.filter(({ site }) => folds.get(site) !== fold);
      const learned = examples.map((own) =>
        boost(
          seen.flatMap((sample) => own.get(sample)!),
          options,
          seed,
        ),
      );
      for (const sample of judged)
        if (folds.get(sample.site) === fold)
          texts.set(sample, dropLabels(choose(sample, learned)).join('\n'));
    }
    for (const set of new Set(judged.map((sample) => sample.set))) {
      const own = judged.filter((sample) => sample.set === set);
      const score = scoreOf(
        own,
        own.map((sample) => texts.get(sample)!),
      );
      figures.set(set, [...(figures.get(set) ?? []), score]);
    }
  }
  const told: Record<string, string> = {};
  for (const [set, pairs] of figures) {
    const precision = pairs.reduce((sum, [value]) => sum + value, 0) / pairs.length;
    const recall = pairs.reduce((sum, [, value]) => sum + value, 0) / pairs.length;
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(`${set}: ${[precision, recall, f1].map((value) => value.toFixed(4)).join(' ')}`);
    told[`F1 of ${set}`] = f1.toFixed(3);
  }
  return told;
}

const TASKS = {
  blocks: {
    samples: pageSamples,
    options: OPTIONS,
    choose: ({ lines, signs }: Sample, [trees = []]: readonly BoostedTrees[]): string[] =>
      lines.filter((_, i) => probabilityOf(trees, signs[i]!) >= MIN_PROBABILITY),
    signs: BLOCK_SIGNS,
    trees: [{ name: 'block model', of: same }],
  },
  lines: {
    samples: pasteSamples,
    options: LINE_OPTIONS,
    choose: ({ lines }: Sample, [article, inner]: readonly BoostedTrees[]): string[] =>
      chooseLines(lines, article, inner).kept,
    signs: LINE_SIGNS,
    trees: [
      { name: 'line model', of: same },
      { name: 'inner line model', of: innerOf },
    ],
  },
} as const;

function same(sample: Sample): Sample {
  return sample;
}

function write(
  { signs, trees, options }: (typeof TASKS)[keyof typeof TASKS],
  samples: readonly Sample[],
  figures: Readonly<Record<string, string>>,
): void {
  const sites = new Set(samples.map(({ site }) => site)).size;
  for (const { name, of } of trees) {
    const model = {
      name,
      script: 'learn:extraction',
      data: `${samples.length} pages, pastes and parts of them from ${sites} sites; figures from five folds by site`,
      learned: new Date().toISOString().slice(0, 10),
      figures,
      signs,
      trees: boost(samples.map(of).flatMap(examplesOf), options),
    };
    const file = FOREST_FILES[name];
    writeFileSync(file.path, forestModelSource(compact(model), file));
  }
}

const wishes = process.argv.slice(2);
for (const [name, task] of Object.entries(TASKS)) {
  if (!wishes.includes(name) && wishes.some((wish) => wish in TASKS)) continue;
  const samples = task.samples();
  const figures = crossValidate(task, samples);
  if (wishes.includes('write')) write(task, samples, figures);
}
