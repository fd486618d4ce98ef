import { furnitureCut, isProse } from './clean-lines.ts';
import { densestRun } from './densest-run.ts';
import { CUE_WORDS } from './rules/cue-words.ts';
import { BYLINE } from './rules/furniture.ts';
import { readWrittenDay } from './written-day.ts';

/** Lines on either side whose length is a sign of a line. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const WINDOWS = [3, 10] as const;
/** A cap for distances and counts, beyond which they tell nothing more. */
const FAR = 60;
/** How far, and how often, lines that are built alike are looked for; how many marks of a line say how it is built. */
const ALIKE_WITHIN = 8;
const ALIKE_AT_MOST = 6;
const BUILD_CHARS = 80;
const BUILD_MARKS = 4;
/** "3 hours ago", as comments and lists of news have it. */
const AGO = /\b(?:ago|fa|atrás)\b|\b(?:hace|vor|il y a|há)\s\d/i;

/** What one line shows by itself. */
const OWN = [
  'words',
  'prose',
  'endsSentence',
  'endsColon',
  'endsQuote',
  'startsQuote',
  'startsLower',
  'startsBullet',
  'startsDigit',
  'sentences',
  'commas',
  'capitals',
  'allCapitals',
  'digits',
  'meanWord',
  'symbols',
  'address',
  'handle',
  'hour',
  'day',
  'byline',
  'dropped',
  'tail',
  'embed',
  ...CUE_WORDS.map(({ kind }) => `cue ${kind}`),
] as const;

/** What its place among the other lines shows. */
const PLACE = [
  'repeats',
  'shared',
  'prose before',
  'prose after',
  'since prose',
  'until prose',
  'in run',
  'from run start',
  'to run end',
  'tails before',
  'since tail',
  ...NEIGHBOURS.flatMap((offset) => [`words ${offset}`, `prose ${offset}`]),
  ...WINDOWS.map((window) => `prose within ${window}`),
  'cues before',
  'cues after',
  ...CUE_WORDS.flatMap(({ kind }) => [`since ${kind}`, `${kind} near`]),
  'like headline',
  'since headline',
  'headlines ahead',
  'words to mean',
  'dated near',
  'dated before',
  'dated after',
  'built alike near',
  'built alike before',
  'built alike after',
] as const;

/** Names of a line's signs, in the order of their numbers. */
export const LINE_SIGNS: readonly string[] = [...OWN, ...PLACE];

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

interface Reading {
  readonly words: readonly string[];
  readonly prose: boolean;
  readonly tail: boolean;
  readonly weight: number;
  readonly cues: number;
  readonly cueBits: readonly number[];
  readonly own: readonly number[];
  /** A day, an hour, or how long ago. */
  readonly dated: boolean;
  /** How it is built (`buildOf`), where that tells lists and tables: empty for plain words. */
  readonly build: string;
}

function read(line: string): Reading {
  const words = line.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const prose = isProse(line);
  const cuts = furnitureCut(line);
  const cues = CUE_WORDS.map(({ pattern }): number => (pattern.test(line) ? 1 : 0));
  const wordCount = words.length;
  const isDay = line.length <= 120 && readWrittenDay(line) !== null;
  const perWord = (n: number) => n / Math.max(1, wordCount);
  const own = [
    wordCount,
    prose,
    /[.!?…。！？؟۔।][)\]"”’»'*]*$/.test(line),
    line.endsWith(':'),
    /["”»]$/.test(line),
    /^["“«„]/.test(line),
    /^\p{Ll}/u.test(line),
    /^[-•*–—·▪►»]/.test(line),
    /^\d/.test(line),
    count(line, /[.!?…。！？؟۔।](?:\s|$)/g),
    perWord(count(line, /[,;،、，]/g)),
    letters.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, letters.length),
    letters.filter((word) => word.length > 1 && /^\p{Lu}+$/u.test(word)).length / Math.max(1, letters.length),
    perWord(count(line, /\d+/g)),
    perWord(words.reduce((sum, word) => sum + word.length, 0)),
    perWord(count(line, /[|/›»>•·©@#&]/g)),
    /https?:|www\.|\.com\b/i.test(line),
    /(?:^|[\s(])@\w/.test(line),
    /\b\d{1,2}[:.]\d{2}\b/.test(line),
    isDay,
    !prose && BYLINE.test(line),
    cuts === 'drop',
    cuts === 'tail',
    cuts === 'embed' || cuts === 'post',
    ...cues,
  ].map(Number);
  // What will be dropped anyway parts nothing; what opens the page's foot does.
  const weight = cuts
    ? cuts === 'tail'
      ? -30
      : 0
    : prose
      ? Math.min(60, wordCount)
      : /^[-•*–] /.test(line) || line.length > 200
        ? 0
        : -8;
  return {
    words,
    prose,
    tail: cuts === 'tail',
    weight,
    cues: cues.slice(0, 7).reduce((sum, cue) => sum + cue, 0),
    own,
    cueBits: cues,
    dated: isDay || /\b\d{1,2}:\d{2}\b/.test(line) || AGO.test(line),
    build: buildOf(line),
  };
}

/**
 * How a line opens, one mark each for words with a capital, other words, numbers, and each other character ("A9–A" for
 * "June 9 – Harbour Hall"); repetitions count once. Empty where only words or less than three marks stand: any line of a
 * menu is built so.
 */
function buildOf(line: string): string {
  const build = line
    .slice(0, BUILD_CHARS)
    .replace(/\p{Lu}[\p{L}\p{M}'’.-]*/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}][\p{L}\p{M}'’-]*/gu, 'a')
    .replace(/\d+/g, '9')
    .replace(/\s+/g, '')
    .replace(/(.)\1+/gu, '$1');
  return build.length >= 3 && /[^Aa]/.test(build) ? build.slice(0, BUILD_MARKS) : '';
}

/** For each line how many of the lines close before and after it are built alike; -1 where its build tells nothing. */
function alikeLines(builds: readonly string[]): (readonly [before: number, after: number])[] {
  const alike = (i: number, step: 1 | -1): number => {
    let hits = 0;
    for (let away = 1; away <= ALIKE_WITHIN && hits < ALIKE_AT_MOST; away++)
      if (builds[i + step * away] === builds[i]) hits++;
    return hits;
  };
  return builds.map((build, i) => (build === '' ? [-1, -1] : [alike(i, -1), alike(i, 1)]));
}

/**
 * The signs of each line among all lines of a text, a row of numbers a line in the order of `LINE_SIGNS`. Linear time.
 * The headline is the title where it is known; else the first line, which in a pasted page is the title of its window.
 */
export function lineSigns(lines: readonly string[], headline: string = lines[0] ?? ''): number[][] {
  const readings = lines.map(read);
  const [runFrom, runTo] = densestRun(readings.map(({ weight }) => weight));
  const repeats = new Map<string, number>();
  for (const line of lines) repeats.set(line, (repeats.get(line) ?? 0) + 1);
  // In how many lines of prose each longer word stands: an article's lines share their words.
  const spread = new Map<string, number>();
  const longWords = readings.map(({ words }) => [
    ...new Set(words.filter((word) => word.length > 3).map((word) => word.toLowerCase())),
  ]);
  readings.forEach(({ prose }, i) => {
    if (prose) for (const word of longWords[i]!) spread.set(word, (spread.get(word) ?? 0) + 1);
  });
  const sums = (value: (reading: Reading) => number): number[] => {
    const total = [0];
    for (const reading of readings) total.push(total.at(-1)! + value(reading));
    return total;
  };
  const proseWords = sums(({ prose, words }) => (prose ? words.length : 0));
  const tails = sums(({ tail }) => Number(tail));
  const cues = sums(({ cues: hits }) => hits);
  const allProse = Math.max(1, proseWords.at(-1)!);
  const sinceProse = distances(
    readings.map(({ prose }) => prose),
    1,
  );
  const untilProse = distances(
    readings.map(({ prose }) => prose),
    -1,
  );
  const sinceTail = distances(
    readings.map(({ tail }) => tail),
    1,
  );
  const headWords = new Set<string>(headline.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
  const likeHeadline = readings.map(({ words }, i) => {
    if (words.length < 3 || (i === 0 && lines[0] === headline)) return 0;
    const shared = new Set(words.map((word) => word.toLowerCase()).filter((word) => headWords.has(word)))
      .size;
    return shared / Math.max(words.length, Math.min(headWords.size, 12));
  });
  const isHeadline = likeHeadline.map((share) => share >= 0.6);
  const sinceHeadline = distances(isHeadline, 1);
  let ahead = isHeadline.filter(Boolean).length;
  const headlinesAhead = isHeadline.map((is) => (ahead -= Number(is)));
  const proseCount = readings.filter(({ prose }) => prose).length;
  const meanProse = allProse / Math.max(1, proseCount);
  // Labels say where other things begin; prose says such words by chance.
  const cuePlaces = CUE_WORDS.map((_, kind) => ({
    since: distances(
      readings.map(({ cueBits, words }) => cueBits[kind] === 1 && words.length <= 8),
      1,
    ),
    sum: sums(({ cueBits }) => cueBits[kind]!),
  }));
  const dated = sums((reading) => Number(reading.dated));
  const alike = alikeLines(readings.map(({ build }) => build));
  const between = (total: readonly number[], from: number, to: number): number =>
    total[Math.min(lines.length, to)]! - total[Math.max(0, from)]!;
  return lines.map((line, i) => {
    const { prose, own } = readings[i]!;
    const words = longWords[i]!;
    const known = words.filter((word) => (spread.get(word) ?? 0) > (prose ? 1 : 0)).length;
    return [
      ...own,
      repeats.get(line)! - 1,
      words.length === 0 ? -1 : known / words.length,
      proseWords[i]! / allProse,
      1 - proseWords[i + 1]! / allProse,
      sinceProse[i]!,
      untilProse[i]!,
      Number(i >= runFrom && i < runTo),
      Math.max(-FAR, Math.min(FAR, i - runFrom)),
      Math.max(-FAR, Math.min(FAR, runTo - 1 - i)),
      Math.min(FAR, tails[i]!),
      sinceTail[i]!,
      ...NEIGHBOURS.flatMap((offset) => {
        const neighbour = readings[i + offset];
        return neighbour ? [neighbour.words.length, Number(neighbour.prose)] : [-1, -1];
      }),
      ...WINDOWS.map(
        (window) =>
          between(proseWords, i - window, i) / allProse +
          between(proseWords, i + 1, i + 1 + window) / allProse,
      ),
      between(cues, i - 5, i),
      between(cues, i + 1, i + 6),
      ...cuePlaces.flatMap(({ since, sum }) => [
        since[i]!,
        between(sum, i - 4, i) + between(sum, i + 1, i + 5),
      ]),
      likeHeadline[i]!,
      sinceHeadline[i]!,
      Math.min(3, headlinesAhead[i]!),
      readings[i]!.words.length / meanProse,
      between(dated, i - 8, i + 9),
      between(dated, i - 4, i),
      between(dated, i + 1, i + 5),
      alike[i]![0] + alike[i]![1],
      ...alike[i]!,
    ];
  });
}

/** For each place the distance to the last `true` before it (`step` 1) or the next after it (-1), at most `FAR`. */
function distances(marks: readonly boolean[], step: 1 | -1): number[] {
  const found = marks.map(() => FAR);
  let distance = FAR;
  for (let i = step > 0 ? 0 : marks.length - 1; i >= 0 && i < marks.length; i += step) {
    found[i] = distance;
    distance = marks[i] ? 1 : Math.min(FAR, distance + 1);
  }
  return found;
}
