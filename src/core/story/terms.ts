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
const MAX_WORDS = 140;

/** A term of an article: how often its text and title use it, and how often its lead and title do. */
export type Term = readonly [term: string, count: number, inLead: number];

/**
 * The terms by which articles are compared, from the words of title and text. A word of the title counts when the text
 * has it too: articles of one title ("Package updates") that say different things have little in common.
 */
export function storyTerms(title: readonly string[], text: readonly string[]): readonly Term[] {
  const counts = new Map<string, [string, number, number]>();
  const add = (word: string, count: number, inLead: number): void => {
    const known = counts.get(word);
    if (known) {
      known[1] += count;
      known[2] += inLead;
    } else counts.set(word, [word, count, inLead]);
  };
  for (const word of topicWords(text.slice(0, LEAD_WORDS))) add(word, 1, 1);
  for (const word of topicWords(text.slice(LEAD_WORDS, TEXT_WORDS))) add(word, 1, 0);
  const isShort = counts.size < MIN_TEXT_WORDS;
  for (const word of topicWords(title)) if (isShort || counts.has(word)) add(word, TITLE_WEIGHT, 1);
  const terms = [...counts.values()];
  return terms.length > MAX_WORDS ? terms.sort((a, b) => b[1] - a[1]).slice(0, MAX_WORDS) : terms;
}

/** The stems of the words that carry a topic, in order. */
export const topicWords = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map(stem);
