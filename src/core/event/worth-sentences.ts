import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findDialogue } from './dialogue.ts';
import type { EventContext } from './event-context.ts';
import { findVerbs } from './find-verbs.ts';
import { isQuoted, quotedLength, quotedParts } from './quoted-parts.ts';
import { BOILERPLATE, CORRECTED } from './rules/boilerplate.ts';

/** Words of a sentence worth an entry. */
export const FEWEST_WORDS = 4;
/** Code units of what was said and who said it, to be shown whole. */
const LONGEST_SPEECH = 500;
/** Of a sentence worth more than its quotations, the part that stands in them. */
const MOST_QUOTED = 0.6;

/** A sentence that may tell an event. */
export interface WorthSentence {
  /** Which one of the article. */
  readonly index: number;
  /** What is shown of it: where a quotation of several sentences ends in it, from where that begins. */
  readonly sentence: Sentence;
  /** Is hardly more told than that something was said? Then only where it has a day. */
  readonly speech: boolean;
}

/** The sentences that may tell an event: no furniture, no headings, no list items, no lines of a transcript. */
export function worthSentences(context: EventContext): WorthSentence[] {
  const { sentences, text } = context;
  const quoted = quotedParts(context);
  const worth: WorthSentence[] = [];
  const dialogue = findDialogue(text, sentences);
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end);
    if (dialogue.has(sentence.paragraph)) continue;
    const opens = sentence.paragraph !== sentences[index - 1]?.paragraph;
    const heading = opens && sentence.paragraph !== sentences[index + 1]?.paragraph && !ENDED.test(words);
    if (
      heading ||
      BOILERPLATE.test(words) ||
      CORRECTED.test(words) ||
      wordCount(text, sentence) < FEWEST_WORDS
    )
      continue;
    // What begins inside a quotation cannot be shown by itself.
    const inside =
      isQuoted(quoted, { start: sentence.start, end: sentence.start + 1 }) && !/^["“‘«„]/.test(words);
    if (!inside && quotedLength(quoted, sentence) < MOST_QUOTED * words.length) {
      worth.push({ index, sentence, speech: false });
      continue;
    }
    const start = inside ? startOfSpeech(context, sentence) : sentence.start;
    if (start !== null && isTold(text, sentence, quoted))
      worth.push({ index, sentence: { ...sentence, start }, speech: true });
  }
  return worth;
}
const ENDED = /[.!?…:;,]["”’»)\]]*$|["”’]$/;

/** Where the quotation begins that a sentence begins in, with its mark; null in another paragraph, or too far back. */
function startOfSpeech({ text, quotations }: EventContext, sentence: Sentence): number | null {
  const around = quotations.find(({ start, end }) => start < sentence.start && sentence.start < end);
  if (around === undefined) return null;
  const start = around.start - (/["“‘'«„]/.test(text[around.start - 1] ?? '') ? 1 : 0);
  const speech = text.slice(start, sentence.end);
  return speech.length <= LONGEST_SPEECH && !speech.includes('\n') ? start : null;
}

/** Does a sentence tell outside its quotations that something was said or done? */
const isTold = (text: string, sentence: Span, quoted: readonly Span[]): boolean =>
  findVerbs(text, sentence, quoted).length > 0;

/** Words of a span, marks left out. */
export const wordCount = (text: string, { start, end }: Span): number => {
  let count = 0;
  for (const word of text.slice(start, end).split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count++;
  return count;
};
