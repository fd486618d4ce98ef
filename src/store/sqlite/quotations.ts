import type { FoundQuotation } from '../../core/quotation/quotation.ts';
import type { StatementPart } from '../../core/statement/statement.ts';
import type { Quotations, StoredQuotation } from '../library.ts';
import { PART, PART_FROM } from './columns.ts';
import { json, LISTED, type SqlRow, type Statements, type SqlValue } from './statements.ts';

const QUOTATION = `q.id, a.id AS article, q.statement, q.said_on, q.said_basis, q.said_weekday, q.matched_day,
  q.matched_from, q.context, q.found FROM quotations q JOIN articles a ON a.n = q.article`;

/** Quotations looked at for one key, the oldest: a true wording shares many keys and is found by any of them. */
const POSTINGS = 80;
/** Articles of a story whose quotations are looked at, the newest. */
const STORY_ARTICLES = 20;

/** The quotations and the statements they were put into. */
export function createQuotations({ all }: Statements): Quotations {
  const quotationRows = (where: string, ...values: SqlValue[]): StoredQuotation[] =>
    all(`SELECT ${QUOTATION} ${where}`, ...values).map(toQuotation);
  return {
    async quotationParts(speakers) {
      return all<StatementPart>(
        `SELECT ${PART} FROM ${PART_FROM} WHERE q.speaker IN ${LISTED}`,
        json(speakers),
      );
    },
    async statementParts(statements) {
      return all<StatementPart>(
        `SELECT ${PART} FROM ${PART_FROM} WHERE q.statement IN ${LISTED}`,
        json(statements),
      );
    },
    async quotations(ids) {
      return quotationRows(`WHERE q.id IN ${LISTED} ORDER BY q.id`, json(ids));
    },
    async quotationsOfArticles(articles) {
      return quotationRows(`WHERE a.id IN ${LISTED} ORDER BY q.id`, json(articles));
    },
    async quotationsNear({ names, story, since, until }, limit) {
      const then = `(a.published IS NULL OR ((?2 IS NULL OR a.published >= ?2) AND (?3 IS NULL OR a.published <= ?3)))`;
      return all(
        `SELECT a.language, a.story, ${QUOTATION} WHERE q.id IN (
           SELECT id FROM (SELECT q.id FROM quotations q JOIN articles a ON a.n = q.article
             WHERE q.speaker IN (SELECT speaker FROM speaker_words WHERE word IN (SELECT value FROM json_each(?1))) AND ${then}
             ORDER BY q.id DESC LIMIT ?5)
           UNION
           SELECT id FROM (SELECT q.id FROM quotations q WHERE q.article IN (
             SELECT a.n FROM articles a WHERE a.story = ?4 AND ${then} ORDER BY a.published DESC LIMIT ${STORY_ARTICLES})
             ORDER BY q.id DESC LIMIT ?5))
         ORDER BY q.id DESC`,
        json(names),
        since,
        until,
        story,
        limit,
      ).map((row) => ({
        ...toQuotation(row),
        language: row['language'] as string,
        story: Number(row['story']),
      }));
    },
    async quotationsSharing(keys, limit) {
      return quotationRows(
        // The rarer a key, the more it tells.
        `WHERE q.id IN (
           SELECT quotation FROM (
             SELECT k.quotation, 1.0 / count(*) OVER (PARTITION BY k.key) AS weight
             FROM json_each(?) asked JOIN quotation_keys k ON k.key = asked.value
               AND k.quotation <= coalesce((SELECT quotation FROM quotation_keys WHERE key = asked.value
                 ORDER BY quotation LIMIT 1 OFFSET ${POSTINGS - 1}), ${Number.MAX_SAFE_INTEGER}))
           GROUP BY quotation ORDER BY sum(weight) DESC, quotation LIMIT ?)
         ORDER BY q.id`,
        json(keys),
        limit,
      );
    },
  };
}

function toQuotation(row: SqlRow): StoredQuotation {
  const matched = row['matched_day'] as string | null;
  return {
    ...(JSON.parse(row['found'] as string) as FoundQuotation),
    id: Number(row['id']),
    article: row['article'] as string,
    statement: Number(row['statement']),
    context: row['context'] as string,
    saidOn: matched ?? (row['said_on'] as string | null),
    saidBasis: matched ? 'matched' : (row['said_basis'] as StoredQuotation['saidBasis']),
    saidWeekday: row['said_weekday'] as number | null,
    matchedFrom: row['matched_from'] as string | null,
  };
}
