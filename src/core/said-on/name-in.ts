import type { Span } from '../text/span.ts';

/** Characters of a sentence in which a name is looked for. */
const LONG = 1000;

/** Where a sentence names the speaker, by the last part of the name; null where it does not. */
export function nameIn(text: string, sentence: Span, speaker: string | null): Span | null {
  const name = speaker?.split(/\s+/).at(-1) ?? '';
  if (name.length < 2) return null;
  const at = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONG)).indexOf(name);
  return at < 0 ? null : { start: sentence.start + at, end: sentence.start + at + name.length };
}
