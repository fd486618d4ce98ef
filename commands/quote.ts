import type { GivenOptions } from '../src/chat/declaration.ts';
import { answering } from '../src/command/action.ts';
import type { Command, CommandContext, CommandInput } from '../src/command/command.ts';
import { pageOf } from '../src/command/page-of.ts';
import { parseSpan } from '../src/command/parse-day.ts';
import { checkQuery } from '../src/findings/check-query.ts';
import { findOtherSpeakers } from '../src/findings/find-other-speakers.ts';
import { findStatements, type NoStatements, type SpeakerUnclear } from '../src/findings/find-statements.ts';
import { citedArticles, loadStatements } from '../src/findings/load-statements.ts';
import { completeNames } from '../src/present/choices.ts';
import { toCommandLine } from '../src/present/command-line.ts';
import {
  presentNoQuotes,
  presentQuotes,
  quotesJson,
  type QuotesPage,
} from '../src/present/present-quotes.ts';
import { presentUnclearSpeaker, unclearSpeakerJson } from '../src/present/present-speaker.ts';

const STATEMENTS_PER_PAGE = 5;

/** What a person said, verbatim, each statement once. */
export const quote: Command = {
  name: 'quote',
  description: ({ commands }) => commands.quote.does,
  example: '/quote sheinbaum about:sovereignty',
  options: [
    {
      name: 'speaker',
      description: ({ commands }) => commands.quote.speaker,
      kind: 'text',
      required: true,
      completes: true,
    },
    { name: 'about', description: ({ commands }) => commands.quote.about, kind: 'text' },
    { name: 'source', description: ({ commands }) => commands.quote.source, kind: 'text', completes: true },
    { name: 'since', description: ({ commands }) => commands.quote.since, kind: 'text' },
    { name: 'until', description: ({ commands }) => commands.quote.until, kind: 'text' },
    { name: 'why', description: ({ commands }) => commands.quote.why, kind: 'boolean' },
  ],
  subcommands: [],
  run: answering({
    find,
    present(found, words) {
      switch (found.kind) {
        case 'statements':
          return presentQuotes(found, words);
        case 'nothing':
          return presentNoQuotes(found, found.options, words);
        case 'unclear':
          return presentUnclearSpeaker(found.unclear, lineFor(found.options), words);
        default:
          return found satisfies never;
      }
    },
    toJson(found) {
      switch (found.kind) {
        case 'statements':
          return quotesJson(found);
        case 'nothing':
          return { statements: [], topics: found.topics };
        case 'unclear':
          return unclearSpeakerJson(found.unclear);
        default:
          return found satisfies never;
      }
    },
  }),
  complete: completeNames,
};

async function find(
  { options }: CommandInput,
  context: CommandContext,
): Promise<QuotesPage | ((NoStatements | SpeakerUnclear) & { readonly options: GivenOptions })> {
  const { store } = context;
  const { from: since, to: until } = parseSpan(options, 'since', 'until', context.now);
  const textOf = (name: string): string | null =>
    options[name] === undefined ? null : String(options[name]);
  const found = await findStatements(
    {
      speaker: String(options['speaker']),
      about: textOf('about'),
      source: textOf('source'),
      since,
      until,
    },
    store,
  );
  if (found.kind !== 'statements') return { ...found, options };
  const page = pageOf(found.statements, context, STATEMENTS_PER_PAGE);
  const loaded = await loadStatements(page.items, store);
  const items = await Promise.all(loaded.map((full) => findOtherSpeakers(full, store)));
  const doubtful = found.doubtful.map(({ article }) => article);
  const others = items.flatMap((item) => item.others.map(({ article }) => article));
  const heads = await store.heads([...new Set([...items.flatMap(citedArticles), ...others, ...doubtful])]);
  const checked = found.about === null ? null : await checkQuery(found.about, store);
  return { ...found, options, page: { ...page, items }, checked, heads };
}

/** The same question for another speaker. */
const lineFor =
  (options: GivenOptions) =>
  (name: string): string =>
    toCommandLine('quote', name, { ...options, speaker: undefined, page: undefined, private: undefined });
