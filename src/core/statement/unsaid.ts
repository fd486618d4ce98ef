import { findQuotations } from '../quotation/find-quotations.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Step } from '../trace.ts';
import { compareWords } from './verify.ts';
import { lettersOf } from './wording.ts';

/** Words in quotation marks that an article gives as no speech of anybody. */
export interface UnsaidWords {
  /** The sign that shows it, by its name in its list: “denied”. */
  readonly sign: string;
  /** The sentence they stand in. */
  readonly sentence: string;
}

/** What is read of an article: the paragraph with the words and its neighbours, at most so many characters. */
const MAX_CHARS = 8_000;

/** Finds a claim's words among what an article has in quotation marks and nobody said; null when they are not there. */
export function findUnsaid(claim: string, article: string, language: string): UnsaidWords | null {
  const text = passageWith(claim, article);
  if (text === null) return null;
  const sentences = findSentences(text);
  const passedOver: { readonly at: Span; readonly sign: string }[] = [];
  let at: Span | undefined;
  const trace = (step: Step): void => {
    if (step.stage === 'quotation') ({ at } = step);
    if (step.stage === 'speech' && at) passedOver.push({ at, sign: step.rule });
  };
  findQuotations({ text, title: null, sentences, language, trace });
  const found = passedOver.find(
    (span) => compareWords(claim, text.slice(span.at.start, span.at.end)).verdict === 'exact',
  );
  if (!found) return null;
  const sentence = sentences.find(({ start, end }) => start <= found.at.start && found.at.start < end);
  return sentence ? { sign: found.sign, sentence: text.slice(sentence.start, sentence.end) } : null;
}

/** The first paragraph that holds a claim's letters, with the one before and the one behind it. */
function passageWith(claim: string, article: string): string | null {
  const sought = lettersOf(claim);
  const paragraphs = article.split(/\n+/);
  const at = paragraphs.findIndex((paragraph) => lettersOf(paragraph).includes(sought));
  if (at < 0) return null;
  return paragraphs
    .slice(Math.max(0, at - 1), at + 2)
    .join('\n\n')
    .slice(0, MAX_CHARS);
}
