import { findSentences, type Sentence } from '../text/sentences.ts';
import { softenBreaks } from '../text/soft-breaks.ts';
import { findEnglishQuotations } from './english/find-english-quotations.ts';
import { pairMarks } from './pair-marks.ts';
import type { FoundQuotation } from './quotation.ts';
import type { QuotedText } from './steps.ts';
import { findSpanishQuotations } from './spanish/find-spanish-quotations.ts';

export interface QuotationInput extends QuotedText {
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  /** ISO 639-1; `und` for a language that is not known, English where nothing is said. */
  readonly language?: string;
}

/** The quotations of an article and who said each, in order of their start; a nested one follows the one around it. */
export type QuotationReader = (input: QuotationInput) => FoundQuotation[];

/** The languages whose quotations are read, by ISO 639-1: a folder and a row each. */
const READERS: Readonly<Record<string, QuotationReader>> = {
  en: findEnglishQuotations,
  es: findSpanishQuotations,
};

/**
 * Finds the quotations of an article by the rules of its language. In one that has none, the marks are paired and nobody
 * is taken for the speaker. Breaks that only end a line are read as spaces; the words found are the article's own.
 */
export const findQuotations: QuotationReader = (input) => {
  const { text, language = 'en' } = input;
  const read = READERS[language] ?? pairMarks;
  const soft = softenBreaks(text);
  if (soft === text) return read(input);
  const found = read({ ...input, text: soft, sentences: findSentences(soft) });
  return found.map((quotation) => ({ ...quotation, text: text.slice(quotation.start, quotation.end) }));
};
