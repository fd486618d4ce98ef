import type { Step, Trace } from '../trace.ts';
import type { QuotedSpan } from './marks/find-quoted-spans.ts';

/** A text whose quotations are looked for, and who is told of every step. */
export interface QuotedText {
  readonly text: string;
  readonly trace?: Trace | undefined;
}

/** The step that opens what is told of a quotation: its marks and its words. */
export const markStep = (text: string, span: QuotedSpan): Step => ({
  stage: 'quotation',
  rule: `${text.slice(span.open, span.start).trim()} ${span.closed ? text.slice(span.end, span.close).trim() : '(left open)'}`,
  text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
  at: { start: span.start, end: span.end },
});
