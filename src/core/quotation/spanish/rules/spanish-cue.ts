import type { SpanishVerb } from './conjugate.ts';

/**
 * What a verb of speech goes with: `words` stands by whole quotations and before «que»; `beside` only right beside a
 * quotation («zanjó Duarte»); `fragment` before quoted words within paraphrase («calificó de»).
 */
export interface SpanishCue extends SpanishVerb {
  /** Calls it something what it tells of, «calificar de»? */
  readonly calls?: true;
  readonly takes: 'words' | 'beside' | 'fragment';
  readonly example: string;
}
