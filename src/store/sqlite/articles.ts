import { addressKey } from '../../core/article/address.ts';
import type { Document } from '../../core/article/article.ts';
import type { RankedSentence } from '../../core/summary/rank-sentences.ts';
import type { ArticleHead, Articles, Counts, StoredArticle } from '../library.ts';
import { HEAD } from './columns.ts';
import { counter, noteChange } from './counters.ts';
import { saveArticle } from './save-article.ts';
import { json, LISTED, type Statements } from './statements.ts';

/** Columns of a `Document`, from `articles a`. */
const DOCUMENT = `a.id, a.title, a.source, a.url, a.byline, a.published, a.published_basis AS publishedBasis, a.language,
  a.text`;
/** As `isFetched` says it. */
const FETCHED = `path GLOB '*//*'`;

/** The articles, and how many there are. */
export function createArticles(sql: Statements): Articles {
  const { all, first, atomically } = sql;
  return {
    async saveArticle(article) {
      atomically(() => {
        saveArticle(sql, article);
        noteChange(sql);
      });
    },
    async counts() {
      return first<Counts>(`SELECT (SELECT count(*) FROM articles) AS articles,
        (SELECT count(*) FROM quotations) AS quotations,
        (SELECT count(*) FROM speakers WHERE kind <> 'description') AS speakers,
        (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM stories) AS stories`)!;
    },
    async revision() {
      return counter(sql, 'revision');
    },
    async arrived() {
      return counter(sql, 'arrival');
    },
    async arrivedUntil(moment) {
      return (
        first<{ arrival: number }>(
          'SELECT arrival FROM articles WHERE indexed_at <= ? ORDER BY arrival DESC LIMIT 1',
          moment,
        )?.arrival ?? 0
      );
    },
    async heads(ids) {
      return all<ArticleHead>(`SELECT ${HEAD} FROM articles a WHERE a.id IN ${LISTED}`, json(ids));
    },
    async articles(ids) {
      return all(`SELECT ${HEAD}, a.text, a.summary FROM articles a WHERE a.id IN ${LISTED}`, json(ids)).map(
        (row) => ({
          ...(row as unknown as StoredArticle),
          summary: JSON.parse(row['summary'] as string) as RankedSentence[],
        }),
      );
    },
    async document(id) {
      const row = first<Document>(`SELECT ${DOCUMENT} FROM articles a WHERE a.id = ?`, id);
      return row ? { ...row } : null;
    },
    async articlesAt(address) {
      const key = addressKey(address);
      if (key === null) return [];
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE address_key = ? ORDER BY ${FETCHED} DESC, id`,
        key,
      ).map((row) => row.id);
    },
    async fetchedArticles() {
      return all<{ id: string }>(`SELECT id FROM articles WHERE ${FETCHED} ORDER BY n`).map(({ id }) => id);
    },
    async outdatedArticles(analysis) {
      return all<{ id: string }>(
        `SELECT id FROM articles WHERE ${FETCHED} AND analysis <> ? ORDER BY n`,
        analysis,
      ).map(({ id }) => id);
    },
    async pathOfContent(contentHash) {
      return (
        first<{ path: string }>('SELECT path FROM articles WHERE content_hash = ?', contentHash)?.path ?? null
      );
    },
  };
}
