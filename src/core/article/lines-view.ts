import { densestRun } from './densest-run.ts';
import type { Line } from './read-line.ts';
import { CUE_WORDS } from './rules/cue-words.ts';

/** A cap for distances and counts, beyond which they tell nothing more. */
export const FAR = 60;
/** How far, and how often, lines that are built alike are looked for. */
const ALIKE_WITHIN = 8;
const ALIKE_AT_MOST = 6;
/** Kinds of cue words, the first of the table, that speak against the lines near them. */
const FOREIGN_KINDS = 7;
/** Labels say where other things begin; prose says such words by chance. */
const MOST_LABEL_WORDS = 8;
/** The share of its words that a line has from the headline when it is one. */
const LIKE_HEADLINE = 0.6;

/** Sums over the lines before each place, one more than there are lines. */
export type Sums = readonly number[];

/** What all lines of a text show together; one entry a line, unless said otherwise. */
export interface LinesView {
  readonly lines: readonly Line[];
  /** How often a line stands in the text. */
  readonly repeats: ReadonlyMap<string, number>;
  /** The longer words of each line. */
  readonly longWords: readonly (readonly string[])[];
  /** In how many lines of prose a longer word stands: an article's lines share their words. */
  readonly spread: ReadonlyMap<string, number>;
  /** From where to where most of the prose stands (half-open). */
  readonly run: readonly [from: number, to: number];
  readonly proseWords: Sums;
  /** Words of prose, at least 1, and how many a line of prose has in the mean. */
  readonly allProse: number;
  readonly meanProse: number;
  readonly tails: Sums;
  readonly cues: Sums;
  readonly dated: Sums;
  readonly sinceProse: readonly number[];
  readonly untilProse: readonly number[];
  readonly sinceTail: readonly number[];
  /** By kind of cue word: how far the last label with one is, and how many lines have one. */
  readonly cuePlaces: readonly { readonly since: readonly number[]; readonly sum: Sums }[];
  /** The share of its words that the headline has too. */
  readonly likeHeadline: readonly number[];
  readonly sinceHeadline: readonly number[];
  readonly headlinesAhead: readonly number[];
  /** How many of the lines close before and after it are built alike; -1 where its build tells nothing. */
  readonly alike: readonly (readonly [before: number, after: number])[];
}

/** Reads what the lines of a text show together. Linear time. */
export function viewLines(lines: readonly Line[], headline: string): LinesView {
  const repeats = new Map<string, number>();
  for (const { text } of lines) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const longWords = lines.map(longWordsOf);
  const proseWords = sums(lines, ({ prose, words }) => (prose ? words.length : 0));
  const allProse = Math.max(1, proseWords.at(-1)!);
  const isProse = lines.map(({ prose }) => prose);
  const likeHeadline = sharesWith(headline, lines);
  const isHeadline = likeHeadline.map((share) => share >= LIKE_HEADLINE);
  let ahead = isHeadline.filter(Boolean).length;
  return {
    lines,
    repeats,
    longWords,
    spread: spreadOf(lines, longWords),
    run: densestRun(lines.map(weightOf)),
    proseWords,
    allProse,
    meanProse: allProse / Math.max(1, isProse.filter(Boolean).length),
    tails: sums(lines, ({ cuts }) => Number(cuts === 'tail')),
    cues: sums(lines, ({ cues }) => cues.slice(0, FOREIGN_KINDS).reduce((sum, cue) => sum + cue, 0)),
    dated: sums(lines, ({ dated }) => Number(dated)),
    sinceProse: distances(isProse, 1),
    untilProse: distances(isProse, -1),
    sinceTail: distances(
      lines.map(({ cuts }) => cuts === 'tail'),
      1,
    ),
    cuePlaces: CUE_WORDS.map((_, kind) => ({
      since: distances(
        lines.map(({ cues, words }) => cues[kind] === 1 && words.length <= MOST_LABEL_WORDS),
        1,
      ),
      sum: sums(lines, ({ cues }) => cues[kind]!),
    })),
    likeHeadline,
    sinceHeadline: distances(isHeadline, 1),
    headlinesAhead: isHeadline.map((is) => (ahead -= Number(is))),
    alike: alikeLines(lines.map(({ build }) => build)),
  };
}

/** What `of` comes to over the lines from one to before another; beyond the ends there is nothing. */
export const between = (sum: Sums, from: number, to: number): number =>
  sum[Math.min(sum.length - 1, to)]! - sum[Math.max(0, from)]!;

function sums(lines: readonly Line[], of: (line: Line) => number): number[] {
  const total = [0];
  for (const line of lines) total.push(total.at(-1)! + of(line));
  return total;
}

const longWordsOf = ({ words }: Line): string[] => [
  ...new Set(words.filter((word) => word.length > 3).map((word) => word.toLowerCase())),
];

function spreadOf(
  lines: readonly Line[],
  longWords: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  lines.forEach(({ prose }, i) => {
    if (prose) for (const word of longWords[i]!) spread.set(word, (spread.get(word) ?? 0) + 1);
  });
  return spread;
}

/** How far a line speaks for the run it stands in. What will be dropped anyway parts nothing; what opens the page's foot does. */
function weightOf({ cuts, prose, text, words }: Line): number {
  if (cuts) return cuts === 'tail' ? -30 : 0;
  if (prose) return Math.min(60, words.length);
  return /^[-•*–] /.test(text) || text.length > 200 ? 0 : -8;
}

function sharesWith(headline: string, lines: readonly Line[]): number[] {
  const headWords = new Set<string>(headline.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
  return lines.map(({ text, words }, i) => {
    if (words.length < 3 || (i === 0 && text === headline)) return 0;
    const shared = new Set(words.map((word) => word.toLowerCase()).filter((word) => headWords.has(word)));
    return shared.size / Math.max(words.length, Math.min(headWords.size, 12));
  });
}

function alikeLines(builds: readonly string[]): (readonly [before: number, after: number])[] {
  const alike = (i: number, step: 1 | -1): number => {
    let hits = 0;
    for (let away = 1; away <= ALIKE_WITHIN && hits < ALIKE_AT_MOST; away++)
      if (builds[i + step * away] === builds[i]) hits++;
    return hits;
  };
  return builds.map((build, i) => (build === '' ? [-1, -1] : [alike(i, -1), alike(i, 1)]));
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
