import type { Block, Line, PictureEntry } from '../src/answer/answer.ts';
import { formatDateShort } from '../src/answer/days.ts';
import { createCitations, type Citations } from '../src/command/cite.ts';
import type { Command } from '../src/command/command.ts';
import { pageButtons, pageOf, pagePosition, plural, toLine } from '../src/command/lines.ts';
import { mergeEvents, type MergedEvents } from '../src/command/merge-events.ts';
import { nothingAbout } from '../src/command/nothing-about.ts';
import { parseSpan } from '../src/command/parse-day.ts';
import { completeTopic, selectTopic } from '../src/command/select-topic.ts';
import { CANCELLED } from '../src/core/event/rules/status-patterns.ts';
import type { TimelineEntry } from '../src/core/timeline/merge-timeline.ts';
import type { ArticleHead } from '../src/store/library.ts';

const ENTRIES_PER_PAGE = 20;

/** The dated events of a story, merged over its articles. */
export const timeline: Command = {
  name: 'timeline',
  description: 'The dated events of a story, each with its sources',
  example: '/timeline sovereignty',
  options: [
    { name: 'about', description: 'A story or topic', kind: 'text', completes: true, prose: true },
    { name: 'from', description: 'From this day on: 2025-05-03, May 2025', kind: 'text' },
    { name: 'to', description: 'Up to this day', kind: 'text' },
  ],
  subcommands: [],
  async run({ options }, context) {
    const { store, now } = context;
    const about = options['about'] === undefined ? null : String(options['about']);
    const { from, to } = parseSpan(options, 'from', 'to', now);
    const topic = await selectTopic(about, store);
    if (!topic) return nothingAbout(about, { entries: [] }, store);
    const { entries: all, matched } = await mergeEvents(topic.articles, store);
    const entries = all.filter(
      ({ first, last }) =>
        (!from || (last !== null && last >= from)) && (!to || (first !== null && first <= to)),
    );
    const page = pageOf(entries, context, ENTRIES_PER_PAGE);
    const citations = createCitations(topic.found);
    const blocks = page.items.map((entry) => presentEntry(entry, citations, matched));
    const sources = page.items.flatMap(({ articles, first }) =>
      articles.flatMap((id) =>
        first && matched.get(id)?.has(first) ? [[id, matched.get(id)!.get(first)!] as const] : [],
      ),
    );
    const datedThrough = new Map(sources);
    const lineOf = (number: number): string =>
      toLine('timeline', about, { from: options['from'], to: options['to'], page: number });
    const aside = `${plural(topic.found.length, 'article')} · ${plural(entries.length, 'entry', 'entries')}`;
    const empty = all.length === 0 ? 'Its articles give no dates.' : 'Nothing falls into these days.';
    return {
      title: topic.title,
      blocks: [
        ...topic.missing,
        {
          kind: 'heading',
          text: topic.title,
          aside,
        },
        ...(entries.length === 0 ? [{ kind: 'paragraph' as const, line: [empty] }] : blocks),
        ...[...datedThrough].map(([id, from]): Block => ({
          kind: 'note',
          line: [
            '* ',
            citations.cite(id),
            ' names only a weekday: the day comes from ',
            citations.cite(from),
            '.',
          ],
        })),
        { kind: 'sources', items: citations.sources() },
        ...(page.pages > 1 ? [{ kind: 'note' as const, line: pagePosition(page) }] : []),
      ],
      ...(page.items.length > 0
        ? { picture: { title: topic.title, aside, entries: page.items.map(pictureEntryOf(topic.articles)) } }
        : {}),
      buttons: [
        ...pageButtons(page, lineOf),
        { label: 'Summary', line: toLine('summary', about ?? topic.title), effect: 'whisper' },
      ],
      tone: 'answer',
      result: {
        entries: page.items.map(({ date, precision, text, status, inferred, articles, note }) => ({
          date,
          precision,
          text,
          status,
          inferred,
          articles: articles.map((id) => citations.json(id)),
          ...(note ? { note } : {}),
        })),
      },
    };
  },
  complete: (option, typed, { store }) =>
    option === 'about' ? completeTopic(typed, store) : Promise.resolve([]),
};

/** What stands before an entry: an event that was called off or put off was not "denied". */
const markOf = ({ status, text }: TimelineEntry): string =>
  status === 'denied' && CANCELLED.test(text) ? 'called off' : MARKS[status];

const MARKS = { happened: '', planned: 'planned', denied: 'denied', disputed: 'disputed' } as const;

/** An entry as the picture has it, with the outlets of its articles. */
const pictureEntryOf =
  (articles: readonly ArticleHead[]) =>
  (entry: TimelineEntry): PictureEntry => ({
    when: whenOf(entry.date),
    first: entry.first,
    last: entry.last,
    text: wordsOf(entry),
    mark: MARKS[entry.status],
    label: markOf(entry),
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

const whenOf = (date: string | null): string => (date === null ? 'day unknown' : formatDateShort(date));

function presentEntry(entry: TimelineEntry, citations: Citations, matched: MergedEvents['matched']): Block {
  const { date, first, articles, otherwise, deniedBy } = entry;
  const isMatched = (id: string): boolean => first !== null && matched.get(id)?.has(first) === true;
  const cited = articles.flatMap((id, i): Line => {
    const { text: number, ...rest } = citations.cite(id);
    const run = { ...rest, text: isMatched(id) ? number.replace(']', '*]') : number };
    return i ? [' ', run] : [run];
  });
  const mark = markOf(entry);
  const details: Line[] = otherwise.map((other) => [
    ...citations.citeAll(other.articles),
    ` ${other.articles.length > 1 ? 'give' : 'gives'} ${formatDateShort(other.date)}; no other article does.`,
  ]);
  if (deniedBy.length > 0)
    details.push([...citations.citeAll(deniedBy), ` ${deniedBy.length > 1 ? 'deny' : 'denies'} it.`]);
  return {
    kind: 'entry',
    when: `${whenOf(date)}${date !== null && articles.every(isMatched) ? ' *' : ''}`,
    line: [
      ...(mark ? [{ text: `${mark}: `, style: 'strong' as const }] : []),
      `${wordsOf(entry)} `,
      ...cited,
    ],
    ...(details.length > 0 ? { details } : {}),
  };
}
