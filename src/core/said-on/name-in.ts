import type { Span } from '../text/span.ts';

/** Characters of a sentence in which a name is looked for. */
const LONG = 1000;

/** Where a sentence names the speaker, by the last part of the name and what stands of it before; null where it does not. */
export function nameIn(text: string, sentence: Span, speaker: string | null): Span | null {
  const name = speaker?.split(/\s+/).at(-1) ?? '';
  if (name.length < 2) return null;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONG));
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (!LETTER.test(words[at - 1] ?? '') && !LETTER.test(words[at + name.length] ?? ''))
      return {
        start: sentence.start + startOfName(words, at, speaker!),
        end: sentence.start + at + name.length,
      };
  return null;
}

/** Where the name begins whose last part stands at a place: with the other parts, as far as they stand before it. */
function startOfName(words: string, at: number, speaker: string): number {
  let start = at;
  for (const part of speaker.split(/\s+/).slice(0, -1).toReversed()) {
    if (words.slice(start - part.length - 1, start) !== `${part} `) break;
    start -= part.length + 1;
  }
  return start;
}

/** "Lee" is not in "Leeds". */
const LETTER = /\p{L}/u;
