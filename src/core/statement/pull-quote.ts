import type { Quotation } from '../quotation/quotation.ts';
import type { KnownQuotation } from './known-quotation.ts';
import { groupStatements, type StatementPart } from './statement.ts';
import { lettersOf } from './wording.ts';

/** A quotation of fewer words tells too little, one of more takes the whole digest. */
const PULL_WORDS: readonly [number, number] = [6, 40];
/** Marks of a quotation inside a quotation: hard to read out of its article. */
const INNER_MARKS = /["“”„«»]|[‘'](?=\S[^‘’']*\S[’'])/;

/** A quotation that tells a story, and the articles that have its words. */
export interface PullQuote {
  readonly words: string;
  readonly speaker: string;
  readonly articles: readonly string[];
}

/**
 * The direct quotation of a named speaker that most articles carry; of equals the surest, then the longer. None whose
 * letters are `told` already (see `lettersOf`). `parts` say which quotations are wordings of one statement.
 */
export function pickPullQuote(
  quotations: readonly KnownQuotation[],
  parts: readonly StatementPart[],
  told: string,
): PullQuote | null {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const fitting = groupStatements(parts).flatMap((statement) => {
    const wordings = statement.parts.flatMap(({ quotation }) => byId.get(quotation) ?? []);
    const best = wordings.find(isFit);
    if (!best) return [];
    // Cited for the words are the articles that have them.
    const letters = lettersOf(best.text);
    if (told.includes(letters)) return [];
    const holders = wordings
      .filter(({ text }) => lettersOf(text).includes(letters))
      .map(({ article }) => article);
    return [
      {
        best,
        carriers: new Set(wordings.map(({ article }) => article)).size,
        articles: [...new Set([best.article, ...holders])],
      },
    ];
  });
  fitting.sort(
    (a, b) =>
      b.carriers - a.carriers ||
      b.best.confidence - a.best.confidence ||
      b.best.text.length - a.best.text.length ||
      a.best.id - b.best.id,
  );
  const [first] = fitting;
  return first ? { words: first.best.text, speaker: first.best.speaker!, articles: first.articles } : null;
}

function isFit({ type, speakerKind, speaker, text }: Quotation): boolean {
  const count = text.split(/\s+/).length;
  return (
    type === 'direct' &&
    speakerKind === 'person' &&
    speaker !== null &&
    count >= PULL_WORDS[0] &&
    count <= PULL_WORDS[1] &&
    !INNER_MARKS.test(text)
  );
}
