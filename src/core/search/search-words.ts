import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Words a search looks at most. */
const MAX_WORDS = 32;

/** The words of a query that are worth searching: without stop words, unless it has no others. */
export function searchWords(query: string): string[] {
  const all = [...new Set(words(query))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : all).slice(0, MAX_WORDS);
}

/** What a query puts in quotation marks, folded: words that are to stand so, in this order. */
export const searchPhrases = (query: string): string[] =>
  [...query.matchAll(/“([^“”"]+)”|"([^“”"]+)"/g)].flatMap(([, curly, straight]) => {
    const list = words(curly ?? straight ?? '');
    return list.length > 1 ? list.slice(0, MAX_WORDS).join(' ') : [];
  });
