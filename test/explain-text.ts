import { onTestFailed } from 'vitest';
import { findQuotations } from '../src/core/quotation/find-quotations.ts';
import type { FoundQuotation } from '../src/core/quotation/quotation.ts';
import { findSentences } from '../src/core/text/sentences.ts';
import type { Step } from '../src/core/trace.ts';
import { tellSteps } from '../src/cli/tell-steps.ts';

/** What was found in a text, and every step that led to it. */
export interface Explained {
  readonly quotations: readonly FoundQuotation[];
  readonly steps: readonly Step[];
  /** The text and the steps as a person reads them, for the message of a case that fails. */
  readonly told: string;
}

/** Finds the quotations of a text with their trace. */
export function explainText(text: string, language = 'en'): Explained {
  const steps: Step[] = [];
  const sentences = findSentences(text);
  const trace = (step: Step): void => void steps.push(step);
  const quotations = findQuotations({ text, title: null, sentences, language, trace });
  return { quotations, steps, told: `${text}\n${tellSteps(steps)}` };
}

/** Finds the quotations of a text; when the test that asks fails, the trace is printed, and only then. */
export function findWithTrace(text: string, language = 'en'): readonly FoundQuotation[] {
  onTestFailed(() => console.error(explainText(text, language).told));
  return findQuotations({ text, title: null, sentences: findSentences(text), language });
}
