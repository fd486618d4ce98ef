import type { Day } from '../article/article.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import type { Timex } from '../timex/timex.ts';

/** What is known of an article when its events are dated. */
export interface EventContext {
  readonly text: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly sentences: readonly Sentence[];
  readonly timexes: readonly Timex[];
  readonly quotations: readonly FoundQuotation[];
  /** Told of every step, where somebody listens. */
  readonly trace?: Trace | undefined;
}
