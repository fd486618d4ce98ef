import type { Block, Line } from '../answer/answer.ts';
import { formatDate, weekdayName, weekdayNameOf } from '../answer/days.ts';
import { joinLine } from '../answer/join-line.ts';
import { plural } from '../answer/plural.ts';
import type { Basis, Day } from '../core/article/article.ts';
import { asSpoken, isTold, onceAnArticle, otherWordings, whoHasTheWords } from '../core/statement/wording.ts';
import type { FullStatement } from '../findings/load-statements.ts';
import type { ArticleJson } from './article-json.ts';
import type { Citations } from './cite.ts';

/** Below this the speaker is said to be uncertain. */
const SURE = 0.5;

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
  const others = otherWordings(quotations).map((wording): Line => [
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
  // cited only where it is shown: the numbers of citations follow the text
  const from =
    statement.saidBasis === 'matched'
      ? quotations.find(({ saidBasis, matchedFrom }) => saidBasis === 'matched' && matchedFrom)?.matchedFrom
      : undefined;
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
      return [`${weekdayNameOf(day)} ${text}`];
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

/** A statement as JSON answers give it: every wording of every article, equal ones too. */
export function statementJson(
  { statement, quotations }: FullStatement,
  articleOf: (id: string) => ArticleJson,
): Record<string, unknown> {
  const [fullest] = quotations;
  const reporter = quotations.find(isTold)?.reportedBy;
  const wordings = onceAnArticle(quotations);
  return {
    words: fullest?.text ?? '',
    speaker: fullest?.speaker ?? null,
    ...(reporter ? { reported_by: reporter } : {}),
    said_on: statement.saidOn,
    said_basis: statement.saidBasis,
    wordings: wordings.map(({ text, article }) => ({ words: text, article: articleOf(article) })),
  };
}
