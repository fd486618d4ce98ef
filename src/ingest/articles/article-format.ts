/** How an article's file is written. */
export type ArticleFormat = 'markdown' | 'paste' | 'html';

const FORMATS: ReadonlyMap<string, ArticleFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'paste'],
  ['text', 'paste'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** Endings of the files that are read. */
export const ARTICLE_ENDINGS: readonly string[] = [...FORMATS.keys()];

/** By a file's ending; null for files that are not articles. */
export const formatOf = (path: string): ArticleFormat | null =>
  FORMATS.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? null;
