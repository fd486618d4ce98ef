import type { Difference } from '../core/difference/difference.ts';
import { differingEvents } from '../core/difference/differing-events.ts';
import { differingNumbers } from '../core/difference/differing-numbers.ts';
import { differingOffices } from '../core/difference/differing-offices.ts';
import { differingSpeakers, differingWordings } from '../core/difference/differing-quotations.ts';
import type { Library, StoredArticle } from '../store/library.ts';
import { findEvents } from './find-events.ts';

/** Sentences of an article whose numbers are compared, its best. */
const SENTENCES = 12;
/** Translations differ in every sentence: two show that they do. */
const MOST_WORDINGS = 2;

/**
 * Where articles of one story differ: on whether somebody still holds an office, on the day of an event or whether it
 * happened, on how many there were, on who said something, and in which words. The gravest first.
 */
export async function findDifferences(
  articles: readonly StoredArticle[],
  library: Library,
): Promise<Difference[]> {
  if (articles.length < 2) return [];
  const { entries } = await findEvents(articles, library);
  const quotations = await library.quotationsOfArticles(articles.map(({ id }) => id));
  const sentences = articles.flatMap(({ id, text, summary }) =>
    summary.slice(0, SENTENCES).map(({ start, end }) => ({ article: id, text: text.slice(start, end) })),
  );
  return [
    ...differingOffices(quotations),
    ...differingEvents(entries),
    ...differingNumbers(sentences),
    ...differingSpeakers(quotations),
    ...differingWordings(quotations).slice(0, MOST_WORDINGS),
  ];
}
