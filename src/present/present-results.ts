import type { Block, Button, Line, Presentation } from '../answer/answer.ts';
import type { Page } from '../answer/paginate.ts';
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
import { speakerNote } from './present-speaker.ts';
import type { Words } from '../words/en.ts';
import { term } from '../words/term.ts';

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

export function presentResults(results: ResultsPage, words: Words): Presentation {
  const { query, phrases, options, page, passages, speaker, checked } = results;
  const lineOf = (number: number): string =>
    toCommandLine('search', query, { ...options, query: undefined, private: undefined, page: number });
  return {
    title: words.search.title(query),
    blocks: [
      ...(speaker === null ? [] : speakerNote(speaker, String(options['speaker']), words)),
      ...hints(String(options['query']), checked, words),
      { kind: 'heading', text: phrases.length > 0 ? query : `“${query}”`, aside: asideOf(results, words) },
      ...page.items.map((group) => presentGroup(group, passages.get(group[0])!, words)),
      ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page, words) }] : []),
    ],
    buttons: [
      ...pageButtons(page, lineOf, words),
      ...(checked.corrected !== null && !checked.hopeless
        ? [suggestion(checked.corrected, options, words)]
        : []),
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
function asideOf({ found, groups, isCut }: SearchResults, { search }: Words): string {
  const stories = new Set(found.map(({ story }) => story)).size;
  const together = groups.length === stories && stories < found.length;
  return search.size(found.length, together ? stories : null, isCut);
}

function presentGroup([best, ...others]: Group<FoundHead>, passage: Passage, words: Words): Block {
  const { title, url, detail } = describeArticle(best.id, best, words);
  const copies = carriersOf(best, others);
  const told = others.filter(({ telling }) => telling !== best.telling);
  const more = told.length - ALSO_NAMED;
  const also: Line = told.slice(0, ALSO_NAMED).flatMap((head, i): Line => {
    const other = describeArticle(head.id, head, words);
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
        text: ` · ${detail}${copies.length > 0 ? words.articles.alsoCarriedBy(copies, 0) : ''}`,
        style: 'quiet',
      },
    ],
    details: [
      passageLine(passage),
      ...(told.length > 0
        ? [[words.search.sameStory, ...also, ...(more > 0 ? [words.search.andMore(more)] : [])]]
        : []),
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
function hints(asked: string, checked: CheckedQuery, words: Words): Block[] {
  const open = (asked.match(/["“”]/g) ?? []).length % 2 === 1 ? words.search.openMark : null;
  return [
    ...(open === null ? [] : [{ kind: 'note' as const, line: [open] }]),
    ...(checked.hopeless
      ? [{ kind: 'note' as const, line: [words.search.corrected(checked.corrected ?? '', asked)] }]
      : missingWords(checked, words)),
  ];
}

const suggestion = (query: string, options: GivenOptions, { search }: Words): Button => ({
  label: buttonLabel(search.again(query)),
  line: toCommandLine('search', query, { ...options, query: undefined, page: undefined }),
  effect: 'replace',
});

export function presentNoResults(
  { query, phrases, options, outlets }: NoResults,
  words: Words,
): Presentation {
  const { search } = words;
  const [phrase] = phrases;
  if (phrase !== undefined) return presentNoPhrase(phrase, query, options, words);
  const limited = LIMITS.filter((name) => options[name] !== undefined);
  const advice =
    options['source'] !== undefined && outlets.length > 0
      ? search.outlets(outlets.slice(0, OUTLETS_NAMED))
      : limited.length > 0
        ? search.tryWithoutLimits
        : search.tryOtherWords;
  const within = limited.map((name) => `${term(name, words)}:${String(options[name])}`).join(' ');
  return shortText(
    [`${search.nothing(query, within)}${advice}`],
    limited.length > 0
      ? [{ label: search.withoutLimits, line: toCommandLine('search', query), effect: 'replace' }]
      : [],
  );
}

/** Nothing holds words of the query as they stand in quotation marks: perhaps they stand apart. */
const presentNoPhrase = (phrase: string, query: string, options: GivenOptions, words: Words): Presentation =>
  shortText([words.search.noPhrase(phrase)], [suggestion(query.replace(/[“”"]/g, ''), options, words)]);
