import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';

/** How many words of an article's beginning tell its story, */
const TEXT_WORDS = 430;
/** and how many tell it in short, together with the title. */
const LEAD_WORDS = 66;
/** What a title's word adds to its count in the text. */
const TITLE_WEIGHT = 2;
/** A text of fewer topic words is told by its title as much. */
const MIN_TEXT_WORDS = 10;
/** Different words kept of an article, those used most. */
const MAX_WORDS = 200;

/** What is counted: words of title and text, words of title and lead, numbers. Each is a view of its own (`vectors.ts`). */
export const VIEWS = ['words', 'lead', 'numbers'] as const;
type View = (typeof VIEWS)[number];

/** Counts of an article's terms, by view. */
export type Terms = Readonly<Record<View, readonly (readonly [term: string, count: number])[]>>;

/**
 * The terms by which articles are compared, from the words of title and text. A word of the title counts when the text
 * has it too: articles of one title ("Package updates") that say different things have little in common.
 */
export function storyTerms(title: readonly string[], text: readonly string[]): Terms {
  const words = new Map<string, number>();
  const lead = new Map<string, number>();
  const body = text.slice(0, TEXT_WORDS);
  for (const word of topicWords(body)) add(words, word, 1);
  for (const word of topicWords(body.slice(0, LEAD_WORDS))) add(lead, word, 1);
  const isShort = words.size < MIN_TEXT_WORDS;
  for (const word of topicWords(title)) {
    if (!isShort && !words.has(word)) continue;
    add(words, word, TITLE_WEIGHT);
    add(lead, word, 1);
  }
  const kept = [...words];
  if (kept.length > MAX_WORDS) kept.sort((a, b) => b[1] - a[1]).length = MAX_WORDS;
  return { words: kept, lead: [...lead], numbers: kept.filter(([word]) => isNumber(word)) };
}

function add(counts: Map<string, number>, term: string, weight: number): void {
  counts.set(term, (counts.get(term) ?? 0) + weight);
}

const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** The stems of the words that carry a topic, in order. */
export const topicWords = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map(stem);
