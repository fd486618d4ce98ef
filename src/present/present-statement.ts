import type { Block, Line } from '../answer/answer.ts';
import { joinLine } from '../answer/join-line.ts';
import type { Basis, Day } from '../core/article/article.ts';
import { differingWords } from '../core/statement/differing-words.ts';
import { asSpoken, isTold, onceAnArticle, otherWordings, whoHasTheWords } from '../core/statement/wording.ts';
import { isDoubtful } from '../core/statement/statement.ts';
import type { AttributedStatement } from '../findings/find-other-speakers.ts';
import type { FullStatement } from '../findings/load-statements.ts';
import type { ArticleJson } from './article-json.ts';
import type { Citations } from './cite.ts';
import type { Words } from '../words/en.ts';

/** A statement as people see it: the fullest words, day and articles, then the wordings that differ. */
export function presentStatement(
  full: AttributedStatement,
  citations: Citations,
  /** `asked`: the name asked for; where an article only describes the speaker, that is said. */
  { why, asked }: { readonly why: boolean; readonly asked: string },
  words: Words,
): Block {
  const { counts, statements } = words;
  const { quotations } = full;
  const [fullest] = quotations;
  const said = asSpoken(fullest?.text ?? '');
  const articles = [...new Set(quotations.map(({ article }) => article))];
  const { whole, inPart } = whoHasTheWords(quotations);
  const reporter = quotations.find(isTold)?.reportedBy;
  const named = quotations.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const about: Line = joinLine(
    [
      named !== null && isDoubtful(quotations) ? [statements.probablyBy(named)] : [],
      reporter ? [statements.asToldBy(reporter)] : [],
      dayLine(full, citations, words),
      whole.length > 1 && whole.length === articles.length
        ? [`${counts.articles(whole.length)} `, ...citations.citeAll(whole)]
        : citations.citeAll(whole),
      inPart.length > 0 ? [statements.inPart, ...citations.citeAll(inPart)] : [],
      fullest?.speakerKind === 'description' && fullest.speaker !== asked
        ? [statements.thereOnly(fullest.speaker ?? '')]
        : [],
      new Set(whole).size < articles.length ? [statements.inAll(articles.length)] : [],
    ],
    ' · ',
  );
  const others = otherWordings(quotations).map((wording): Line => [
    statements.also,
    `${wordingText(wording.words, said, words)} `,
    ...citations.citeAll(wording.articles),
  ]);
  const byOthers = [...Map.groupBy(full.others, ({ speaker }) => speaker ?? '')].map(
    ([speaker, told]): Line => [
      statements.sameWordsBy(speaker),
      ...citations.citeAll([...new Set(told.map(({ article }) => article))]),
    ],
  );
  const reasons =
    why && fullest?.why
      ? [[{ text: statements.foundBy(words.retold(fullest.why)), style: 'quiet' as const }]]
      : [];
  return { kind: 'quotation', words: [said], details: [about, ...others, ...byOthers, ...reasons] };
}

/** Another wording: the words that differ from the fullest one, or all of it where that is read more easily. */
function wordingText(wording: string, fullest: string, { statements }: Words): string {
  const places = differingWords(asSpoken(wording), fullest);
  if (places === null) return `“${asSpoken(wording)}”`;
  return places
    .map(({ words, instead }) =>
      instead === '' ? statements.withWords(words) : statements.wordsFor(words, instead),
    )
    .join(', ');
}

/** The day a statement was said on, with how it is known; for what was told of another, the day of the telling. */
export function dayLine(full: FullStatement, citations: Citations, words: Words): Line {
  const { days, statements } = words;
  const { statement, quotations, toldIn } = full;
  if (toldIn && statement.saidOn === null) return dayLine(toldIn, citations, words);
  // cited only where it is shown: the numbers of citations follow the text
  const from =
    statement.saidBasis === 'matched'
      ? quotations.find(({ saidBasis, matchedFrom }) => saidBasis === 'matched' && matchedFrom)?.matchedFrom
      : undefined;
  if (statement.saidOn)
    return sayDay(
      statement.saidOn,
      isCountedFromDoubt(full, citations) ? 'matched' : statement.saidBasis,
      from
        ? [
            quotations.some(({ article }) => article === from)
              ? statements.sameRemarksIn
              : statements.datedThrough,
            citations.cite(from),
          ]
        : [],
      words,
    );
  const undated = quotations.every(({ article }) => !citations.head(article)?.published);
  const reason = undated ? statements.undated(new Set(quotations.map(({ article }) => article)).size) : '';
  const unknown = statement.saidWeekday
    ? statements.dayUnknownOn(days.weekday(statement.saidWeekday))
    : statements.dayUnknown;
  return [`${unknown}${reason}`];
}

/** Is a day counted from the publication days of articles that are not stated themselves? */
const isCountedFromDoubt = ({ statement, quotations }: FullStatement, citations: Citations): boolean =>
  statement.saidBasis !== 'stated' &&
  quotations
    .filter(({ saidOn }) => saidOn === statement.saidOn)
    .every(({ article }) => citations.head(article)?.publishedBasis === 'matched');

/** "3 May 2025", with what it rests on when it is not written out. */
function sayDay(day: Day, basis: Basis, from: Line, { days, statements }: Words): Line {
  const text = days.date(day);
  switch (basis) {
    case 'stated':
    case 'inherited':
      return [text];
    case 'relative':
      return [statements.onWeekday(days.weekdayOf(day), text)];
    case 'published':
      return [statements.reported(text)];
    case 'matched':
      return [statements.probably(text), ...(from.length > 0 ? [' (', ...from, ')'] : [])];
    case 'unknown':
      return [statements.dayUnknown];
    default:
      return basis satisfies never;
  }
}

/** A statement as JSON answers give it: every wording of every article, equal ones too. */
export function statementJson(
  { statement, quotations, others }: AttributedStatement,
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
    ...(others.length > 0
      ? {
          also_by: others.map(({ speaker, text, article }) => ({
            speaker,
            words: text,
            article: articleOf(article),
          })),
        }
      : {}),
  };
}
