import type { ArticleFilter, Hit, Search } from '../library.ts';
import { json, LISTED, type Statements } from './statements.ts';

/** Full-text search with FTS5: the score is that of BM25 with the weights of the columns, a higher one is better. */
export function createSearch({ all, first }: Statements): Search {
  return {
    async searchArticles(terms, filter, limit) {
      if (terms.length === 0) return [];
      const { where, values } = filterClause(filter);
      const limited = where ? `AND +rowid IN (SELECT n FROM articles a WHERE ${where})` : '';
      // Only what is returned is looked up in `articles`.
      return all<Hit<string>>(
        `SELECT a.id, hit.score FROM (
           SELECT rowid AS n, -bm25(article_words, 4.0, 1.0) AS score FROM article_words
           WHERE article_words MATCH ? ${limited} ORDER BY score DESC LIMIT ?) hit
         JOIN articles a ON a.n = hit.n ORDER BY hit.score DESC, a.n`,
        [...(filter.phrases ?? []).map((phrase) => anyOf([phrase])), `(${anyOf(terms)})`].join(' AND '),
        ...values,
        limit,
      );
    },
    async openings(ids, chars) {
      const found = all<{ id: string; opening: string }>(
        `SELECT id, substr(text, 1, ?) AS opening FROM articles WHERE id IN ${LISTED}`,
        chars,
        json(ids),
      );
      return new Map(found.map(({ id, opening }) => [id, opening]));
    },
    async unknownWords(asked) {
      const known = (word: string): boolean =>
        first('SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT 1', anyOf([word])) !== undefined;
      return asked.filter((word) => !known(word));
    },
    async stemsStarting(prefix) {
      return all<{ term: string }>(
        'SELECT term FROM article_vocabulary WHERE term >= ? AND term < ?',
        prefix,
        `${prefix}\u{10ffff}`,
      ).map(({ term }) => term);
    },
    async sources() {
      return all(
        'SELECT source, count(*) AS articles FROM articles WHERE source NOT NULL GROUP BY source ORDER BY 2 DESC, 1',
      );
    },
    async rarestWords(terms, postings) {
      const counted = terms.map((term) => ({
        term,
        // Counting ends where a word is too common anyway.
        held: first<{ held: number }>(
          'SELECT count(*) AS held FROM (SELECT 1 FROM quotation_words WHERE quotation_words MATCH ? LIMIT ?)',
          anyOf([term]),
          postings + 1,
        )!.held,
      }));
      const known = counted.filter(({ held }) => held > 0).sort((a, b) => a.held - b.held);
      let sum = 0;
      return known.filter(({ held }, i) => (sum += held) <= postings || i === 0).map(({ term }) => term);
    },
    async searchQuotations(terms, speakers, limit) {
      if (terms.length === 0) return [];
      // The plus sign keeps SQLite from running the whole search once for each quotation of the speakers.
      const limited = speakers ? `AND +rowid IN (SELECT id FROM quotations WHERE speaker IN ${LISTED})` : '';
      return all<Hit<number>>(
        `SELECT rowid AS id, -bm25(quotation_words, 4.0, 1.0) AS score FROM quotation_words
         WHERE quotation_words MATCH ? ${limited} ORDER BY score DESC LIMIT ?`,
        anyOf(terms),
        ...(speakers ? [json(speakers)] : []),
        limit,
      );
    },
  };
}

/** Any of these words, as an FTS5 query. Each stands in quotation marks, so that none is query syntax. */
const anyOf = (terms: readonly string[]): string =>
  terms.map((term) => `"${term.replaceAll('"', '').replaceAll('\0', '')}"`).join(' OR ');

function filterClause({ sources, speakers, since, until }: ArticleFilter): {
  where: string;
  values: string[];
} {
  const conditions: [string, string | undefined][] = [
    [`a.source IN ${LISTED}`, sources && JSON.stringify(sources)],
    [
      `a.n IN (SELECT article FROM quotations WHERE speaker IN ${LISTED})`,
      speakers && JSON.stringify(speakers),
    ],
    ['a.published >= ?', since],
    ['a.published <= ?', until],
  ];
  const used = conditions.filter((condition): condition is [string, string] => condition[1] !== undefined);
  return { where: used.map(([clause]) => clause).join(' AND '), values: used.map(([, value]) => value) };
}
