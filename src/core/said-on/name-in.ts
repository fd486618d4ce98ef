import type { Span } from '../text/span.ts';

/** Characters of a sentence in which a name is looked for. */
const LONG = 1000;

/** Where a sentence names the speaker, by the last part of the name; null where it does not. */
export function nameIn(text: string, sentence: Span, speaker: string | null): Span | null {
  const name = speaker?.split(/\s+/).at(-1) ?? '';
  if (name.length < 2) return null;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONG));
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (!LETTER.test(words[at - 1] ?? '') && !LETTER.test(words[at + name.length] ?? ''))
      return { start: sentence.start + at, end: sentence.start + at + name.length };
  return null;
}

/** "Lee" is not in "Leeds". */
const LETTER = /\p{L}/u;
