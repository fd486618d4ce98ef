import type { Genre } from '../core/article/genre.ts';
import type { ArticleHead } from '../store/library.ts';

/** An article as JSON answers give it. */
export interface ArticleJson {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  /** Where it is undated: the day that follows from other articles. */
  readonly probably_published?: string;
  readonly url: string | null;
  /** "opinion" for a column, a comment or a letter. */
  readonly genre: Genre;
}

/** Makes JSON of articles among `heads` by their ids. */
export function articleJson(heads: readonly ArticleHead[]): (id: string) => ArticleJson {
  const byId = new Map(heads.map((head) => [head.id, head]));
  return (id) => {
    const head = byId.get(id);
    return {
      id,
      title: head?.title ?? null,
      source: head?.source ?? null,
      published: head?.published ?? null,
      ...(head?.matchedDay ? { probably_published: head.matchedDay } : {}),
      url: head?.url ?? null,
      genre: head?.genre ?? null,
    };
  };
}
