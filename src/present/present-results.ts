import type { Block, Button, Line, Presentation } from '../answer/answer.ts';
import type { Page } from '../answer/paginate.ts';
import { plural } from '../answer/plural.ts';
import type { GivenOptions } from '../chat/declaration.ts';
import type { Passage } from '../core/search/find-passage.ts';
import type { Group } from '../core/search/group-results.ts';
import { carriersOf } from '../core/story/tellings.ts';
import type { CheckedQuery } from '../findings/check-query.ts';
import type { FoundHead } from '../findings/find-articles.ts';
import type { SearchResults } from '../findings/find-results.ts';
import type { OneSpeaker } from '../findings/find-speaker.ts';
import { articleJson } from './article-json.ts';
import { buttonLabel } from './button-label.ts';
import { describeArticle } from './cite.ts';
import { toCommandLine } from './command-line.ts';
import { missingWords } from './missing-words.ts';
import { shortText } from './notice.ts';
import { pageButtons, pagePosition } from './paging.ts';
import { guessNote } from './present-speaker.ts';

/** Articles of the same story named below the best one. */
const ALSO_NAMED = 3;
const OUTLETS_NAMED = 8;
const LIMITS = ['source', 'speaker', 'since', 'until'] as const;

/** A page of the articles found for a query. */
export interface ResultsPage extends SearchResults {
  readonly kind: 'results';
  readonly options: GivenOptions;
  /** The speaker whom the articles must quote; null without one. */
  readonly speaker: OneSpeaker | null;
  readonly page: Page<Group<FoundHead>>;
  /** Of the best article of each group on the page; where there are no pages, of every article. */
  readonly passages: ReadonlyMap<FoundHead, Passage>;
}

/** No article holds the words. */
export interface NoResults extends SearchResults {
  readonly kind: 'nothing';
  readonly options: GivenOptions;
  /** All outlets that there are. */
  readonly outlets: readonly string[];
}

export function presentResults(results: ResultsPage): Presentation {
  const { query, phrases, options, page, passages, speaker, checked } = results;
  const lineOf = (number: number): string =>
    toCommandLine('search', query, { ...options, query: undefined, private: undefined, page: number });
  return {
    title: `Search: ${query}`,
    blocks: [
      ...(speaker === null ? [] : guessNote(speaker.identity, String(options['speaker']), speaker.guessed)),
      ...hints(String(options['query']), checked),
      { kind: 'heading', text: phrases.length > 0 ? query : `“${query}”`, aside: asideOf(results) },
      ...page.items.map((group) => presentGroup(group, passages.get(group[0])!)),
      ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page) }] : []),
    ],
    buttons: [
      ...pageButtons(page, lineOf),
      ...(checked.corrected !== null && !checked.hopeless ? [suggestion(checked.corrected, options)] : []),
    ],
  };
}

export function resultsJson({ found, passages }: ResultsPage): Readonly<Record<string, unknown>> {
  const articleOf = articleJson(found);
  return {
    results: [...passages].map(([head, passage]) => ({
      title: head.title ?? head.id,
      passage: passage.text,
      article: articleOf(head.id),
    })),
  };
}

/** "12 articles", "40 articles in 9 stories", "100 articles, the best ones". */
function asideOf({ found, groups, isCut }: SearchResults): string {
  const stories = new Set(found.map(({ story }) => story)).size;
  const within =
    groups.length === stories && stories < found.length ? ` in ${plural(stories, 'story', 'stories')}` : '';
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

const suggestion = (query: string, options: GivenOptions): Button => ({
  label: buttonLabel(`Search “${query}”`),
  line: toCommandLine('search', query, { ...options, query: undefined, page: undefined }),
  effect: 'replace',
});

export function presentNoResults({ query, phrases, options, outlets }: NoResults): Presentation {
  const [phrase] = phrases;
  if (phrase !== undefined) return presentNoPhrase(phrase, query, options);
  const limited = LIMITS.filter((name) => options[name] !== undefined);
  const advice =
    options['source'] !== undefined && outlets.length > 0
      ? ` There are articles of ${outlets.slice(0, OUTLETS_NAMED).join(', ')}.`
      : limited.length > 0
        ? ' Try it without the limits.'
        : ' Try fewer or other words.';
  const within = limited.map((name) => `${name}:${String(options[name])}`).join(' ');
  return shortText(
    [`No article has “${query}”${within ? ` with ${within}` : ''}.${advice}`],
    limited.length > 0
      ? [{ label: 'Without limits', line: toCommandLine('search', query), effect: 'replace' }]
      : [],
  );
}

/** Nothing holds words of the query as they stand in quotation marks: perhaps they stand apart. */
const presentNoPhrase = (phrase: string, query: string, options: GivenOptions): Presentation =>
  shortText(
    [`No article has “${phrase}” in these words one after the other. Try it without quotation marks.`],
    [suggestion(query.replace(/[“”"]/g, ''), options)],
  );
