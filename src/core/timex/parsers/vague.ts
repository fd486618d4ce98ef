import { anyOf } from '../../text/word-set.ts';
import { sticky } from '../patterns.ts';
import type { Parser } from '../reading.ts';

type VagueValue = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

interface VagueWord {
  readonly words: string;
  readonly value: VagueValue;
}

/** Words for now, once and some time ahead. */
export const VAGUE_WORDS: readonly VagueWord[] = [
  { words: 'now', value: 'PRESENT_REF' },
  { words: 'currently', value: 'PRESENT_REF' },
  { words: 'current', value: 'PRESENT_REF' },
  { words: 'presently', value: 'PRESENT_REF' },
  { words: 'nowadays', value: 'PRESENT_REF' },
  { words: 'these days', value: 'PRESENT_REF' },
  { words: 'at the moment', value: 'PRESENT_REF' },
  { words: 'the time being', value: 'PRESENT_REF' },
  { words: 'recently', value: 'PAST_REF' },
  { words: 'more recently', value: 'PAST_REF' },
  { words: 'most recently', value: 'PAST_REF' },
  { words: 'recent', value: 'PAST_REF' },
  { words: 'the past', value: 'PAST_REF' },
  { words: 'long ago', value: 'PAST_REF' },
  { words: 'lately', value: 'PAST_REF' },
  { words: 'the future', value: 'FUTURE_REF' },
  { words: 'the near future', value: 'FUTURE_REF' },
  { words: 'the foreseeable future', value: 'FUTURE_REF' },
  { words: 'the near term', value: 'FUTURE_REF' },
  { words: 'the long term', value: 'FUTURE_REF' },
  { words: 'very soon', value: 'FUTURE_REF' },
  { words: 'as soon as possible', value: 'FUTURE_REF' },
  { words: 'a later date', value: 'FUTURE_REF' },
];

const BY_WORDS: ReadonlyMap<string, VagueValue> = new Map(
  VAGUE_WORDS.map(({ words, value }) => [words, value]),
);

/** "now", "recently", "the future": a time without a place in the calendar. */
export const vague: Parser = {
  name: 'vague',
  triggers: [...new Set(VAGUE_WORDS.map(({ words }) => words.split(' ')[0] ?? ''))],
  pattern: sticky(
    `(?<words>${anyOf(VAGUE_WORDS.map(({ words }) => words)).replaceAll(' ', String.raw`\s`)})(?![a-z-])`,
  ),
  read(groups, match) {
    const words = (groups['words'] ?? '').toLowerCase().replace(/\s+/g, ' ');
    const value = BY_WORDS.get(words);
    if (value === undefined) return null;
    const before = match.input.slice(Math.max(0, match.index - 8), match.index);
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (
      words === 'now' &&
      (/^,?\sknown\b/.test(after) || (after.startsWith(',') && /(?:^|[.!?"“]\s*)$/.test(before)))
    )
      return null;
    if (words === 'the past' && /^\s(?:tense|[a-z]+s\b)/.test(after)) return null;
    return { reading: { kind: 'vague', value } };
  },
  examples: ['are [now] held', 'He [recently] left', 'in [the future], they'],
};
