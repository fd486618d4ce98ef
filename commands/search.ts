import type { GivenOptions } from '../src/chat/declaration.ts';
import { answering } from '../src/command/action.ts';
import type { Command, CommandContext, CommandInput } from '../src/command/command.ts';
import { pageOf } from '../src/command/page-of.ts';
import { parseDays } from '../src/command/parse-day.ts';
import { findOutlets } from '../src/findings/find-outlets.ts';
import { findPassages, findResults } from '../src/findings/find-results.ts';
import { findSpeaker, type OneSpeaker } from '../src/findings/find-speaker.ts';
import type { SpeakerUnclear } from '../src/findings/find-statements.ts';
import { completeNames } from '../src/present/choices.ts';
import { toCommandLine } from '../src/present/command-line.ts';
import {
  presentNoResults,
  presentResults,
  resultsJson,
  type NoResults,
  type ResultsPage,
} from '../src/present/present-results.ts';
import { presentUnclearSpeaker, unclearSpeakerJson } from '../src/present/present-speaker.ts';
import type { ArticleFilter } from '../src/store/library.ts';

const RESULTS_PER_PAGE = 5;

/** Articles, each with the passage that matches. */
export const search: Command = {
  name: 'search',
  description: ({ commands }) => commands.search.does,
  example: '/search national guard',
  options: [
    {
      name: 'query',
      description: ({ commands }) => commands.search.query,
      kind: 'text',
      required: true,
      quoted: true,
      prose: true,
    },
    { name: 'source', description: ({ commands }) => commands.search.source, kind: 'text', completes: true },
    {
      name: 'speaker',
      description: ({ commands }) => commands.search.speaker,
      kind: 'text',
      completes: true,
    },
    { name: 'since', description: ({ commands }) => commands.search.since, kind: 'text' },
    { name: 'until', description: ({ commands }) => commands.search.until, kind: 'text' },
  ],
  subcommands: [],
  run: answering({
    find,
    present(found, words) {
      switch (found.kind) {
        case 'results':
          return presentResults(found, words);
        case 'nothing':
          return presentNoResults(found, words);
        case 'unclear':
          return presentUnclearSpeaker(found.unclear, lineFor(found.options), words);
        default:
          return found satisfies never;
      }
    },
    toJson(found) {
      switch (found.kind) {
        case 'results':
          return resultsJson(found);
        case 'nothing':
          return { results: [] };
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
): Promise<ResultsPage | NoResults | (SpeakerUnclear & { readonly options: GivenOptions })> {
  const { store } = context;
  const days = publishedIn(options, context.now);
  const sources =
    options['source'] === undefined ? {} : { sources: await findOutlets(String(options['source']), store) };
  let speaker: OneSpeaker | null = null;
  if (options['speaker'] !== undefined) {
    const found = await findSpeaker(String(options['speaker']), store);
    if (found.kind !== 'one') return { kind: 'unclear', unclear: found, options };
    speaker = found;
  }
  const results = await findResults(
    String(options['query']),
    { ...days, ...sources, ...(speaker === null ? {} : { speakers: speaker.identity.ids }) },
    store,
  );
  if (results.found.length === 0)
    return { kind: 'nothing', ...results, options, outlets: await findOutlets('', store) };
  const page = pageOf(results.groups, context, RESULTS_PER_PAGE);
  // Other programs get every article; a page shows the best of each group.
  const unpaged = !Number.isFinite(context.pageSize(RESULTS_PER_PAGE));
  const shown = unpaged ? results.found : page.items.map(([best]) => best);
  const passages = await findPassages(shown, results.query, store);
  return { kind: 'results', ...results, options, speaker, page, passages };
}

/** The days that articles must be published on. */
function publishedIn({ since, until }: GivenOptions, now: Date): ArticleFilter {
  return {
    ...(since === undefined ? {} : { since: parseDays('since', String(since), now).first }),
    ...(until === undefined ? {} : { until: parseDays('until', String(until), now).last }),
  };
}

/** The same question for another speaker. */
const lineFor =
  (options: GivenOptions) =>
  (name: string): string =>
    toCommandLine('search', String(options['query']), { ...options, query: undefined, speaker: name });
