import { inMainLanguage } from '../article/main-language.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/**
 * The title that shares most with the other titles of a story, in the language of most of its articles; the first of
 * equals. Null when no article has one.
 */
export function pickHeadline(
  articles: readonly { readonly title: string | null; readonly language: string }[],
): string | null {
  const titled = articles.flatMap(({ title, language }) =>
    title === null || title.trim() === '' ? [] : { title, language },
  );
  const known = inMainLanguage(titled).map(({ title }) => title);
  const bags = known.map(
    (title) =>
      new Set(
        words(title)
          .filter((word) => !STOP_WORDS.has(word))
          .map(stem),
      ),
  );
  let best: string | null = null;
  let bestScore = -1;
  known.forEach((title, i) => {
    const own = bags[i]!;
    let shared = 0;
    bags.forEach((other, j) => {
      if (i !== j) for (const word of own) if (other.has(word)) shared++;
    });
    const score = shared / Math.sqrt(own.size || 1);
    if (score > bestScore) {
      bestScore = score;
      best = title;
    }
  });
  return best;
}
