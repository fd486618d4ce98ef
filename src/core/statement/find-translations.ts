import type { FoundQuotation } from '../quotation/quotation.ts';
import { alikeInSense, isComparable, senseOf } from './same-sense.ts';
import { compareSpeakers } from './same-speaker.ts';
import { splitUtterances } from './split-utterance.ts';

/** A stored quotation of an article in another language. */
export interface Foreign extends FoundQuotation {
  readonly article: string;
  readonly language: string;
  readonly statement: number;
}

/** Quotation `index` of the new article is a wording of a stored statement. */
export interface Link {
  readonly index: number;
  readonly statement: number;
}

/**
 * Finds the stored statements that utterances of a new article are translations of: by the same named speaker, and alike in
 * sense, each by the likest. Utterances are compared whole, as their cues split them. In steps of both numbers.
 */
export function findTranslations(
  fresh: readonly FoundQuotation[],
  language: string,
  stored: readonly Foreign[],
): Link[] {
  const agree = compareSpeakers();
  const theirs = [...Map.groupBy(stored, ({ article }) => article).values()]
    .flatMap(splitUtterances)
    .filter(([first]) => first !== undefined && isComparable(first.language, language))
    .map((run) => ({ first: run[0]!, sense: senseOf(textOf(run), run[0]!.language) }));
  if (theirs.length === 0) return [];
  return splitUtterances(fresh).flatMap((run) => {
    const first = run[0]!;
    if (first.speaker === null || first.speakerKind === 'description') return [];
    const sense = senseOf(textOf(run), language);
    const scored = theirs
      .filter((other) => agree(first, other.first) === 'same')
      .map((other) => ({ statement: other.first.statement, score: alikeInSense(sense, other.sense) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.statement - b.statement);
    const [best] = scored;
    return best ? [{ index: fresh.indexOf(first), statement: best.statement }] : [];
  });
}

const textOf = (run: readonly FoundQuotation[]): string => run.map(({ text }) => text).join(' ');
