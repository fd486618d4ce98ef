import { furnitureCut, isProse } from './clean-lines.ts';
import { CUE_WORDS } from './rules/cue-words.ts';
import type { Cut } from './rules/furniture.ts';
import { readWrittenDay } from './written-day.ts';

/** How many characters of a line are read for how it is built, and how many marks say it. */
const BUILD_CHARS = 80;
const BUILD_MARKS = 4;
/** A longer line is no date. */
const MOST_DAY_CHARS = 120;
/** "3 hours ago", as comments and lists of news have it. */
const AGO = /\b(?:ago|fa|atrás)\b|\b(?:hace|vor|il y a|há)\s\d/i;

/** What the signs of a line are read from. */
export interface Line {
  readonly text: string;
  readonly words: readonly string[];
  readonly prose: boolean;
  /** What the rules of furniture cut it as. */
  readonly cuts: Cut | null;
  /** 1 for each kind of `CUE_WORDS` that it has a word of, else 0. */
  readonly cues: readonly number[];
  readonly isDay: boolean;
  /** A day, an hour, or how long ago. */
  readonly dated: boolean;
  /** How it is built (`buildOf`), where that tells lists and tables: empty for plain words. */
  readonly build: string;
}

export function readLine(text: string): Line {
  const isDay = text.length <= MOST_DAY_CHARS && readWrittenDay(text) !== null;
  return {
    text,
    words: text.match(/[\p{L}\p{N}_]+/gu) ?? [],
    prose: isProse(text),
    cuts: furnitureCut(text),
    cues: CUE_WORDS.map(({ pattern }) => (pattern.test(text) ? 1 : 0)),
    isDay,
    dated: isDay || /\b\d{1,2}:\d{2}\b/.test(text) || AGO.test(text),
    build: buildOf(text),
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
