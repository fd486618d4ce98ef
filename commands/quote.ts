import type { Answer, Block } from '../src/answer/answer.ts';
import {
  groupStatements,
  newestFirst,
  type Statement,
  type StatementPart,
} from '../src/core/statement/statement.ts';
import { topWords } from '../src/core/search/top-words.ts';
import { fold } from '../src/core/text/words.ts';
import { searchWords } from '../src/core/search/search-words.ts';
import { createCitations, type Citations } from '../src/command/cite.ts';
import type { Command, CommandContext } from '../src/command/command.ts';
import type { Store } from '../src/store/store.ts';
import { checkQuery, missingWords } from '../src/command/correct-query.ts';
import { completeSpeaker, findSpeaker, guessNote, speakerLine } from '../src/command/find-speaker.ts';
import { pageButtons, pageOf, pagePosition, plural, toLine } from '../src/command/lines.ts';
import { partsByRole } from '../src/command/parts-by-role.ts';
import { parseSpan } from '../src/command/parse-day.ts';
import {
  citedArticles,
  loadStatements,
  presentStatement,
  statementJson,
} from '../src/command/present-statement.ts';
import { splitNamesakes } from '../src/command/split-namesakes.ts';
import { nameWords, type Identity } from '../src/core/speaker/resolve-speaker.ts';

const STATEMENTS_PER_PAGE = 5;
const MAX_HITS = 500;

/** What a person said, verbatim, each statement once. */
export const quote: Command = {
  name: 'quote',
  description: 'What a person said: exact words, day and source',
  example: '/quote sheinbaum about:sovereignty',
  options: [
    {
      name: 'speaker',
      description: 'Who said it: a name or a surname',
      kind: 'text',
      required: true,
      completes: true,
    },
    { name: 'about', description: 'Only statements about this', kind: 'text' },
    { name: 'source', description: 'Only from this outlet', kind: 'text', completes: true },
    { name: 'since', description: 'From this day on: 2025-05-03, May 2025, last week', kind: 'text' },
    { name: 'until', description: 'Up to this day', kind: 'text' },
    { name: 'why', description: 'Say how each speaker was found', kind: 'boolean' },
  ],
  subcommands: [],
  async run({ options }, context) {
    const { store } = context;
    const { from: since, to: until } = parseSpan(options, 'since', 'until', context.now);
    const asked = String(options['speaker']);
    const found = await findSpeaker(asked, store, speakerLine(options));
    if (found.kind === 'answer') return found.answer;
    const { identity, guessed, rest } = found;
    const given = options['about'] === undefined ? null : String(options['about']);
    const source = options['source'] === undefined ? null : fold(String(options['source']));

    const { own, doubtful } = await splitNamesakes(identity, await store.quotationParts(identity.ids), store);
    const all = groupStatements([...own, ...(await partsByRole(identity, store))]);
    // Words behind a name are most likely what it should be about.
    const meant = given === null && rest !== null ? await bestMatch(all, rest, identity, context) : [];
    const about = meant.length > 0 ? rest : given;
    const matching = about === null ? all.sort(newestFirst) : await bestMatch(all, about, identity, context);
    const dated = matching.filter(
      ({ orderDay }) =>
        (!since || (orderDay ?? '') >= since) && (!until || (orderDay !== null && orderDay <= until)),
    );
    const inSource = source === null ? null : await articlesOf(source, all, store);
    const statements = dated.filter(
      ({ parts }) => inSource === null || parts.some(({ article }) => inSource.has(article)),
    );
    if (statements.length === 0) return nothingFound(identity, all, about, options, context);

    const page = pageOf(statements, context, STATEMENTS_PER_PAGE);
    const shown = await loadStatements(page.items, store);
    const citations = createCitations(
      await store.heads([
        ...new Set([...shown.flatMap(citedArticles), ...doubtful.map(({ article }) => article)]),
      ]),
    );
    const lineOf = (changes: Readonly<Record<string, string | number | boolean | undefined>>): string =>
      toLine('quote', identity.name, {
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
    const blocks = shown.map((statement) =>
      presentStatement(statement, citations, options['why'] === true, identity.name),
    );
    return {
      title: name,
      blocks: [
        ...(rest === null || given !== null
          ? guessNote(identity, asked, guessed)
          : [restNote(identity.name, asked, rest, meant.length > 0)]),
        ...(about === null ? [] : missingWords(await checkQuery(about, store))),
        {
          kind: 'heading',
          text: name,
          aside: `${plural(statements.length, 'statement')} in ${plural(articles.size, 'article')}`,
        },
        ...blocks,
        ...(doubtful.length > 0 ? [namesakes(identity, doubtful, citations)] : []),
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
      tone: 'answer',
      result: { statements: shown.map((statement) => statementJson(statement, citations)) },
    };
  },
  async complete(option, typed, { store }) {
    if (option === 'speaker') return completeSpeaker(typed, store);
    const sources = (await store.sources()).filter(({ source }) => fold(source).includes(fold(typed)));
    return sources.map(({ source }) => ({ label: source.slice(0, 100), value: source.slice(0, 100) }));
  },
};

/** What became of words behind the name. */
const restNote = (name: string, asked: string, rest: string, isTopic: boolean): Block => ({
  kind: 'note',
  line: [
    isTopic
      ? `Showing ${name} about “${rest}”: nobody is called “${asked}”.`
      : `Showing all of ${name}: nobody is called “${asked}”, and no statement here is about “${rest}”.`,
  ],
});

/** Articles whose quotations of a bare surname were left out, said so that nothing is lost. */
const namesakes = ({ name }: Identity, doubtful: readonly StatementPart[], citations: Citations): Block => {
  const articles = [...new Set(doubtful.map(({ article }) => article))];
  return {
    kind: 'note',
    line: [
      `Left out: ${plural(new Set(doubtful.map(({ statement }) => statement)).size, 'statement')} by a “${doubtful[0]?.speaker ?? name}” without a first name, perhaps somebody else: `,
      ...citations.citeAll(articles.slice(0, MOST_NAMED)),
    ],
  };
};

/** Articles named in such a note. */
const MOST_NAMED = 5;

/** The articles of these statements whose outlet's name holds the folded words. */
async function articlesOf(
  source: string,
  statements: readonly Statement[],
  store: Store,
): Promise<Set<string>> {
  const heads = await store.heads([
    ...new Set(statements.flatMap(({ parts }) => parts.map(({ article }) => article))),
  ]);
  return new Set(heads.filter((head) => fold(head.source ?? '').includes(source)).map(({ id }) => id));
}

/** Statements one of whose wordings, or the sentence around it, holds the words; best match first. */
async function bestMatch(
  all: readonly Statement[],
  about: string,
  identity: Identity,
  { store }: CommandContext,
): Promise<Statement[]> {
  const hits = await store.searchQuotations(searchWords(about), identity.ids, MAX_HITS);
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  const scored = all.map((statement) => ({
    statement,
    score: Math.max(...statement.parts.map(({ quotation }) => scores.get(quotation) ?? -Infinity)),
  }));
  return scored
    .filter(({ score }) => score > -Infinity)
    .sort((a, b) => b.score - a.score || newestFirst(a.statement, b.statement))
    .map(({ statement }) => statement);
}

/** Says what is missing, and what would be found. */
async function nothingFound(
  { name, role }: Identity,
  all: readonly Statement[],
  about: string | null,
  options: Readonly<Record<string, string | number | boolean | undefined>>,
  { store }: CommandContext,
): Promise<Answer> {
  const quotations = await store.quotations(
    all.flatMap(({ parts }) => parts.slice(0, 1).map(({ quotation }) => quotation)).slice(0, 60),
  );
  const own = new Set(nameWords(`${name} ${role ?? ''}`));
  const topics = topWords(
    quotations.map(({ text, context }) => `${text} ${context}`),
    12,
  )
    .filter((word) => !own.has(fold(word)))
    .slice(0, 5);
  const limits = [
    about === null ? '' : `about “${about}”`,
    options['source'] === undefined ? '' : `in “${String(options['source'])}”`,
    options['since'] === undefined ? '' : `since ${String(options['since'])}`,
    options['until'] === undefined ? '' : `until ${String(options['until'])}`,
  ].filter(Boolean);
  const offer =
    topics.length > 0
      ? ` The words most used around ${all.length === 1 ? 'the quotation' : 'the quotations'}: ${topics.join(', ')}.`
      : '';
  const text = `${name} is quoted, but not ${limits.join(' ')}.${offer}`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph', line: [text] }],
    buttons: [{ label: `All by ${name}`, line: toLine('quote', name), effect: 'replace' }],
    tone: 'answer',
    result: { statements: [], topics },
  };
}
