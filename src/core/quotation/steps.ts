import type { Stage, Step, Trace } from '../trace.ts';
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
  text: text.slice(span.start, span.end),
  at: { start: span.start, end: span.end },
});

/** A speaker that a rule has found, or that nobody is, with how sure that is and why. */
export const speakerStep = (
  stage: Extract<Stage, 'way' | 'speaker'>,
  rule: string,
  { speaker, sure, why }: { readonly speaker: string | null; readonly sure: number; readonly why: string },
): Step => ({ stage, rule, text: `${speaker ?? 'nobody'} (${sure.toFixed(2)}): ${why}` });
