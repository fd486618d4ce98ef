import type { Block, Line } from '../src/answer/answer.ts';
import { findPassage, type Passage } from '../src/core/search/find-passage.ts';
import { rankHits } from '../src/core/search/rank-hits.ts';
import { searchWords } from '../src/core/search/search-words.ts';
import { fold } from '../src/core/text/words.ts';
import { createCitations, describeArticle } from '../src/command/cite.ts';
import type { Command } from '../src/command/command.ts';
import { pageButtons, pageOf, pagePosition, plural, toLine } from '../src/command/lines.ts';
import { parseDays } from '../src/command/parse-day.ts';

const RESULTS_PER_PAGE = 5;
const MAX_RESULTS = 100;

/** Articles, each with the passage that matches. */
export const search: Command = {
  name: 'search',
  description: 'Find articles, with the passage that matches',
  example: '/search national guard',
  options: [
    { name: 'query', description: 'Words to look for', kind: 'text', required: true },
    { name: 'source', description: 'Only from this outlet', kind: 'text', completes: true },
    { name: 'since', description: 'Published from this day on', kind: 'text' },
    { name: 'until', description: 'Published up to this day', kind: 'text' },
  ],
  subcommands: [],
  async run({ options }, context) {
    const { store, now } = context;
    const query = String(options['query']);
    const words = searchWords(query);
    const wantedSource = options['source'] === undefined ? null : fold(String(options['source']));
    const sources =
      wantedSource === null
        ? null
        : (await store.sources())
            .map((known) => known.source)
            .filter((name) => fold(name).includes(wantedSource));
    const hits =
      sources?.length === 0
        ? []
        : await store.searchArticles(
            words,
            {
              ...(sources ? { sources } : {}),
              ...(options['since'] === undefined
                ? {}
                : { since: parseDays('since', String(options['since']), now).first }),
              ...(options['until'] === undefined
                ? {}
                : { until: parseDays('until', String(options['until']), now).last }),
            },
            MAX_RESULTS,
          );
    const heads = new Map((await store.heads(hits.map(({ id }) => id))).map((head) => [head.id, head]));
    const ranked = rankHits(
      query,
      hits.map(({ id, score }) => ({
        id,
        score,
        title: heads.get(id)?.title ?? null,
        published: heads.get(id)?.published ?? null,
      })),
    );
    if (ranked.length === 0)
      return nothingFound(
        query,
        options,
        (await store.sources()).map((known) => known.source),
      );
    const page = pageOf(ranked, context, RESULTS_PER_PAGE);
    const texts = new Map(
      (await store.articles(page.items.map(({ id }) => id))).map(({ id, text }) => [id, text]),
    );
    const results = page.items.map(({ id }) => ({
      id,
      head: heads.get(id),
      passage: findPassage(texts.get(id) ?? '', words),
    }));
    const citations = createCitations([...heads.values()]);
    const lineOf = (number: number): string =>
      toLine('search', query, { ...options, query: undefined, private: undefined, page: number });
    return {
      title: `Search: ${query}`,
      blocks: [
        {
          kind: 'heading',
          text: `“${query}”`,
          aside: `${plural(ranked.length, 'article')}${ranked.length === MAX_RESULTS ? ', the best ones' : ''}`,
        },
        ...results.map(({ id, head, passage }): Block => {
          const { title, url, detail } = describeArticle(id, head);
          return {
            kind: 'entry',
            when: '',
            line: [
              { text: title, style: 'strong', ...(url ? { url } : {}) },
              { text: ` · ${detail}`, style: 'quiet' },
            ],
            details: [passageLine(passage)],
          };
        }),
        ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page) }] : []),
      ],
      buttons: pageButtons(page, lineOf),
      tone: 'answer',
      result: {
        results: results.map(({ id, head, passage }) => ({
          title: head?.title ?? id,
          passage: passage.text,
          article: citations.json(id),
        })),
      },
    };
  },
  async complete(_option, typed, { store }) {
    const sources = (await store.sources()).filter(({ source }) => fold(source).includes(fold(typed)));
    return sources.map(({ source }) => ({ label: source.slice(0, 100), value: source.slice(0, 100) }));
  },
};

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

function nothingFound(query: string, options: Readonly<Record<string, unknown>>, sources: readonly string[]) {
  const limited = ['source', 'since', 'until'].filter((name) => options[name] !== undefined);
  const outlets = sources.slice(0, 8).join(', ');
  const advice =
    options['source'] !== undefined && sources.length > 0
      ? ` There are articles of ${outlets}.`
      : limited.length > 0
        ? ' Try it without the limits.'
        : ' Try fewer or other words.';
  const text = `No article has “${query}”${limited.length > 0 ? ` with ${limited.map((name) => `${name}:${String(options[name])}`).join(' ')}` : ''}.${advice}`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph' as const, line: [text] }],
    buttons:
      limited.length > 0
        ? [{ label: 'Without limits', line: toLine('search', query), effect: 'replace' as const }]
        : [],
    tone: 'answer' as const,
    result: { results: [] },
  };
}
