import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** How much of an article's beginning tells its story. */
const TEXT_CHARS = 2600;
/** The part of it that tells it in short, together with the title. */
const LEAD_CHARS = 400;
/** What a title's word adds to its count in the text. */
const TITLE_WEIGHT = 2;
/** A text of fewer words is told by its title as much. */
const MIN_TEXT_WORDS = 10;
/** Different words kept of an article, those used most. */
const MAX_WORDS = 200;

/** What is counted: words of title and text, words of title and lead, numbers. Each is a view of its own (`compare.ts`). */
export const VIEWS = ['words', 'lead', 'numbers'] as const;
export type View = (typeof VIEWS)[number];

/** Counts of an article's terms, by view. */
export type Terms = Readonly<Record<View, readonly (readonly [term: string, count: number])[]>>;

/**
 * The terms by which articles are compared. A word of the title counts when the text has it too: articles of one title
 * ("Package updates") that say different things have little in common.
 */
export function storyTerms(article: { readonly title: string | null; readonly text: string }): Terms {
  const text = topicWords(article.text.slice(0, TEXT_CHARS));
  const all = new Map<string, number>();
  for (const word of text) add(all, word, 1);
  const title = topicWords(article.title ?? '').filter(
    (word) => all.has(word) || text.length < MIN_TEXT_WORDS,
  );
  const lead = new Map<string, number>();
  for (const word of topicWords(article.text.slice(0, LEAD_CHARS))) add(lead, word, 1);
  for (const word of title) {
    add(all, word, TITLE_WEIGHT);
    add(lead, word, 1);
  }
  const counted = [...all];
  if (counted.length > MAX_WORDS) counted.sort((a, b) => b[1] - a[1]).length = MAX_WORDS;
  return { words: counted, lead: [...lead], numbers: counted.filter(([word]) => isNumber(word)) };
}

const add = (counts: Map<string, number>, term: string, weight: number): void =>
  void counts.set(term, (counts.get(term) ?? 0) + weight);

const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** The stems of a text's words that carry a topic, in order. */
export const topicWords = (text: string): string[] =>
  words(text)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
