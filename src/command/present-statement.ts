import type { Block, Line } from '../answer/answer.ts';
import { formatDate, weekdayName } from '../answer/days.ts';
import type { Basis, Day } from '../core/article/article.ts';
import { groupStatements, type Statement } from '../core/statement/statement.ts';
import { fold } from '../core/text/words.ts';
import type { Library, StoredQuotation } from '../store/library.ts';
import type { Citations } from './cite.ts';
import { joinLine, plural } from './lines.ts';

/** Below this the speaker is said to be uncertain. */
const SURE = 0.5;

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
    quotations: joinPieces(statement.parts.flatMap(({ quotation }) => byId.get(quotation) ?? [])),
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

/** The parts of an utterance that its cue splits, “A … B”, as one wording, where the first of them stood. */
function joinPieces(quotations: readonly StoredQuotation[]): StoredQuotation[] {
  const groups = Map.groupBy(quotations, ({ article, group }) => `${group} ${article}`);
  return [...groups.values()].map((parts) => {
    const ordered = parts.toSorted((a, b) => a.start - b.start);
    const [first] = ordered as [StoredQuotation];
    return ordered.length === 1
      ? first
      : { ...first, text: ordered.map(({ text }) => asSpoken(text)).join(' … '), end: ordered.at(-1)!.end };
  });
}

/** Every article that presenting a statement may cite: its own, and those its days come from. */
export function citedArticles({ quotations, toldIn }: FullStatement): string[] {
  const own = quotations.flatMap(({ article, matchedFrom }) =>
    matchedFrom ? [article, matchedFrom] : [article],
  );
  return toldIn ? [...own, ...citedArticles(toldIn)] : own;
}

/** Told by another than who said it. */
const isTold = ({ reportedBy, speaker }: StoredQuotation): boolean =>
  reportedBy !== null && reportedBy !== speaker;

const surrounds = (outer: StoredQuotation, inner: StoredQuotation): boolean =>
  outer.article === inner.article &&
  outer.id !== inner.id &&
  outer.start <= inner.start &&
  inner.end <= outer.end;

/** A statement as people see it: the fullest words, day and articles, then the wordings that differ. */
export function presentStatement(
  full: FullStatement,
  citations: Citations,
  why: boolean,
  /** The name asked for: where an article only describes the speaker, that is said. */
  asked: string,
): Block {
  const { quotations } = full;
  const [fullest] = quotations;
  const words = asSpoken(fullest?.text ?? '');
  const articles = [...new Set(quotations.map(({ article }) => article))];
  const { whole, inPart } = whoHasTheWords(quotations);
  const reporter = quotations.find(isTold)?.reportedBy;
  const unsure = Math.max(...quotations.map(({ confidence }) => confidence)) < SURE;
  const about: Line = joinLine(
    [
      reporter ? [`as told by ${reporter}`] : [],
      dayLine(full, citations),
      whole.length > 1 && whole.length === articles.length
        ? [`${plural(whole.length, 'article')} `, ...citations.citeAll(whole)]
        : citations.citeAll(whole),
      inPart.length > 0 ? ['in part ', ...citations.citeAll(inPart)] : [],
      fullest?.speakerKind === 'description' && fullest.speaker !== asked
        ? [`there only “${fullest.speaker}”`]
        : [],
      new Set(whole).size < articles.length ? [`${plural(articles.length, 'article')} in all`] : [],
      unsure ? ['speaker uncertain'] : [],
    ],
    ' · ',
  );
  const others = differingWordings(quotations).map((wording): Line => [
    'also ',
    `“${asSpoken(wording.words)}” `,
    ...citations.citeAll(wording.articles),
  ]);
  const reasons =
    why && fullest?.why ? [[{ text: `speaker found by: ${fullest.why}`, style: 'quiet' as const }]] : [];
  return { kind: 'quotation', words: [words], details: [about, ...others, ...reasons] };
}

/** The day a statement was said on, with how it is known; for what was told of another, the day of the telling. */
export function dayLine(full: FullStatement, citations: Citations): Line {
  const { statement, quotations, toldIn } = full;
  if (toldIn && statement.saidOn === null) return dayLine(toldIn, citations);
  const from = quotations.find(
    ({ saidBasis, matchedFrom }) => saidBasis === 'matched' && matchedFrom,
  )?.matchedFrom;
  if (statement.saidOn)
    return sayDay(
      statement.saidOn,
      statement.saidBasis,
      from
        ? [
            quotations.some(({ article }) => article === from) ? 'same remarks as in ' : 'dated through ',
            citations.cite(from),
          ]
        : [],
    );
  const undated = quotations.every(({ article }) => !citations.head(article)?.published);
  const reason = undated
    ? ` (${new Set(quotations.map(({ article }) => article)).size > 1 ? 'the articles are' : 'the article is'} undated)`
    : '';
  return [
    statement.saidWeekday
      ? `on a ${weekdayName(statement.saidWeekday)}, day unknown${reason}`
      : `day unknown${reason}`,
  ];
}

/** "3 May 2025", with what it rests on when it is not written out. */
function sayDay(day: Day, basis: Basis, from: Line): Line {
  const text = formatDate(day);
  switch (basis) {
    case 'stated':
    case 'inherited':
      return [text];
    case 'relative':
      return [`${weekdayName(weekdayOf(day))} ${text}`];
    case 'published':
      return [`reported ${text}`];
    case 'matched':
      return [`probably ${text}`, ...(from.length > 0 ? [' (', ...from, ')'] : [])];
    case 'unknown':
      return ['day unknown'];
    default:
      return basis satisfies never;
  }
}

const weekdayOf = (day: Day): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The articles that have the fullest words as they stand, and those that have only a part of them. */
function whoHasTheWords(quotations: readonly StoredQuotation[]): { whole: string[]; inPart: string[] } {
  const letters = lettersOf(quotations[0]?.text ?? '');
  const whole = quotations.filter(({ text }) => lettersOf(text) === letters).map(({ article }) => article);
  const inPart = quotations.filter(
    ({ text, article }) => letters.includes(lettersOf(text)) && !whole.includes(article),
  );
  return { whole, inPart: inPart.map(({ article }) => article) };
}

/** Wordings whose letters do not stand in a fuller one, each once with its articles. */
function differingWordings(quotations: readonly StoredQuotation[]): { words: string; articles: string[] }[] {
  const shown: { letters: string; words: string; articles: string[] }[] = [];
  for (const { text, article } of quotations) {
    const letters = lettersOf(text);
    const same = shown.find((other) => other.letters === letters);
    if (same) same.articles.push(article);
    else if (!shown.some((other) => other.letters.includes(letters)))
      shown.push({ letters, words: text, articles: [article] });
  }
  return shown.slice(1);
}

/** Words without the comma that only ties them to their “he said”. */
export const asSpoken = (words: string): string => words.replace(/,$/, '');

/** A text's letters and digits, as they are compared. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A statement as JSON answers give it: every wording of every article, equal ones too. */
export function statementJson(
  { statement, quotations }: FullStatement,
  citations: Citations,
): Record<string, unknown> {
  const [fullest] = quotations;
  const reporter = quotations.find(isTold)?.reportedBy;
  const seen = new Set<string>();
  const wordings = quotations.filter(({ article, text }) => {
    const key = `${article}\n${lettersOf(text)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    words: fullest?.text ?? '',
    speaker: fullest?.speaker ?? null,
    ...(reporter ? { reported_by: reporter } : {}),
    said_on: statement.saidOn,
    said_basis: statement.saidBasis,
    wordings: wordings.map(({ text, article }) => ({ words: text, article: citations.json(article) })),
  };
}
