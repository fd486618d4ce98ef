import { analyze } from '../../src/core/analyze.ts';
import type { Document } from '../../src/core/article/article.ts';
import { detectLanguage } from '../../src/core/languages/detect.ts';
import { assignStatements } from '../../src/core/statement/assign-statements.ts';
import { storyKeys } from '../../src/core/story/story-keys.ts';
import { pickSentences } from '../../src/core/summary/pick-sentences.ts';
import { toCandidates } from '../../src/core/summary/candidate.ts';
import { buildTimeline } from '../../src/core/timeline/build-timeline.ts';
import { FeedError } from '../../src/ingest/feeds/feed.ts';
import { readFeed } from '../../src/ingest/feeds/read-feed.ts';
import { NotAnArticleError, parseArticle } from '../../src/ingest/articles/parse-article.ts';
import { TooLargeError } from '../../src/ingest/pages/page-size.ts';
import { growth } from '../core/text/growth.ts';
import { cpuMs } from './calibrate.ts';
import { FLOORS } from './floors.ts';
import { HOSTILE_SHAPES, type HostileReader, type HostileShape } from './hostile-shapes.ts';

/** UTF-16 units of the shorter of the two texts; the longer one has four times as many. */
const LENGTH = 25_000;
/** What is above the floor is measured so often: a machine that is busy shows a growth once, not always. */
const TRIES = 3;

export interface HostileMeasure {
  readonly name: string;
  readonly reader: HostileReader;
  /** CPU time for the longer text, and how many times that of the shorter it is: 4 is linear, 16 quadratic. */
  readonly ms: number;
  readonly growth: number;
}

/** Every hostile shape through every stage: what four times the length costs. */
export function measureHostile(): HostileMeasure[] {
  return HOSTILE_SHAPES.map((shape) => {
    const grown = hostileGrowth(shape, LENGTH, FLOORS.hostileGrowth);
    const raw = shape.write(4 * LENGTH);
    const began = cpuMs();
    readHostile(shape.reader, raw);
    return { name: shape.name, reader: shape.reader, ms: cpuMs() - began, growth: grown };
  });
}

/** The growth of a shape's time from `length` to four times that, the least of some tries when it is above `most`. */
export function hostileGrowth({ reader, write }: HostileShape, length: number, most: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && least > most; attempt++)
    least = Math.min(
      least,
      growth((count) => {
        const raw = write(count);
        return () => readHostile(reader, raw);
      }, length),
    );
  return least;
}

const REFUSALS = [NotAnArticleError, TooLargeError, FeedError];

/** Everything that is done with a file, a page or a feed, save storing it. What is refused is refused. */
export function readHostile(reader: HostileReader, raw: string): void {
  try {
    if (reader === 'feed') readFeed(raw, 'https://post.example/feed');
    else analyzeWhole(reader === 'text' ? asDocument(raw) : parseArticle('hostile', raw, reader));
  } catch (error) {
    if (!REFUSALS.some((refusal) => error instanceof refusal)) throw error;
  }
}

function analyzeWhole(document: Document): void {
  const { text, title } = document;
  const analysis = analyze(document);
  storyKeys(document);
  assignStatements(analysis.quotations, []);
  const article = { ...document, analysis };
  buildTimeline([article]);
  buildTimeline([article], { max: 10 });
  pickSentences(toCandidates(text, analysis.sentences, 0), title, (picked) => picked.length < 6);
}

const asDocument = (text: string): Document => ({
  id: 'hostile',
  title: 'A long article',
  source: null,
  url: null,
  byline: null,
  published: '2025-05-05',
  publishedBasis: 'stated',
  language: detectLanguage(text),
  text,
});
