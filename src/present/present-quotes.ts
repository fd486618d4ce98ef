import type { Block, Presentation } from '../answer/answer.ts';
import type { Page } from '../answer/paginate.ts';
import { plural } from '../answer/plural.ts';
import type { GivenOptions } from '../chat/declaration.ts';
import type { CheckedQuery } from '../findings/check-query.ts';
import type { NoStatements, SpeakerStatements } from '../findings/find-statements.ts';
import type { FullStatement } from '../findings/load-statements.ts';
import type { ArticleHead } from '../store/library.ts';
import { articleJson } from './article-json.ts';
import { createCitations, type Citations } from './cite.ts';
import { toCommandLine } from './command-line.ts';
import { missingWords } from './missing-words.ts';
import { shortText } from './notice.ts';
import { pageButtons, pagePosition } from './paging.ts';
import { guessNote } from './present-speaker.ts';
import { presentStatement, statementJson } from './present-statement.ts';

/** Articles named in the note about namesakes. */
const MOST_NAMED = 5;

/** A page of somebody's statements. */
export interface QuotesPage extends SpeakerStatements {
  readonly options: GivenOptions;
  readonly page: Page<FullStatement>;
  /** What they are about, looked at; null when nothing was asked for. */
  readonly checked: CheckedQuery | null;
  /** The articles that may be cited. */
  readonly heads: readonly ArticleHead[];
}

export function presentQuotes(found: QuotesPage): Presentation {
  const { identity, about, options, page, statements, doubtful } = found;
  const citations = createCitations(found.heads);
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
  const blocks = page.items.map((statement) => presentStatement(statement, citations, why, identity.name));
  return {
    title: name,
    blocks: [
      ...speakerNotes(found),
      ...missingWords(found.checked),
      {
        kind: 'heading',
        text: name,
        aside: `${plural(statements.length, 'statement')} in ${plural(articles.size, 'article')}`,
      },
      ...blocks,
      ...(doubtful.length > 0 ? [namesakesNote(found, citations)] : []),
      { kind: 'sources', items: citations.sources() },
      ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page) }] : []),
    ],
    buttons: [
      ...pageButtons(page, (number) => lineOf({ page: number })),
      ...(options['why']
        ? []
        : [
            {
              label: 'Why these speakers?',
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
function speakerNotes({ identity, options, guessed, rest }: QuotesPage): Block[] {
  const asked = String(options['speaker']);
  if (rest === null) return guessNote(identity, asked, guessed);
  const { name } = identity;
  const text = rest.isTopic
    ? `Showing ${name} about “${rest.words}”: nobody is called “${asked}”.`
    : `Showing all of ${name}: nobody is called “${asked}”, and no statement here is about “${rest.words}”.`;
  return [{ kind: 'note', line: [text] }];
}

/** Articles whose quotations of a bare surname were left out, said so that nothing is lost. */
function namesakesNote({ identity, doubtful }: QuotesPage, citations: Citations): Block {
  const articles = [...new Set(doubtful.map(({ article }) => article))];
  return {
    kind: 'note',
    line: [
      `Left out: ${plural(new Set(doubtful.map(({ statement }) => statement)).size, 'statement')} by a “${doubtful[0]?.speaker ?? identity.name}” without a first name, perhaps somebody else: `,
      ...citations.citeAll(articles.slice(0, MOST_NAMED)),
    ],
  };
}

/** Says what is missing, and what would be found. */
export function presentNoQuotes(
  { identity: { name }, about, known, topics }: NoStatements,
  options: GivenOptions,
): Presentation {
  const limits = [
    about === null ? '' : `about “${about}”`,
    options['source'] === undefined ? '' : `in “${String(options['source'])}”`,
    options['since'] === undefined ? '' : `since ${String(options['since'])}`,
    options['until'] === undefined ? '' : `until ${String(options['until'])}`,
  ].filter(Boolean);
  const offer =
    topics.length > 0
      ? ` The words most used around ${known === 1 ? 'the quotation' : 'the quotations'}: ${topics.join(', ')}.`
      : '';
  return shortText(
    [`${name} is quoted, but not ${limits.join(' ')}.${offer}`],
    [{ label: `All by ${name}`, line: toCommandLine('quote', name), effect: 'replace' }],
  );
}
