import { fold } from '../text/words.ts';
import type { KnownQuotation } from './known-quotation.ts';
import { splitUtterances } from './split-utterance.ts';

/** The words of a statement in one article. */
type Wording = Pick<KnownQuotation, 'text' | 'article'>;

/** Words without the comma that only ties them to their “he said”. */
export const asSpoken = (words: string): string => words.replace(/,$/, '');

/** A text's letters and digits, as they are compared. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Told by another than who said it. */
export const isTold = ({ reportedBy, speaker }: Pick<KnownQuotation, 'reportedBy' | 'speaker'>): boolean =>
  reportedBy !== null && reportedBy !== speaker;

/** Does one quotation stand around another? */
export const surrounds = (outer: KnownQuotation, inner: KnownQuotation): boolean =>
  outer.article === inner.article &&
  outer.id !== inner.id &&
  outer.start <= inner.start &&
  inner.end <= outer.end;

/** What somebody said in one go. */
export interface Joined<Known extends KnownQuotation> {
  /** One quotation, or those of an utterance that its cue splits (“A,” she said. “B.”), as they stand in the article. */
  readonly parts: readonly [Known, ...Known[]];
  /** Their words, “A, … B.”: a claim leaves the cue out. */
  readonly text: string;
}

/** Puts utterances that their cue splits together again; `read` gives the words of each part. */
export function joinUtterances<Known extends KnownQuotation>(
  quotations: readonly Known[],
  read = (words: string): string => words,
): Joined<Known>[] {
  const places = new Map(quotations.map((quotation, i) => [quotation, i]));
  const placeOf = (run: readonly Known[]): number => Math.min(...run.map((part) => places.get(part)!));
  const articles = Map.groupBy(quotations, ({ article }) => article);
  const runs = [...articles.values()].flatMap(splitUtterances);
  return runs
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(([first, ...others]) => {
      const parts = [first!, ...others] as const;
      return { parts, text: parts.map(({ text }) => read(text)).join(' … ') };
    });
}

/** Quotations as wordings: the parts of a split utterance, “A … B”, as one, where the first of them stood. */
export const joinWordings = <Known extends KnownQuotation>(quotations: readonly Known[]): Known[] =>
  joinUtterances(quotations, asSpoken).map(({ parts, text }) =>
    parts.length === 1 ? parts[0] : { ...parts[0], text, end: parts.at(-1)!.end },
  );

/** Who has a statement's fullest words, the first of its wordings. */
export interface Holders {
  /** The articles that have them as they stand, */
  readonly whole: readonly string[];
  /** and those that have only a part of them. */
  readonly inPart: readonly string[];
}

export function whoHasTheWords(quotations: readonly Wording[]): Holders {
  const letters = lettersOf(quotations[0]?.text ?? '');
  const whole = quotations.filter(({ text }) => lettersOf(text) === letters).map(({ article }) => article);
  const inPart = quotations.filter(
    ({ text, article }) => letters.includes(lettersOf(text)) && !whole.includes(article),
  );
  return { whole, inPart: inPart.map(({ article }) => article) };
}

/** Wordings whose letters do not stand in a fuller one, each once with its articles, without the first. */
export function otherWordings(quotations: readonly Wording[]): { words: string; articles: string[] }[] {
  const shown: { letters: string; words: string; articles: string[] }[] = [];
  for (const { text, article } of quotations) {
    const letters = lettersOf(text);
    const same = shown.find((other) => other.letters === letters);
    if (same) same.articles.push(article);
    else if (!shown.some((other) => other.letters.includes(letters)))
      shown.push({ letters, words: text, articles: [article] });
  }
  return shown.slice(1);
}

/** One wording of each article: of those of equal letters in one article the first. */
export function onceAnArticle<Known extends Wording>(quotations: readonly Known[]): Known[] {
  const seen = new Set<string>();
  return quotations.filter(({ article, text }) => {
    const key = `${article}\n${lettersOf(text)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
