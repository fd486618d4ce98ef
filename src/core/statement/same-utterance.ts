import type { Agreement } from './same-speaker.ts';
import { words } from '../text/words.ts';

/** Words a shingle spans. */
export const SHINGLE = 3;
/** Below this many words a quotation is a fragment: too little to tell an utterance by. */
export const FRAGMENT_WORDS = 5;
/** Share of the shorter quotation's shingles that the longer one must hold. */
const MIN_CONTAINMENT = 0.45;
const MIN_SHARED = 3;
/** Jaccard index at which words alone, without a named speaker on one side, tell the utterance; */
const MIN_JACCARD_UNNAMED = 0.7;
/** so do all words of one of them, so many in a row, in articles of one story, and anywhere. */
const MIN_WORDS_IN_STORY = 7;
const MIN_WORDS_UNNAMED = 10;

/** Jaccard index from which two quotations have the same words. */
const MIN_JACCARD_SAME = 0.8;

/** What is compared of a quotation. */
export interface Utterance {
  readonly wordCount: number;
  /** Its folded words with a space around each. */
  readonly words: string;
  /** Distinct shingle hashes. */
  readonly keys: ReadonlySet<number>;
}

export function toUtterance(text: string): Utterance {
  const list = words(text);
  return { wordCount: list.length, words: ` ${list.join(' ')} `, keys: new Set(shingleKeys(list)) };
}

/**
 * Hashes of every three words in a row (Broder 1997), 32-bit unsigned; of all the words when there are fewer.
 * Two quotations with no key in common are never the same utterance, so an index on keys finds every candidate.
 */
export function shingleKeys(list: readonly string[]): number[] {
  if (list.length === 0) return [];
  const keys: number[] = [];
  for (let i = 0; i + SHINGLE <= Math.max(list.length, SHINGLE); i++)
    keys.push(hash(list.slice(i, i + SHINGLE).join(' ')));
  return keys;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Jaccard index of two utterances' shingles, given how many they share. */
export const jaccard = (a: Utterance, b: Utterance, shared: number): number =>
  shared / (a.keys.size + b.keys.size - shared || 1);

/** Do two quotations, whoever said them, have the same words? Shorter ones than `FRAGMENT_WORDS` tell nothing. */
export function sameWords(a: Utterance, b: Utterance): boolean {
  if (Math.min(a.wordCount, b.wordCount) < FRAGMENT_WORDS) return false;
  return jaccard(a, b, sharedKeys(a, b)) >= MIN_JACCARD_SAME;
}

/** Has one the words of the other, cut perhaps? */
export const hasWordsOf = (a: Utterance, b: Utterance): boolean =>
  sameWords(a, b) || (Math.min(a.wordCount, b.wordCount) >= FRAGMENT_WORDS && holds(a, b, sharedKeys(a, b)));

function sharedKeys(a: Utterance, b: Utterance): number {
  let shared = 0;
  for (const key of a.keys) if (b.keys.has(key)) shared++;
  return shared;
}

/** Does one hold every shingle of the other, given how many they share? */
export const holds = (a: Utterance, b: Utterance, shared: number): boolean =>
  shared === Math.min(a.keys.size, b.keys.size);

/** `same`: one utterance; `part`: a fragment that stands in it; `other`: neither. */
export type Likeness = 'same' | 'part' | 'other';

/**
 * Are two quotations that share `shared` shingles wordings of one utterance: cut differently, translated differently,
 * joined or split? What is not known to be of one speaker must have nearly equal words, or all words of the shorter one: in
 * articles of one story fewer of them, `inStory`. A fragment stands only in the words of its own speaker.
 * Those that share none are compared only where one is a word or two that stand in the other.
 */
export function likeness(
  a: Utterance,
  b: Utterance,
  shared: number,
  speakers: Exclude<Agreement, 'differ'>,
  inStory: boolean,
): Likeness {
  const shorter = Math.min(a.wordCount, b.wordCount);
  if (shared === 0) return speakers === 'same' && shorter > 0 && shorter < SHINGLE ? 'part' : 'other';
  const alike = jaccard(a, b, shared);
  if (speakers === 'unknown') {
    if (shorter < FRAGMENT_WORDS) return 'other';
    const isHeld = holds(a, b, shared) && shorter >= (inStory ? MIN_WORDS_IN_STORY : MIN_WORDS_UNNAMED);
    return isHeld || alike >= MIN_JACCARD_UNNAMED ? 'same' : 'other';
  }
  if (speakers === 'likely' && shorter < FRAGMENT_WORDS) return 'other';
  if (alike === 1) return 'same';
  const containment = shared / Math.min(a.keys.size, b.keys.size);
  if (shorter < FRAGMENT_WORDS) return containment === 1 ? 'part' : 'other';
  return containment >= MIN_CONTAINMENT && shared >= Math.min(MIN_SHARED, Math.max(1, shorter - SHINGLE))
    ? 'same'
    : 'other';
}
