import type { Day } from '../article/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Timex } from './timex.ts';

export interface TimexInput {
  readonly text: string;
  /** The publication day: the document creation time of TimeML. */
  readonly published: Day | null;
  readonly sentences: readonly Sentence[];
}

/** Finds and normalises the temporal expressions of an article, in order, without overlaps. */
export function findTimexes(_input: TimexInput): Timex[] {
  return [];
}
