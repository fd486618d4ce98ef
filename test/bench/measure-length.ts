import { analyze } from '../../src/core/analyze.ts';
import type { Document } from '../../src/core/article/article.ts';
import { findPassage } from '../../src/core/search/find-passage.ts';
import { storyKeys } from '../../src/core/story/story-keys.ts';
import { cpuMs } from './calibrate.ts';
import { FLOORS } from './floors.ts';
import { generateArticles } from './generate-articles.ts';

/** Lengths in UTF-16 units. A text that breaks the floor at one of them is not tried at the next: that could take hours. */
const LENGTHS = [10_000, 100_000, 1_000_000] as const;
/** Below this a time is mostly that of compiling and collecting, so growth is counted from here. */
const LEAST_MS = 10;
/** Runs of a text; the least counts. The first ones compile. */
const ROUNDS = 3;
/** Longer runs are not repeated. */
const REPEATED_MS = 500;

/** Ordinary text, and texts that make careless patterns go back over all that they have read. */
const TEXTS: Readonly<Record<string, string>> = {
  ordinary: generateArticles(60, 9)
    .map(({ text }) => text)
    .join('\n\n'),
  'one line': generateArticles(60, 9)
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join(' '),
  'open quotation marks': '“We said “no ',
  'quotation marks': '" "',
  apostrophes: "'a 'b ",
  brackets: '([{(',
  digits: '1234567890',
  numbers: '12 May 2025, 3:45 pm, ',
  'no space': 'word',
  names: 'Anna Bela Carl of Dora ',
  'said he': '“No,” he said, “but ',
  'full stops': 'A. B. ',
  dashes: '— ',
  'line breaks': 'The end said\n',
  spaces: '          x',
};

export interface LengthMeasure {
  readonly text: string;
  readonly length: number;
  readonly ms: number;
  /** Time for ten times the text, per unit of it: 1 is linear. */
  readonly growth: number;
}

/** Time of the whole analysis of one long article, beside one a tenth as long. */
export function measureLength(): LengthMeasure[] {
  return Object.entries(TEXTS).map(([text, piece]) => {
    let shorterMs = Infinity;
    let measured: LengthMeasure = { text, length: 0, ms: 0, growth: 0 };
    for (const length of LENGTHS) {
      const article = articleOf(piece, length);
      let ms = timeOf(article);
      for (let round = 1; round < ROUNDS && ms < REPEATED_MS; round++) ms = Math.min(ms, timeOf(article));
      measured = { text, length, ms, growth: ms / Math.max(LEAST_MS, shorterMs) / 10 };
      if (length !== LENGTHS[0] && measured.growth > FLOORS.lengthGrowth) break;
      shorterMs = ms;
    }
    return measured;
  });
}

function timeOf(article: Document): number {
  const began = cpuMs();
  analyze(article);
  storyKeys(article);
  findPassage(article.text, ['harbour', 'budget']);
  return cpuMs() - began;
}

const articleOf = (piece: string, length: number): Document => ({
  id: 'long',
  title: 'A long article',
  source: null,
  url: null,
  byline: null,
  published: '2025-05-05',
  publishedBasis: 'stated',
  language: 'en',
  text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
});
