import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze.ts';
import type { Document } from '../../src/core/article/article.ts';
import { SCENE_SIGNS, SCENE_TREES } from '../../src/core/said-on/scenes.ts';
import { formatOf } from '../../src/ingest/articles/article-format.ts';
import { decodeArticle, parseArticle } from '../../src/ingest/articles/parse-article.ts';
import { readEnglishGold } from '../read-english-gold.ts';
import { boost } from './boost.ts';
import { compact, FOREST_FILES, forestModelSource } from './forest-model-source.ts';

/**
 * Learns which day a quotation's scene gives it, and says how well that holds on sources it has not seen.
 *
 *     npm run learn:scenes            # prints figures and writes models/scene-model.ts
 *
 * Boosted trees over the signs of every day that was weighed. A day given wrongly counts more than one that is missed
 * (`CAUTION`), since a wrong day is worse than none. Whole sources are held out in turn: the parts of the news set, the invented
 * stories, our own articles by their writers, and the small texts written beside the rules.
 */
const CAUTION = 2.5;
const OPTIONS = { rounds: 250, leaves: 5, rate: 0.06, minLeaf: 6, pull: 2, signShare: 0.5, groupShare: 0.9 };
/** Rounds of learning and of reading anew, since days given earlier in an article are candidates later. */
const ROUNDS = 2;

interface GoldQuotation {
  readonly text: string;
  readonly start?: number;
  readonly day: string | null;
}
interface Article {
  readonly source: string;
  readonly document: Document;
  readonly gold: readonly GoldQuotation[];
}
interface Row {
  readonly signs: readonly number[];
  readonly right: boolean;
  /** The article it is of. */
  readonly group: string;
}

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

const document = (
  text: string,
  published: string | null,
  { title = null, language = 'en' }: { title?: string | null; language?: string } = {},
): Document => ({ text, title, published, language }) as Document;

function newsArticles(): Article[] {
  interface Row {
    id: string;
    text: string;
    published?: string;
    title?: string;
    quotes: {
      text: string;
      start: number;
      said_on?: string | null;
      said_on_open?: boolean;
      nested?: boolean;
    }[];
  }
  return (lines('../shared/eval/news/dev.jsonl') as Row[]).map(({ id, text, published, title, quotes }) => ({
    source: `news ${/^[a-z]+/.exec(id)?.[0] === 't' ? 't17' : (/^[a-z]+/.exec(id)?.[0] ?? '')}`,
    document: document(text, published ?? null, { title: title ?? null }),
    gold: quotes
      .filter(({ nested, said_on_open }) => !nested && !said_on_open)
      .map((quote) => ({ text: quote.text, start: quote.start, day: quote.said_on ?? null })),
  }));
}

const ownArticles = (): Article[] =>
  ['e', 'f', 'g', 'h'].flatMap((set) =>
    readEnglishGold(set).map(({ document, quotations }) => ({
      source: `own ${set}`,
      document,
      gold: quotations.filter(({ nested }) => !nested),
    })),
  );

/** Our own Spanish articles; a third set is never learned from. */
const spanishArticles = (): Article[] =>
  ['dev', 'second', 'fourth'].flatMap((set) =>
    readdirSync(`test/gold/es/${set}`).map((file) => {
      const { text, title, published, quotes } = JSON.parse(
        readFileSync(`test/gold/es/${set}/${file}`, 'utf8'),
      ) as {
        text: string;
        title: string;
        published: string;
        quotes: { text: string; day?: string | null }[];
      };
      return {
        source: `own es ${set}`,
        document: document(text, published, { title, language: 'es' }),
        gold: quotes.flatMap((quote) =>
          quote.day === undefined ? [] : [{ text: quote.text, day: quote.day }],
        ),
      };
    }),
  );

/** Dated articles of stories as they are pasted and saved; what only other articles date is left out. */
function storyArticles(source: string, folder: string, part?: string): Article[] {
  interface Row {
    file: string;
    part?: string;
    published: string | null;
    quotes: { text: string; type: string; said_on?: string | null; said_basis?: string }[];
  }
  return (lines(`${folder}/gold.jsonl`) as Row[])
    .filter((row) => row.published !== null && row.part === part)
    .map(({ file, published, quotes }) => {
      const format = formatOf(file) ?? 'paste';
      const raw = decodeArticle(readFileSync(`${folder}/articles/${file}`), format);
      return {
        source,
        document: { ...parseArticle(file, raw, format), published },
        gold: quotes
          .filter(
            ({ type, said_on, said_basis }) => type !== 'nested' && !(said_on && said_basis === 'story'),
          )
          .map(({ text, said_on }) => ({ text, day: said_on ?? null })),
      };
    });
}

function neighbours(): Article[] {
  interface Case {
    kind: string;
    text: string;
    published: string | null;
    language?: string;
    quotes?: [string, string | null][];
  }
  return (JSON.parse(readFileSync('test/core/said-on/neighbours.json', 'utf8')) as Case[])
    .filter(({ quotes }) => quotes)
    .map(({ text, published, quotes, language = 'en' }) => ({
      source: 'neighbours',
      document: document(text, published, { language }),
      gold: quotes!.map(([words, day]) => ({ text: words, day })),
    }));
}

const plain = (text: string): string =>
  text
    .replace(/["“”'‘’\s.,…]+/g, ' ')
    .trim()
    .toLowerCase();

/** The gold quotation that a found one is, and its day. */
function goldOf(
  article: Article,
  found: { start: number; end: number; text: string },
): GoldQuotation | undefined {
  const words = plain(found.text);
  return article.gold.find(({ text, start }) =>
    start === undefined
      ? words.startsWith(plain(text)) || plain(text).startsWith(words)
      : Math.min(found.end, start + text.length) - Math.max(found.start, start) > 0.7 * text.length,
  );
}

/** Reads an article under the weights as they are: what was weighed, and what came out. */
function read(article: Article): {
  rows: Row[];
  given: number;
  right: number;
  gold: number;
  unknown: number;
  kept: number;
} {
  const weighed: { start: number; signs: string[]; day: string }[] = [];
  const { quotations } = analyze(article.document, undefined, (step) => {
    if (step.stage === 'scene' && step.at)
      weighed.push({
        start: step.at.start,
        day: step.text.split(',')[0]!,
        signs: step.text.split('likely: ')[1]!.split(', '),
      });
  });
  const rows: Row[] = [];
  const sum = { given: 0, right: 0, gold: 0, unknown: 0, kept: 0 };
  for (const quotation of quotations) {
    if (quotation.type === 'nested') continue;
    const gold = goldOf(article, quotation);
    if (!gold) continue;
    if (gold.day) sum.gold++;
    else sum.unknown++;
    if (quotation.saidOn) sum.given++;
    else if (!gold.day) sum.kept++;
    if (quotation.saidOn && quotation.saidOn === gold.day) sum.right++;
    for (const { start, day, signs } of weighed)
      // the weekday of an undated article is nobody's to judge
      if (start === quotation.start && !day.startsWith('weekday'))
        rows.push({
          signs: SCENE_SIGNS.map((sign) => (signs.includes(sign) ? 1 : 0)),
          right: day === gold.day,
          group: article.document.text.slice(0, 80),
        });
  }
  return { rows, ...sum };
}

/** Puts trees learned from rows in the place of those that `dayOfScene` reads. */
function learn(rows: readonly Row[]): void {
  const examples = rows.map(({ signs, right, group }) => ({
    signs,
    isWanted: right,
    weight: right ? 1 : CAUTION,
    group,
  }));
  SCENE_TREES.splice(0, SCENE_TREES.length, ...boost(examples, OPTIONS));
}

const articles = [
  ...newsArticles(),
  ...ownArticles(),
  ...spanishArticles(),
  ...storyArticles('modern', '../shared/eval/modern'),
  ...storyArticles('dated', 'test/gold/dated', 'a'),
  ...neighbours(),
];
const sources = [...new Set(articles.map(({ source }) => source))];

function learnFrom(training: readonly Article[]): void {
  for (let round = 0; round < ROUNDS; round++) learn(training.flatMap((article) => read(article).rows));
}

function judge(name: string, judged: readonly Article[]): number[] {
  const sum = judged
    .map(read)
    .reduce(
      (all, one) =>
        all.map((value, i) => value + [one.given, one.right, one.gold, one.unknown, one.kept][i]!),
      [0, 0, 0, 0, 0],
    );
  tell(name, sum);
  return sum;
}
function tell(
  name: string,
  [given = 0, right = 0, gold = 0, unknown = 0, kept = 0]: readonly number[],
): string {
  const share = (a: number, b: number): string => (b ? (a / b).toFixed(3) : '–');
  const told = `precision ${share(right, given)}, recall ${share(right, gold)}, unknown kept ${share(kept, unknown)}`;
  console.log(`${name.padEnd(26)} ${told} (${given}, ${gold}, ${unknown})`);
  return told;
}

const none = [0, 0, 0, 0, 0];
const add = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value + b[i]!);
let all: readonly number[] = none;
let news: readonly number[] = none;
for (const held of sources) {
  learnFrom(articles.filter(({ source }) => source !== held));
  const sum = judge(
    `held out: ${held}`,
    articles.filter(({ source }) => source === held),
  );
  all = add(all, sum);
  if (held.startsWith('news')) news = add(news, sum);
}
const figures = {
  'all sources, each held out': tell('all, held out', all),
  'news, held out': tell('news, held out', news),
};
learnFrom(articles);
judge(
  'seen: news',
  articles.filter(({ source }) => source.startsWith('news')),
);
judge('seen: all', articles);
const file = FOREST_FILES['scene model'];
const model = {
  name: 'scene model',
  script: 'learn:scenes',
  data: `${articles.length} articles and small texts whose quotations have a day or none; figures with each source held out`,
  learned: new Date().toISOString().slice(0, 10),
  figures,
  signs: SCENE_SIGNS,
  trees: SCENE_TREES,
};
writeFileSync(file.path, forestModelSource(compact(model), file));
