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
}

function read(line: string): Reading {
  const words = line.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const prose = isProse(line);
  const cuts = furnitureCut(line);
  const cues = CUE_WORDS.map(({ pattern }): number => (pattern.test(line) ? 1 : 0));
  const wordCount = words.length;
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
    line.length <= 120 && readWrittenDay(line) !== null,
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
  };
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
