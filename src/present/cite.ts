import type { Line, Run, Source } from '../answer/answer.ts';
import { formatDate } from '../answer/days.ts';
import { carriersOf } from '../core/story/tellings.ts';
import type { ArticleHead } from '../store/library.ts';

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
export function createCitations(heads: readonly ArticleHead[]): Citations {
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
        const source = describeArticle(article, head);
        const carriers = head ? carriersOf(head, uncited) : [];
        if (carriers.length === 0) return { ref, ...source };
        const named = carriers.slice(0, CARRIERS_NAMED).join(', ');
        const more = carriers.length - CARRIERS_NAMED;
        const also = more > 0 ? `${named} and ${more} more` : named;
        return { ref, ...source, detail: `${source.detail}; also carried by ${also}` };
      });
    },
    head: (article) => byId.get(article),
  };
}

/** An article's title (its file's name when it has none), its address, and "Outlet, 4 May 2025" or "undated". */
export function describeArticle(id: string, head: ArticleHead | undefined): Omit<Source, 'ref'> {
  const day = head?.published ? formatDate(head.published) : 'undated';
  return {
    title: head?.title ?? id,
    url: head?.url ?? null,
    detail: head?.source ? `${head.source}, ${day}` : day,
  };
}
