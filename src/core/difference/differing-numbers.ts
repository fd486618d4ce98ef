import { anyOf } from '../text/word-set.ts';
import { BOUNDS, MEASURES, ROUNDING } from './rules/number-words.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { NUMBER, readNumber } from '../timex/patterns.ts';
import { MONTHS, NUMBERS, UNITS } from '../timex/rules/time-words.ts';
import { differenceOf, type Difference } from './difference.ts';

/** A sentence of an article. */
export interface ToldSentence {
  readonly article: string;
  readonly text: string;
}

/** A number of things in a sentence. */
interface Counted extends ToldSentence {
  readonly count: number;
  /** "about", "some" or the like stands before it. */
  readonly rounded: boolean;
  /** The number with what it counts, to the letter: "three crew members". */
  readonly words: string;
  /** Stems of the words right after the number. */
  readonly things: ReadonlySet<string>;
  /** Stems of the sentence's other telling words. */
  readonly others: ReadonlySet<string>;
}

/** Words besides the number and its noun that two sentences must share, and the share of the shorter one's. */
const SHARED_WORDS = 4;
const SHARED_PART = 0.6;
/** Numbers compared with each other; a story has few. */
const MOST_COUNTS = 100;
/** Words of what is counted. */
const MOST_THINGS = 3;

const COUNT = new RegExp(
  String.raw`(?<!["“'‘\p{L}\p{N}.,$£€¥-])(?<number>${NUMBER})(?<things>(?:\s\p{L}{2,30}(?![\p{L}-])){1,${MOST_THINGS}})`,
  'giu',
);
/** "At least 12" and 15 do not disagree. */
const BOUNDED = new RegExp(String.raw`\b(?:${anyOf(BOUNDS)})\s$`, 'i');
/** "About 12" and 13 do not either, but "about 12" and 20 do. */
const ROUNDED = new RegExp(String.raw`\b(?:${anyOf(ROUNDING)})\s$`, 'i');
/** From which times the smaller one a rounded number is another. */
const APART = 1.25;
const TIME_WORDS = [UNITS, MONTHS, NUMBERS];

/**
 * Where sentences of different articles that tell the same count the same things differently: "two crew members were
 * hurt" and "three crew members were hurt". Bounds ("at least twelve"), numbers about equal, measures, lengths of time and years are left out;
 * so is an article that gives several numbers of the things.
 */
export function differingNumbers(sentences: readonly ToldSentence[]): Difference[] {
  const counts = sentences.flatMap(countsIn).slice(0, MOST_COUNTS);
  const told = new Set<Counted>();
  return counts.flatMap((counted) => {
    if (told.has(counted)) return [];
    const same = [counted, ...counts.filter((other) => !told.has(other) && tellTheSame(counted, other))];
    for (const one of same) told.add(one);
    const byArticle = Map.groupBy(same, ({ article }) => article);
    const sure = same.filter(
      ({ article }) => new Set(byArticle.get(article)!.map(({ count }) => count)).size === 1,
    );
    const firstWords = new Map(sure.toReversed().map(({ count, words: given }) => [count, given]));
    const values = sure.map(({ count, article }) => ({ value: firstWords.get(count)!, article }));
    return differenceOf(counted.text.replace(/[.\s]+$/, ''), values) ?? [];
  });
}

function countsIn({ article, text }: ToldSentence): Counted[] {
  const found: Counted[] = [];
  // Most sentences count nothing: their words are not looked at.
  let stems: readonly string[] | null = null;
  for (const { index, groups } of text.matchAll(COUNT)) {
    const { number = '', things = '' } = groups ?? {};
    const count = readNumber(number);
    const before = text.slice(Math.max(0, index - 16), index);
    if (typeof count !== 'number' || count === 1 || BOUNDED.test(before)) continue;
    const list = things.trim().split(/\s/);
    const end = list.findIndex((word) => STOP_WORDS.has(word.toLowerCase()));
    const noun = end < 0 ? list : list.slice(0, end);
    const isMeasure = noun
      .map((word) => word.toLowerCase())
      .some((word) => MEASURES.has(word) || TIME_WORDS.some((table) => Object.hasOwn(table, word)));
    if (noun.length === 0 || isMeasure || (count >= 1800 && count <= 2100)) continue;
    stems ??= tellingStems(text);
    const own = new Set(noun.flatMap(words).map(stem));
    found.push({
      article,
      text,
      count,
      rounded: ROUNDED.test(before),
      words: [number, ...noun].join(' '),
      things: own,
      others: new Set(stems.filter((word) => !own.has(word))),
    });
  }
  return found;
}

const tellingStems = (text: string): string[] =>
  words(text)
    .filter((word) => !STOP_WORDS.has(word) && !/^\d/.test(word) && !Object.hasOwn(NUMBERS, word))
    .map(stem);

/** Do sentences of two articles tell the same of the same things? */
function tellTheSame(a: Counted, b: Counted): boolean {
  const [less, more] = [Math.min(a.count, b.count), Math.max(a.count, b.count)];
  if ((a.rounded || b.rounded) && less !== more && more < less * APART) return false;
  if (a.article === b.article || [...a.things].every((word) => !b.things.has(word))) return false;
  let shared = 0;
  for (const word of a.others) if (b.others.has(word)) shared++;
  return shared >= SHARED_WORDS && shared >= SHARED_PART * Math.min(a.others.size, b.others.size);
}
