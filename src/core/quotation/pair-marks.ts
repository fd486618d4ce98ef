import { findQuotedSpans } from './marks/find-quoted-spans.ts';
import { markStep, speakerStep, type QuotedText } from './steps.ts';
import type { FoundQuotation } from './quotation.ts';

/** Fewer words are no utterance. Where words are not parted by spaces, characters tell. */
const MIN_WORDS = 4;
const MIN_CHARS = 8;
const WHY = 'the language of the article is not read, so nobody is taken for the speaker';
/** That the words are quoted is likely, and who speaks is not known. */
const CONFIDENCE = 0.1;

/**
 * The quotations of an article in a language that no rules read: what stands in quotation marks and is long enough to be
 * an utterance. Who speaks is not guessed.
 */
export function pairMarks({ text, trace }: QuotedText): FoundQuotation[] {
  return findQuotedSpans(text)
    .filter(({ parent, start, end }) => parent < 0 && isUtterance(text.slice(start, end)))
    .map((span, group) => {
      const { start, end } = span;
      trace?.(markStep(text, span));
      trace?.(speakerStep('way', 'no rules', { speaker: null, sure: CONFIDENCE, why: WHY }));
      return {
        start,
        end,
        text: text.slice(start, end),
        type: 'direct',
        speaker: null,
        speakerKind: null,
        speakerRole: null,
        mention: null,
        cue: null,
        reportedBy: null,
        group,
        confidence: CONFIDENCE,
        why: WHY,
      };
    });
}

function isUtterance(words: string): boolean {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words);
  const count = words.match(unspaced ? /\p{L}/gu : /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return count >= (unspaced ? MIN_CHARS : MIN_WORDS);
}
