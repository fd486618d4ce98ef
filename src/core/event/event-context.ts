import type { Day } from '../article/article.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import type { Entry } from '../timex/entries.ts';
import type { Timex } from '../timex/timex.ts';

/** What is known of an article when its events are dated. */
export interface EventContext {
  readonly text: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly sentences: readonly Sentence[];
  readonly timexes: readonly Timex[];
  readonly quotations: readonly FoundQuotation[];
  /** Whose words tell of days; English where it is left out. */
  readonly language?: string;
  /** The parts that are headed by their times; none where they are left out. */
  readonly entries?: readonly Entry[];
  /** Told of every step, where somebody listens. */
  readonly trace?: Trace | undefined;
}
