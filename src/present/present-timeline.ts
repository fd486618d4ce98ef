import type { Block, Line, PictureEntry, Presentation } from '../answer/answer.ts';
import type { Page } from '../answer/paginate.ts';
import type { GivenOptions } from '../chat/declaration.ts';
import { isCalledOff } from '../core/event/called-off.ts';
import type { TimelineEntry } from '../core/timeline/timeline-entry.ts';
import type { FoundEvents } from '../findings/find-events.ts';
import type { Topic } from '../findings/find-topic.ts';
import type { ArticleHead } from '../store/library.ts';
import { articleJson } from './article-json.ts';
import { createCitations, type Citations } from './cite.ts';
import { toCommandLine } from './command-line.ts';
import { missingWords } from './missing-words.ts';
import { pageButtons, pagePosition } from './paging.ts';
import type { Words } from '../words/en.ts';

/** A page of a topic's events. */
export interface TimelinePage {
  readonly kind: 'timeline';
  readonly topic: Topic;
  readonly about: string | null;
  readonly options: GivenOptions;
  readonly page: Page<TimelineEntry>;
  /** Entries on all days, not only on those asked for. */
  readonly known: number;
  readonly matched: FoundEvents['matched'];
}

export function presentTimeline(found: TimelinePage, words: Words): Presentation {
  const { topic, about, options, page, matched } = found;
  const citations = createCitations(topic.found, words);
  const blocks = page.items.map((entry) => presentEntry(entry, citations, matched, words));
  const lineOf = (number: number): string =>
    toCommandLine('timeline', about, { from: options['from'], to: options['to'], page: number });
  const aside = `${words.counts.articles(topic.found.length)} · ${words.counts.entries(page.total)}`;
  const empty = found.known === 0 ? words.timeline.noDates : words.timeline.noneInDays;
  return {
    title: topic.title,
    blocks: [
      ...missingWords(topic.checked, words),
      { kind: 'heading', text: topic.title, aside },
      ...(page.total === 0 ? [{ kind: 'paragraph' as const, line: [empty] }] : blocks),
      ...matchNotes(page.items, citations, matched, words),
      { kind: 'sources', items: citations.sources() },
      ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page, words) }] : []),
    ],
    ...(page.items.length > 0
      ? {
          picture: {
            title: topic.title,
            aside,
            entries: page.items.map(pictureEntryOf(topic.articles, words)),
          },
        }
      : {}),
    buttons: [
      ...pageButtons(page, lineOf, words),
      {
        label: words.timeline.summary,
        line: toCommandLine('summary', about ?? topic.title),
        effect: 'whisper',
      },
    ],
  };
}

export function timelineJson({ topic, page }: TimelinePage): Readonly<Record<string, unknown>> {
  const articleOf = articleJson(topic.found);
  return {
    entries: page.items.map(({ date, precision, text, status, inferred, articles, note }) => ({
      date,
      precision,
      text,
      status,
      inferred,
      articles: articles.map(articleOf),
      ...(note ? { note } : {}),
    })),
  };
}

/** Through which articles the days were found that the cited ones do not give. */
function matchNotes(
  entries: readonly TimelineEntry[],
  citations: Citations,
  matched: FoundEvents['matched'],
  words: Words,
): Block[] {
  const datedThrough = new Map(
    entries.flatMap(({ articles, first }) =>
      articles.flatMap((id) =>
        first && matched.get(id)?.has(first) ? [[id, matched.get(id)!.get(first)!] as const] : [],
      ),
    ),
  );
  return [...datedThrough].map(([id, from]) => ({
    kind: 'note',
    line: words.timeline.dayFrom([citations.cite(id)], [citations.cite(from)]),
  }));
}

/** The marks of the picture: what they are called is for the words to say. */
const MARKS = { happened: '', planned: 'planned', denied: 'denied', disputed: 'disputed' } as const;

/** What stands before an entry: an event that was called off or put off was not "denied". */
const labelOf = ({ status, text }: TimelineEntry, { timeline }: Words): string =>
  timeline.marks[isCalledOff(status, text) ? 'calledOff' : status];

/** An entry as the picture has it, with the outlets of its articles. */
const pictureEntryOf =
  (articles: readonly ArticleHead[], words: Words) =>
  (entry: TimelineEntry): PictureEntry => ({
    when: whenOf(entry.date, words),
    first: entry.first,
    last: entry.last,
    text: wordsOf(entry),
    mark: MARKS[entry.status],
    label: labelOf(entry, words),
    inferred: entry.inferred,
    outlets: [
      ...new Set(
        entry.articles.flatMap((id) => {
          const head = articles.find((article) => article.id === id);
          return head?.source ?? head?.title ?? [];
        }),
      ),
    ],
  });

/** An entry's words, with a sign where they are a part of a sentence only. */
const wordsOf = ({ text }: TimelineEntry): string =>
  `${/^\p{Ll}/u.test(text) ? '… ' : ''}${text}${/[\p{L}\p{N}]$/u.test(text) ? ' …' : ''}`;

const whenOf = (date: string | null, { days, timeline }: Words): string =>
  date === null ? timeline.dayUnknown : days.short(date);

function presentEntry(
  entry: TimelineEntry,
  citations: Citations,
  matched: FoundEvents['matched'],
  words: Words,
): Block {
  const { days, timeline } = words;
  const { date, first, articles, otherwise, deniedBy } = entry;
  const isMatched = (id: string): boolean => first !== null && matched.get(id)?.has(first) === true;
  const cited = articles.flatMap((id, i): Line => {
    const { text: number, ...rest } = citations.cite(id);
    const run = { ...rest, text: isMatched(id) ? number.replace(']', '*]') : number };
    return i ? [' ', run] : [run];
  });
  const label = labelOf(entry, words);
  const details: Line[] = otherwise.map((other) => [
    ...citations.citeAll(other.articles),
    timeline.gives(other.articles.length, days.short(other.date)),
  ]);
  if (deniedBy.length > 0) details.push([...citations.citeAll(deniedBy), timeline.denies(deniedBy.length)]);
  return {
    kind: 'entry',
    when: `${whenOf(date, words)}${date !== null && articles.every(isMatched) ? ' *' : ''}`,
    line: [
      ...(label ? [{ text: `${label}: `, style: 'strong' as const }] : []),
      `${wordsOf(entry)} `,
      ...cited,
    ],
    ...(details.length > 0 ? { details } : {}),
  };
}
