import type { Candidate } from './candidate.ts';

/** What speaks for a pair, in the order in which `signsOf` gives it. */
export const PAIR_SIGNS = [
  'count',
  'share',
  'total',
  'texts',
  'early',
  'quoted',
  'rarer',
  'commoner',
] as const;

/** The pairs of neighbouring words in some candidates, numbered from 0, and what speaks for each. */
export interface PairCounts {
  /** How many different pairs there are. */
  readonly pairs: number;
  /** The different pairs of each candidate. */
  readonly pairsOf: readonly (readonly number[])[];
  /** In the order of `PAIR_SIGNS`. */
  readonly signsOf: (pair: number) => readonly number[];
  /** The number of a pair of stems; undefined when no candidate has it. */
  readonly numberOf: (first: string, second: string) => number | undefined;
}

/** Characters after which a mention counts half as an early one. */
const EARLY_CHARS = 400;
/** More words than any text has: two word numbers make one number for their pair. */
const MAX_VOCABULARY = 1 << 20;

/** Counts pairs over candidates, those of one origin together. Linear. */
export function countPairs(candidates: readonly Candidate[]): PairCounts {
  const words = new Map<string, number>();
  const wordCounts: number[] = [];
  const numbers = new Map<number, number>();
  const [firsts, seconds, counts, origins, lastOrigins, early, quoted]: number[][] = [
    [],
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  let total = 0;
  const texts = new Set<number>();
  const countWord = (word: string): number => {
    let number = words.get(word);
    if (number === undefined) {
      number = words.size;
      words.set(word, number);
      wordCounts.push(0);
    }
    wordCounts[number]!++;
    total++;
    return number;
  };
  const pairsOf = candidates.map(({ stems, origin, span, text }) => {
    const isQuoted = /["“”]/.test(text) ? 1 : 0;
    const earliness = 1 / (1 + span.start / EARLY_CHARS);
    const pairs = new Set<number>();
    texts.add(origin);
    let before = -1;
    for (const word of stems) {
      const number = countWord(word);
      if (before >= 0) {
        const key = before * MAX_VOCABULARY + number;
        let pair = numbers.get(key);
        if (pair === undefined) {
          pair = numbers.size;
          numbers.set(key, pair);
          firsts!.push(before);
          seconds!.push(number);
          for (const list of [counts!, origins!, early!, quoted!]) list.push(0);
          lastOrigins!.push(-1);
        }
        counts![pair]!++;
        early![pair]! += earliness;
        quoted![pair]! += isQuoted;
        if (lastOrigins![pair] !== origin) origins![pair]!++;
        lastOrigins![pair] = origin;
        pairs.add(pair);
      }
      before = number;
    }
    return [...pairs];
  });
  return {
    pairs: numbers.size,
    pairsOf,
    signsOf(pair) {
      const [one, other] = [wordCounts[firsts![pair]!]!, wordCounts[seconds![pair]!]!];
      const count = counts![pair]!;
      return [
        Math.log(count),
        origins![pair]! / texts.size,
        Math.log(total),
        Math.log(texts.size),
        Math.log(1 + early![pair]!),
        quoted![pair]! / count,
        Math.log(Math.min(one, other)),
        Math.log(Math.max(one, other)),
      ];
    },
    numberOf(first, second) {
      const [one, other] = [words.get(first), words.get(second)];
      return one === undefined || other === undefined ? undefined : numbers.get(one * MAX_VOCABULARY + other);
    },
  };
}
