import type { FoundQuotation } from '../../core/quotation/quotation.ts';
import type { StatementPart } from '../../core/statement/statement.ts';
import type { Quotations, StoredQuotation } from '../library.ts';
import { PART, PART_FROM } from './columns.ts';
import { json, LISTED, type SqlRow, type Statements, type SqlValue } from './statements.ts';

const QUOTATION = `q.id, a.id AS article, q.statement, q.said_on, q.said_basis, q.said_weekday, q.matched_day,
  q.matched_from, q.context, q.found FROM quotations q JOIN articles a ON a.n = q.article`;

/** Quotations looked at for one key, the oldest: a true wording shares many keys and is found by any of them. */
const POSTINGS = 80;

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
    async foreignQuotations(names, { language, since, until }, limit) {
      return all(
        `SELECT a.language, ${QUOTATION} WHERE q.speaker IN (SELECT speaker FROM speaker_words WHERE word IN ${LISTED}) AND a.language <> ?
           AND (a.published IS NULL OR ((? IS NULL OR a.published >= ?) AND (? IS NULL OR a.published <= ?)))
         ORDER BY q.id DESC LIMIT ?`,
        json(names),
        language,
        since,
        since,
        until,
        until,
        limit,
      ).map((row) => ({ ...toQuotation(row), language: row['language'] as string }));
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
