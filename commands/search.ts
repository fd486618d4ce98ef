import type { Answer, Block, Button, Line } from '../src/answer/answer.ts';
import { groupResults, isOfManyStories, type Group } from '../src/core/search/group-results.ts';
import { findPassage, type Passage } from '../src/core/search/find-passage.ts';
import { searchPhrases, searchWords } from '../src/core/search/search-words.ts';
import { fold } from '../src/core/text/words.ts';
import { createCitations, describeArticle } from '../src/command/cite.ts';
import type { Command, CommandContext, OptionValue } from '../src/command/command.ts';
import { checkQuery, missingWords, type CheckedQuery } from '../src/command/correct-query.ts';
import { findArticles, withStories, type FoundHead } from '../src/command/find-articles.ts';
import { carriersOf } from '../src/command/first-tellings.ts';
import { completeSpeaker, findSpeaker, guessNote } from '../src/command/find-speaker.ts';
import { pageButtons, pageOf, pagePosition, plural, toLine } from '../src/command/lines.ts';
import { parseDays } from '../src/command/parse-day.ts';
import type { ArticleFilter } from '../src/store/library.ts';
import type { Store } from '../src/store/store.ts';

const RESULTS_PER_PAGE = 5;
const MAX_RESULTS = 100;
/** Articles of the same story named below the best one. */
const ALSO_NAMED = 3;
const LIMITS = ['source', 'speaker', 'since', 'until'] as const;

type Options = Readonly<Record<string, OptionValue | undefined>>;

/** Articles, each with the passage that matches. */
export const search: Command = {
  name: 'search',
  description: 'Find articles, with the passage that matches',
  example: '/search national guard',
  options: [
    {
      name: 'query',
      description: 'Words to look for; in quotation marks as they stand',
      kind: 'text',
      required: true,
      quoted: true,
      prose: true,
    },
    { name: 'source', description: 'Only from this outlet', kind: 'text', completes: true },
    { name: 'speaker', description: 'Only articles that quote this person', kind: 'text', completes: true },
    { name: 'since', description: 'Published from this day on', kind: 'text' },
    { name: 'until', description: 'Published up to this day', kind: 'text' },
  ],
  subcommands: [],
  async run({ options }, context) {
    const { store } = context;
    const asked = String(options['query']);
    const limits = await filterOf(options, context);
    if ('answer' in limits) return limits.answer;
    const checked = await checkQuery(asked, store);
    const query = checked.hopeless ? (checked.corrected ?? asked) : asked;
    const phrases = searchPhrases(query);
    const filter = phrases.length > 0 ? { ...limits.filter, phrases } : limits.filter;
    const hits = limits.nowhere ? [] : await findArticles(query, filter, MAX_RESULTS, store);
    const found = isOfManyStories(hits) ? await withStories(hits, filter, store) : hits;
    if (found.length === 0)
      return nothingFound(
        query,
        options,
        (await store.sources()).map(({ source }) => source),
      );
    const groups = groupResults(found);
    const page = pageOf(groups, context, RESULTS_PER_PAGE);
    // Other programs get every article; a page shows the best of each group.
    const unpaged = !Number.isFinite(context.pageSize(RESULTS_PER_PAGE));
    const passages = await passagesOf(unpaged ? found : page.items.map(([best]) => best), query, store);
    const citations = createCitations(found);
    const lineOf = (changes: Options): string =>
      toLine('search', query, {
        ...options,
        query: undefined,
        private: undefined,
        page: undefined,
        ...changes,
      });
    return {
      title: `Search: ${query}`,
      blocks: [
        ...limits.notes,
        ...hints(asked, checked),
        {
          kind: 'heading',
          text: phrases.length > 0 ? query : `“${query}”`,
          aside: asideOf(found, groups.length, hits.length === MAX_RESULTS),
        },
        ...page.items.map((group) => presentGroup(group, passages.get(group[0])!)),
        ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page) }] : []),
      ],
      buttons: [
        ...pageButtons(page, (number) => lineOf({ page: number })),
        ...(checked.corrected !== null && !checked.hopeless
          ? [suggestion(checked.corrected, { ...options, query: undefined, page: undefined })]
          : []),
      ],
      tone: 'answer',
      result: {
        results: [...passages].map(([head, passage]) => ({
          title: head.title ?? head.id,
          passage: passage.text,
          article: citations.json(head.id),
        })),
      },
    };
  },
  async complete(option, typed, { store }) {
    if (option === 'speaker') return completeSpeaker(typed, store);
    const sources = (await store.sources()).filter(({ source }) => fold(source).includes(fold(typed)));
    return sources.map(({ source }) => ({ label: source.slice(0, 100), value: source.slice(0, 100) }));
  },
};

/** What the options limit a search to; `nowhere` when no outlet has that name; an answer when the speaker is not clear. */
async function filterOf(
  options: Options,
  { store, now }: CommandContext,
): Promise<{ filter: ArticleFilter; nowhere: boolean; notes: readonly Block[] } | { answer: Answer }> {
  const { source, speaker, since, until } = options;
  let filter: ArticleFilter = {};
  let notes: readonly Block[] = [];
  if (since !== undefined) filter = { ...filter, since: parseDays('since', String(since), now).first };
  if (until !== undefined) filter = { ...filter, until: parseDays('until', String(until), now).last };
  if (source !== undefined) {
    const wanted = fold(String(source));
    const known = (await store.sources()).map((one) => one.source);
    filter = { ...filter, sources: known.filter((name) => fold(name).includes(wanted)) };
  }
  if (speaker !== undefined) {
    const found = await findSpeaker(String(speaker), store, (name) =>
      toLine('search', String(options['query']), { ...options, query: undefined, speaker: name }),
    );
    if (found.kind === 'answer') return { answer: found.answer };
    filter = { ...filter, speakers: found.identity.ids };
    notes = guessNote(found.identity, String(speaker), found.guessed);
  }
  return { filter, nowhere: filter.sources?.length === 0, notes };
}

/** The passage of each article that answers the query best. */
async function passagesOf(
  heads: readonly FoundHead[],
  query: string,
  store: Store,
): Promise<Map<FoundHead, Passage>> {
  const articles = await store.articles(heads.map(({ id }) => id));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const wanted = searchWords(query);
  return new Map(heads.map((head) => [head, findPassage(texts.get(head.id) ?? '', wanted)]));
}

/** "12 articles", "40 articles in 9 stories", "100 articles, the best ones". */
function asideOf(found: readonly FoundHead[], groups: number, isCut: boolean): string {
  const stories = new Set(found.map(({ story }) => story)).size;
  const within =
    groups === stories && stories < found.length ? ` in ${plural(stories, 'story', 'stories')}` : '';
  return `${plural(found.length, 'article')}${within}${isCut ? ', the best ones' : ''}`;
}

function presentGroup([best, ...others]: Group<FoundHead>, passage: Passage): Block {
  const { title, url, detail } = describeArticle(best.id, best);
  const copies = carriersOf(best, others);
  const told = others.filter(({ telling }) => telling !== best.telling);
  const more = told.length - ALSO_NAMED;
  const also: Line = told.slice(0, ALSO_NAMED).flatMap((head, i): Line => {
    const other = describeArticle(head.id, head);
    return [
      i ? '; ' : '',
      { text: other.title, ...(other.url ? { url: other.url } : {}) },
      ` (${other.detail})`,
    ];
  });
  return {
    kind: 'entry',
    when: '',
    line: [
      { text: title, style: 'strong', ...(url ? { url } : {}) },
      {
        text: ` · ${detail}${copies.length > 0 ? `; also carried by ${copies.join(', ')}` : ''}`,
        style: 'quiet',
      },
    ],
    details: [
      passageLine(passage),
      ...(told.length > 0 ? [['Same story: ', ...also, ...(more > 0 ? [` and ${more} more`] : [])]] : []),
    ],
  };
}

/** The passage with the words that were looked for standing out. */
function passageLine({ text, matches }: Passage): Line {
  const line: (string | { text: string; style: 'strong' })[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start > at) line.push(text.slice(at, start));
    line.push({ text: text.slice(start, end), style: 'strong' });
    at = end;
  }
  if (at < text.length) line.push(text.slice(at));
  return line;
}

/** What is said above the results when articles do not hold all words, or a mark stands alone. */
function hints(asked: string, checked: CheckedQuery): Block[] {
  const open =
    (asked.match(/["“”]/g) ?? []).length % 2 === 1
      ? 'A quotation mark is not closed: its words were searched one by one.'
      : null;
  return [
    ...(open === null ? [] : [{ kind: 'note' as const, line: [open] }]),
    ...(checked.hopeless
      ? [{ kind: 'note' as const, line: [`Showing “${checked.corrected}”: no article has “${asked}”.`] }]
      : missingWords(checked)),
  ];
}

const suggestion = (query: string, options: Options): Button => ({
  label: `Search “${query}”`.slice(0, 75),
  line: toLine('search', query, options),
  effect: 'replace',
});

function nothingFound(query: string, options: Options, sources: readonly string[]): Answer {
  const [phrase] = searchPhrases(query);
  if (phrase !== undefined) return noPhrase(phrase, query, options);
  const limited = LIMITS.filter((name) => options[name] !== undefined);
  const outlets = sources.slice(0, 8).join(', ');
  const advice =
    options['source'] !== undefined && sources.length > 0
      ? ` There are articles of ${outlets}.`
      : limited.length > 0
        ? ' Try it without the limits.'
        : ' Try fewer or other words.';
  const within = limited.map((name) => `${name}:${String(options[name])}`).join(' ');
  const text = `No article has “${query}”${within ? ` with ${within}` : ''}.${advice}`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph', line: [text] }],
    buttons:
      limited.length > 0
        ? [{ label: 'Without limits', line: toLine('search', query), effect: 'replace' }]
        : [],
    tone: 'answer',
    result: { results: [] },
  };
}

/** Nothing holds words of the query as they stand in quotation marks: perhaps they stand apart. */
function noPhrase(phrase: string, query: string, options: Options): Answer {
  const loose = query.replace(/[“”"]/g, '');
  const text = `No article has “${phrase}” in these words one after the other. Try it without quotation marks.`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph', line: [text] }],
    buttons: [suggestion(loose, { ...options, query: undefined, page: undefined })],
    tone: 'answer',
    result: { results: [] },
  };
}
