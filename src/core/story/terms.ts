import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** How much of an article's beginning tells its story. */
const LEAD_CHARS = 2600;
/** A title's word counts as this many of the text's. */
const TITLE_WEIGHT = 2;
/** A name counts more than another word: names tell stories apart. */
const NAME_WEIGHT = 1.8;
/** Terms kept of an article. */
const MAX_TERMS = 80;

/** Term counts of an article's title and lead, weighted; the heaviest first. */
export type Terms = readonly (readonly [term: string, weight: number])[];

const NAME = /(?<![.!?…]["”’]?\s|^|\n)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu;

/** The terms by which an article is compared with stories. */
export function storyTerms(article: { readonly title: string | null; readonly text: string }): Terms {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number): void => void counts.set(term, (counts.get(term) ?? 0) + weight);
  const lead = article.text.slice(0, LEAD_CHARS);
  for (const word of topicWords(article.title ?? '')) add(word, TITLE_WEIGHT);
  for (const word of topicWords(lead)) add(word, 1);
  for (const [name] of lead.matchAll(NAME)) for (const word of topicWords(name)) add(word, NAME_WEIGHT - 1);
  return [...counts]
    .map(([term, count]) => [term, 1 + Math.log(Math.max(1, count))] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_TERMS);
}

const topicWords = (text: string): string[] =>
  words(text)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
