import { formatDate } from '../answer/days.ts';
import type { Difference } from '../core/difference/difference.ts';
import { differingNumbers } from '../core/difference/differing-numbers.ts';
import { differingSpeakers, differingWordings } from '../core/difference/differing-quotations.ts';
import type { TimelineEntry } from '../core/timeline/merge-timeline.ts';
import { fold } from '../core/text/words.ts';
import type { Library, StoredArticle, StoredQuotation } from '../store/library.ts';
import { mergeEvents } from './merge-events.ts';

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
  const { entries } = await mergeEvents(articles, library);
  const quotations = await library.quotationsOfArticles(articles.map(({ id }) => id));
  const sentences = articles.flatMap(({ id, text, summary }) =>
    summary.slice(0, SENTENCES).map(({ start, end }) => ({ article: id, text: text.slice(start, end) })),
  );
  return [
    ...officeDifferences(quotations),
    ...entries.flatMap(differencesOf),
    ...differingNumbers(sentences),
    ...differingSpeakers(quotations),
    ...differingWordings(quotations).slice(0, MOST_WORDINGS),
  ];
}

/** A sentence as what is differed on, before a colon. */
const headOf = (sentence: string): string => sentence.replace(/[.\s]+$/, '');

function differencesOf({ text, date, articles, otherwise, deniedBy }: TimelineEntry): Difference[] {
  const found: Difference[] = [];
  if (date !== null && otherwise.length > 0) {
    const others = new Set(otherwise.flatMap((other) => other.articles));
    found.push({
      about: headOf(text),
      values: [
        { value: formatDate(date), articles: articles.filter((id) => !others.has(id)) },
        ...otherwise.map((other) => ({ value: formatDate(other.date), articles: other.articles })),
      ],
    });
  }
  if (deniedBy.length > 0)
    found.push({
      about: headOf(text),
      values: [
        { value: 'told', articles: articles.filter((id) => !deniedBy.includes(id)) },
        { value: 'denied', articles: deniedBy },
      ],
    });
  return found;
}

const FORMER = /^(?:then|former|ex)[-\s]+/i;

/** "then-President" in one article and "President" in another, of the same person. */
function officeDifferences(quotations: readonly StoredQuotation[]): Difference[] {
  const people = Map.groupBy(
    quotations.filter(({ speakerKind, speakerRole }) => speakerKind === 'person' && speakerRole !== null),
    ({ speaker }) => speaker!,
  );
  return [...people].flatMap(([about, list]) => {
    const byRole = Map.groupBy(list, ({ speakerRole }) => speakerRole!);
    const former = [...byRole.keys()].filter((role) => FORMER.test(role));
    return former.flatMap((role) => {
      const held = [...byRole.keys()].filter((other) => fold(other) === fold(role.replace(FORMER, '')));
      if (held.length === 0) return [];
      const values = [role, ...held].map((value) => ({
        value,
        articles: [...new Set(byRole.get(value)!.map(({ article }) => article))],
      }));
      return [{ about, values }];
    });
  });
}
