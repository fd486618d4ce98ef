import type { Block, Presentation } from '../answer/answer.ts';
import type { Page } from '../answer/paginate.ts';
import type { GivenOptions } from '../chat/declaration.ts';
import type { CheckedQuery } from '../findings/check-query.ts';
import type { NoStatements, SpeakerStatements } from '../findings/find-statements.ts';
import type { AttributedStatement } from '../findings/find-other-speakers.ts';
import type { ArticleHead } from '../store/library.ts';
import { articleJson } from './article-json.ts';
import { createCitations, type Citations } from './cite.ts';
import { toCommandLine } from './command-line.ts';
import { missingWords } from './missing-words.ts';
import { shortText } from './notice.ts';
import { pageButtons, pagePosition } from './paging.ts';
import { guessNote, roleNote } from './present-speaker.ts';
import { presentStatement, statementJson } from './present-statement.ts';
import type { Words } from '../words/en.ts';

/** Articles named in the note about namesakes. */
const MOST_NAMED = 5;

/** A page of somebody's statements. */
export interface QuotesPage extends SpeakerStatements {
  readonly options: GivenOptions;
  readonly page: Page<AttributedStatement>;
  /** What they are about, looked at; null when nothing was asked for. */
  readonly checked: CheckedQuery | null;
  /** The articles that may be cited. */
  readonly heads: readonly ArticleHead[];
}

export function presentQuotes(found: QuotesPage, words: Words): Presentation {
  const { identity, about, options, page, statements, doubtful } = found;
  const citations = createCitations(found.heads, words);
  const lineOf = (changes: GivenOptions): string =>
    toCommandLine('quote', identity.name, {
      ...options,
      ...(about === null ? {} : { about }),
      speaker: undefined,
      private: undefined,
      page: undefined,
      ...changes,
    });
  const articles = new Set(statements.flatMap(({ parts }) => parts.map(({ article }) => article)));
  const name =
    identity.role && identity.kind === 'person' ? `${identity.name}, ${identity.role}` : identity.name;
  const why = options['why'] === true;
  const blocks = page.items.map((statement) =>
    presentStatement(statement, citations, { why, asked: identity.name }, words),
  );
  return {
    title: name,
    blocks: [
      ...speakerNotes(found, words),
      ...missingWords(found.checked, words),
      {
        kind: 'heading',
        text: name,
        aside: words.quotes.size(statements.length, articles.size),
      },
      ...blocks,
      ...(doubtful.length > 0 ? [namesakesNote(found, citations, words)] : []),
      { kind: 'sources', items: citations.sources() },
      ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page, words) }] : []),
    ],
    buttons: [
      ...pageButtons(page, (number) => lineOf({ page: number }), words),
      ...(options['why']
        ? []
        : [
            {
              label: words.quotes.askWhy,
              line: lineOf({ page: page.page > 1 ? page.page : undefined, why: true }),
              effect: 'whisper' as const,
            },
          ]),
    ],
  };
}

export function quotesJson({ page, heads }: QuotesPage): Readonly<Record<string, unknown>> {
  const article = articleJson(heads);
  return { statements: page.items.map((statement) => statementJson(statement, article)) };
}

/** That not just who was asked for is shown, and what became of words behind the name. */
function speakerNotes({ identity, options, guessed, rest, called }: QuotesPage, words: Words): Block[] {
  const asked = String(options['speaker']);
  if (called !== null) return [roleNote(identity, asked, called, words)];
  if (rest === null) return guessNote(identity, asked, guessed, words);
  const { name } = identity;
  const text = rest.isTopic
    ? words.quotes.guessedAbout(name, rest.words, asked)
    : words.quotes.guessedAll(name, rest.words, asked);
  return [{ kind: 'note', line: [text] }];
}

/** Articles whose quotations of a bare surname were left out, said so that nothing is lost. */
function namesakesNote({ identity, doubtful }: QuotesPage, citations: Citations, { quotes }: Words): Block {
  const articles = [...new Set(doubtful.map(({ article }) => article))];
  const statements = new Set(doubtful.map(({ statement }) => statement));
  return {
    kind: 'note',
    line: [
      quotes.leftOut(statements.size, doubtful[0]?.speaker ?? identity.name),
      ...citations.citeAll(articles.slice(0, MOST_NAMED)),
    ],
  };
}

/** Says what is missing, and what would be found. */
export function presentNoQuotes(
  { identity: { name }, about, known, topics }: NoStatements,
  options: GivenOptions,
  { quotes }: Words,
): Presentation {
  const given = (name: string): string | null => (options[name] === undefined ? null : String(options[name]));
  const limits = { about, source: given('source'), since: given('since'), until: given('until') };
  const offer = topics.length > 0 ? quotes.wordsAround(known, topics) : '';
  return shortText(
    [`${quotes.notWithin(name, limits)}${offer}`],
    [{ label: quotes.allBy(name), line: toCommandLine('quote', name), effect: 'replace' }],
  );
}
