import type { Line, Run, Source } from '../answer/answer.ts';
import { carriersOf } from '../core/story/tellings.ts';
import type { ArticleHead } from '../store/library.ts';
import type { Words } from '../words/en.ts';

/** Outlets named that carry one text; of more, the number is given. */
const CARRIERS_NAMED = 4;

/** The articles an answer cites, numbered in the order in which they are first cited. */
export interface Citations {
  /** `[1]`, linked to its article. */
  cite(article: string): Run;
  /** `[1] [2]` as parts of a line. */
  citeAll(articles: readonly string[]): Line;
  /** The list for the foot of the answer. */
  sources(): Source[];
  head(article: string): ArticleHead | undefined;
}

/** Of articles among `heads`; those that carry the same text as a cited one are named with it. */
export function createCitations(heads: readonly ArticleHead[], words: Words): Citations {
  const byId = new Map(heads.map((head) => [head.id, head]));
  const numbers = new Map<string, number>();
  const cite = (article: string): Run => {
    const ref = numbers.get(article) ?? numbers.size + 1;
    numbers.set(article, ref);
    const url = byId.get(article)?.url;
    return { text: `[${ref}]`, style: 'quiet', ...(url ? { url } : {}) };
  };
  return {
    cite,
    citeAll: (articles) => {
      const cited = [...new Set(articles)].map((article) => ({
        run: cite(article),
        ref: numbers.get(article) ?? 0,
      }));
      return cited.sort((a, b) => a.ref - b.ref).flatMap(({ run }, i) => (i > 0 ? [' ', run] : [run]));
    },
    sources: () => {
      const uncited = heads.filter(({ id }) => !numbers.has(id));
      return [...numbers].map(([article, ref]) => {
        const head = byId.get(article);
        const source = describeArticle(article, head, words, numbers);
        const carriers = head ? carriersOf(head, uncited) : [];
        if (carriers.length === 0) return { ref, ...source };
        const named = carriers.slice(0, CARRIERS_NAMED);
        const also = words.articles.alsoCarriedBy(named, carriers.length - CARRIERS_NAMED);
        return { ref, ...source, detail: `${source.detail}${also}` };
      });
    },
    head: (article) => byId.get(article),
  };
}

/** An article's title (its file's name when it has none), its address, and "Outlet (opinion), 4 May 2025" or "undated". */
export function describeArticle(
  id: string,
  head: ArticleHead | undefined,
  { articles, days }: Words,
  cited: ReadonlyMap<string, number> = new Map(),
): Omit<Source, 'ref'> {
  const day = dayOf(head, { articles, days }, cited);
  const genre = head?.genre ? articles[head.genre] : null;
  const outlet = head?.source && genre ? `${head.source} (${genre})` : (head?.source ?? genre);
  return {
    title: head?.title ?? id,
    url: head?.url ?? null,
    detail: outlet ? `${outlet}, ${day}` : day,
  };
}

/** "4 May 2025"; "probably 4 May 2025, by [2]" where it follows from the dateline, or from another article. */
function dayOf(
  head: ArticleHead | undefined,
  { articles, days }: Pick<Words, 'articles' | 'days'>,
  cited: ReadonlyMap<string, number>,
): string {
  if (head?.published)
    return head.publishedBasis === 'matched'
      ? articles.probably(days.date(head.published), null)
      : days.date(head.published);
  if (!head?.matchedDay) return articles.undated;
  return articles.probably(days.date(head.matchedDay), cited.get(head.matchedFrom ?? '') ?? null);
}
