import type { Span } from './text/span.ts';

/** Where in the analysis a step belongs. */
export type Stage =
  | 'quotation'
  | 'story'
  | 'cue'
  | 'offer'
  | 'way'
  | 'antecedent'
  | 'speaker'
  | 'speech'
  | 'scene'
  | 'day'
  | 'event'
  | 'date';

/** One step of an analysis, in words a maintainer reads: which rule looked at what, and what it found. */
export interface Step {
  readonly stage: Stage;
  /** Name of the rule, as it stands in its list. */
  readonly rule: string;
  readonly text: string;
  /** The words it is about; a step without them is about those of the step before. */
  readonly at?: Span;
  /** Of several that were weighed, the one that decides. */
  readonly won?: true;
}

/**
 * Told of every step while an article is analysed. Nobody listens in the program at work: `analyze --explain` does, and
 * a table test whose case fails. Steps come in the order in which they are made.
 */
export type Trace = (step: Step) => void;
