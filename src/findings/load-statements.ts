import { groupStatements, type Statement } from '../core/statement/statement.ts';
import { isTold, joinWordings, surrounds } from '../core/statement/wording.ts';
import type { Library, StoredQuotation } from '../store/library.ts';

/** A statement with the quotations that are its wordings, fullest first. */
export interface FullStatement {
  readonly statement: Statement;
  readonly quotations: readonly StoredQuotation[];
  /** For words that somebody told of another: the statement they were told in. */
  readonly toldIn: FullStatement | null;
}

/** Statements with their quotations, in the given order, and the statements around those that somebody told of another. */
export async function loadStatements(
  statements: readonly Statement[],
  library: Library,
): Promise<FullStatement[]> {
  const parts = statements.flatMap((statement) => statement.parts.map(({ quotation }) => quotation));
  const byId = new Map((await library.quotations(parts)).map((quotation) => [quotation.id, quotation]));
  const full = statements.map((statement) => ({
    statement,
    quotations: joinWordings(statement.parts.flatMap(({ quotation }) => byId.get(quotation) ?? [])),
    toldIn: null as FullStatement | null,
  }));
  const told = full.filter(({ quotations }) => quotations.some(isTold));
  if (told.length === 0) return full;
  const articles = [
    ...new Set(told.flatMap(({ quotations }) => quotations.filter(isTold).map(({ article }) => article))),
  ];
  const around = await library.quotationsOfArticles(articles);
  for (const entry of told) {
    const outer = around.find((candidate) => entry.quotations.some((inner) => surrounds(candidate, inner)));
    if (!outer) continue;
    const [statement] = groupStatements(await library.statementParts([outer.statement]));
    if (!statement) continue;
    const quotations = await library.quotations(statement.parts.map(({ quotation }) => quotation));
    entry.toldIn = { statement, quotations, toldIn: null };
  }
  return full;
}

/** Every article that a statement may be cited from: its own, and those its days come from. */
export function citedArticles({ quotations, toldIn }: FullStatement): string[] {
  const own = quotations.flatMap(({ article, matchedFrom }) =>
    matchedFrom ? [article, matchedFrom] : [article],
  );
  return toldIn ? [...own, ...citedArticles(toldIn)] : own;
}
