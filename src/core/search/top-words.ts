import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** The words that most of these texts use, one form of each: what the texts are about, roughly. */
export function topWords(texts: readonly string[], count: number): string[] {
  const uses = new Map<string, { forms: Map<string, number>; texts: number }>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const word of words(text)) {
      if (word.length < 4 || STOP_WORDS.has(word) || /\d/.test(word)) continue;
      const key = stem(word);
      const use = uses.get(key) ?? { forms: new Map<string, number>(), texts: 0 };
      use.forms.set(word, (use.forms.get(word) ?? 0) + 1);
      if (!seen.has(key)) use.texts++;
      seen.add(key);
      uses.set(key, use);
    }
  }
  return [...uses.values()]
    .sort((a, b) => b.texts - a.texts)
    .slice(0, count)
    .map(({ forms }) => [...forms].sort((a, b) => b[1] - a[1])[0]![0]);
}
