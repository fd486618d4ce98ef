import type { Answer, Block, Line } from '../answer/answer.ts';
import { formatDate, formatDateShort, weekdayName } from '../answer/days.ts';
import { inMainLanguage } from '../core/article/main-language.ts';
import { localDay, localTime } from '../core/digest/schedule.ts';
import { searchWords } from '../core/search/search-words.ts';
import { groupStatements } from '../core/statement/statement.ts';
import { summarizeArticles } from '../core/summary/summarize-articles.ts';
import { shortenAtWord } from '../core/text/shorten.ts';
import { pickHeadline } from '../core/story/headline.ts';
import type { Extent } from '../store/ledger.ts';
import type { ArticleHead, StoryHead } from '../store/library.ts';
import type { Difference } from '../core/difference/difference.ts';
import type { Store } from '../store/store.ts';
import { createCitations, type Citations } from './cite.ts';
import { findDifferences } from './find-differences.ts';
import { firstTellings } from './first-tellings.ts';
import { plural, toLine } from './lines.ts';
import { mergeEvents } from './merge-events.ts';
import { asSpoken, lettersOf } from './present-statement.ts';

const MAX_STORIES = 5;
const STORIES_LOOKED_AT = 60;
/** Articles on a topic looked at. */
const TOPIC_HITS = 500;
const POINTS = 2;
/** Articles read of a story, the newest. */
const ARTICLES_READ = 12;
/** A quotation of fewer words tells too little, one of more takes the whole digest. */
const TELLING_WORDS: readonly [number, number] = [6, 40];
/** Marks of a quotation inside a quotation: hard to read out of its article. */
const INNER_MARKS = /["“”„«»]|[‘'](?=\S[^‘’']*\S[’'])/;
const UPCOMING = 5;
const MAX_DIFFERENCES = 2;
const MAX_HEADLINE = 90;

export interface DigestRequest {
  /** Articles that arrived after this are new, */
  readonly since: Extent;
  /** up to and with this. A second try of one digest gives the same, and so tells the same. */
  readonly until: Extent;
  readonly timezone: string;
  readonly about: string | null;
  /** Said at the head: "late: was due at 08:00". */
  readonly remark: string | null;
  /** When the next one comes; null when none does. */
  readonly next: number | null;
}

export interface Digest {
  readonly answer: Answer;
  /** 0: nothing new. */
  readonly stories: number;
}

/** The stories that are new since a moment, most important first: by outlets, then articles, then newness. */
export async function buildDigest(request: DigestRequest, store: Store): Promise<Digest> {
  const { since, until, timezone, about } = request;
  const found =
    about === null
      ? await store.stories(since.arrival, STORIES_LOOKED_AT)
      : await onTopic(about, request, store);
  const known = await store.storyArticles(found.map(({ id }) => id));
  const isNew = ({ arrival }: ArticleHead): boolean => arrival > since.arrival && arrival <= until.arrival;
  const byStory = Map.groupBy(
    known.filter(({ arrival }) => arrival <= until.arrival),
    ({ story }) => story,
  );
  const stories = found.filter(({ id }) => byStory.get(id)?.some(isNew)).slice(0, MAX_STORIES);
  const articles = stories.flatMap(({ id }) => byStory.get(id) ?? []);
  const citations = createCitations(articles);
  const blocks: Block[] = [];
  const result: Record<string, unknown>[] = [];
  for (const story of stories) {
    const told = await tellStory(story, byStory.get(story.id) ?? [], citations, store);
    blocks.push(...told.blocks);
    result.push(told.json);
  }
  const read = stories.flatMap(({ id }) => newestOf(byStory.get(id) ?? []));
  const coming = await upcoming(read, localDay(until.at, timezone), citations, store);
  const day = localDay(until.at, timezone);
  const weekday = weekdayName(((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);
  const title = `Daily digest · ${weekday} ${formatDate(day)}`;
  const topic = about === null ? '' : ` about “${about}”`;
  const nothing = `Nothing new${topic} since ${formatInstant(since.at, timezone)}.`;
  return {
    stories: stories.length,
    answer: {
      title,
      blocks: [
        { kind: 'heading', text: title, aside: `since ${formatInstant(since.at, timezone)}${topic}` },
        ...(request.remark === null ? [] : [{ kind: 'note' as const, line: [request.remark] }]),
        ...(stories.length === 0 ? [{ kind: 'paragraph' as const, line: [nothing] }] : blocks),
        ...coming,
        ...(citations.sources().length > 0 ? [{ kind: 'sources' as const, items: citations.sources() }] : []),
        ...(request.next === null
          ? []
          : [
              {
                kind: 'note' as const,
                line: [`Next digest: ${formatInstant(request.next, timezone)} ${timezone}`],
              },
            ]),
      ],
      buttons: stories.slice(0, 1).map(({ id }) => {
        const headline = pickHeadline(byStory.get(id) ?? []);
        return {
          label: 'Timeline of the first story',
          line: toLine('timeline', headline),
          effect: 'whisper' as const,
        };
      }),
      tone: 'answer',
      result: { stories: result },
    },
  };
}

/** What a first digest covers, counted from when it is due. */
const FIRST_COVERS_MS = 24 * 3_600_000;

/** How far the news has been told to a place; to one that has had no digest, up to a day before `due`. */
export async function coveredBefore(covered: Extent | null, due: number, store: Store): Promise<Extent> {
  const at = due - FIRST_COVERS_MS;
  return covered ?? { at, arrival: await store.arrivedUntil(at) };
}

/** All that has arrived. */
export const coveredNow = async (now: number, store: Store): Promise<Extent> => ({
  at: now,
  arrival: await store.arrived(),
});

/** The newest articles of a story, one of each text. */
const newestOf = (heads: readonly ArticleHead[]): ArticleHead[] =>
  firstTellings(heads)
    .toSorted((a, b) => b.arrival - a.arrival)
    .slice(0, ARTICLES_READ);

/** Stories with a new article on the topic, in the order of all stories. */
async function onTopic(about: string, { since, until }: DigestRequest, store: Store): Promise<StoryHead[]> {
  const hits = await store.searchArticles(searchWords(about), {}, TOPIC_HITS);
  const heads = await store.heads(hits.map(({ id }) => id));
  const fresh = heads.filter(({ arrival }) => arrival > since.arrival && arrival <= until.arrival);
  const stories = await store.storiesById([...new Set(fresh.map(({ story }) => story))]);
  return stories.sort(
    (a, b) => b.voices - a.voices || b.outlets - a.outlets || b.articles - a.articles || a.id - b.id,
  );
}

async function tellStory(
  { articles: count, outlets, voices }: StoryHead,
  heads: readonly ArticleHead[],
  citations: Citations,
  store: Store,
): Promise<{ blocks: Block[]; json: Record<string, unknown> }> {
  const newest = newestOf(heads);
  const articles = await store.articles(newest.map(({ id }) => id));
  const points = summarizeArticles(
    inMainLanguage(articles).map((article) => ({ ...article, sentences: article.summary })),
    POINTS,
  );
  const headline = pickHeadline(heads) ?? shortenAtWord(points[0]?.text ?? heads[0]?.id ?? '', MAX_HEADLINE);
  const telling = await tellingQuotation(
    newest.map(({ id }) => id),
    lettersOf(points.map(({ text }) => text).join(' ')),
    store,
  );
  const differences = (await findDifferences(articles, store)).slice(0, MAX_DIFFERENCES);
  const summary: Line = points.flatMap(({ text, articles: ids }, i) => [
    i ? ' ' : '',
    `${text} `,
    ...citations.citeAll(ids),
  ]);
  // Pages without an outlet are no outlets.
  const known = new Set(heads.flatMap(({ source }) => (source === null ? [] : [source]))).size;
  const texts = voices < known ? `, ${plural(voices, 'text')}` : '';
  const aside =
    known > 1 && known === outlets ? `${plural(known, 'outlet')}${texts}` : plural(count, 'article');
  return {
    blocks: [
      { kind: 'heading', text: headline, aside },
      { kind: 'paragraph', line: summary },
      ...(telling
        ? [
            {
              kind: 'quotation' as const,
              words: [asSpoken(telling.words)],
              details: [[`${telling.speaker} `, ...citations.citeAll(telling.articles)]],
            },
          ]
        : []),
      ...(differences.length > 0
        ? [{ kind: 'paragraph' as const, line: differenceLine(differences, citations) }]
        : []),
    ],
    json: {
      headline,
      outlets,
      points: points.map(({ text, articles: ids }) => ({
        text,
        articles: ids.map((id) => citations.json(id)),
      })),
      ...(telling
        ? {
            quotation: {
              words: telling.words,
              speaker: telling.speaker,
              articles: telling.articles.map((id) => citations.json(id)),
            },
          }
        : {}),
      differences: differences.map(({ about, values }) => ({
        about,
        values: values.map(({ value, articles }) => ({
          value,
          articles: articles.map((id) => citations.json(id)),
        })),
      })),
      articles: heads.map(({ id }) => citations.json(id)),
    },
  };
}

const differenceLine = (differences: readonly Difference[], citations: Citations): Line => [
  { text: 'Where sources differ: ', style: 'strong' },
  ...differences.flatMap(({ about, values }, i) => [
    `${i ? '; ' : ''}${about}: `,
    ...values.flatMap(({ value, articles }, j) => [
      j ? ', ' : '',
      `${value} `,
      ...citations.citeAll(articles),
    ]),
  ]),
];

/**
 * The direct quotation of a named speaker that most articles carry; of equals the surest, then the longer. None whose
 * letters are `told` already.
 */
async function tellingQuotation(
  ids: readonly string[],
  told: string,
  store: Store,
): Promise<{ words: string; speaker: string; articles: string[] } | null> {
  const quotations = await store.quotationsOfArticles(ids);
  const parts = (
    await store.statementParts([...new Set(quotations.map(({ statement }) => statement))])
  ).filter(({ article }) => ids.includes(article));
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const fitting = groupStatements(parts).flatMap((statement) => {
    const wordings = statement.parts.flatMap(({ quotation }) => byId.get(quotation) ?? []);
    const best = wordings.find(({ type, speakerKind, speaker, text }) => {
      const count = text.split(/\s+/).length;
      return (
        type === 'direct' &&
        speakerKind === 'person' &&
        speaker !== null &&
        count >= TELLING_WORDS[0] &&
        count <= TELLING_WORDS[1] &&
        !INNER_MARKS.test(text)
      );
    });
    // Cited for the words are the articles that have them.
    const letters = best ? lettersOf(best.text) : '';
    const holders = wordings
      .filter(({ text }) => lettersOf(text).includes(letters))
      .map(({ article }) => article);
    return best && !told.includes(letters)
      ? [
          {
            best,
            outlets: new Set(wordings.map(({ article }) => article)).size,
            articles: [...new Set([best.article, ...holders])],
          },
        ]
      : [];
  });
  fitting.sort(
    (a, b) =>
      b.outlets - a.outlets ||
      b.best.confidence - a.best.confidence ||
      b.best.text.length - a.best.text.length ||
      a.best.id - b.best.id,
  );
  const [first] = fitting;
  return first ? { words: first.best.text, speaker: first.best.speaker!, articles: first.articles } : null;
}

/** Planned events of today and later in these articles. */
async function upcoming(
  articles: readonly ArticleHead[],
  today: string,
  citations: Citations,
  store: Store,
): Promise<Block[]> {
  const { entries } = await mergeEvents(articles, store, today);
  const planned = entries
    .filter(
      ({ status, precision, first }) =>
        status === 'planned' && precision === 'day' && first !== null && first >= today,
    )
    .slice(0, UPCOMING);
  if (planned.length === 0) return [];
  return [
    { kind: 'paragraph', line: [{ text: 'Coming days', style: 'strong' }] },
    ...planned.map(({ date, text, articles: ids }): Block => ({
      kind: 'entry',
      when: formatDateShort(date ?? ''),
      line: [`${text} `, ...citations.citeAll(ids)],
    })),
  ];
}

/** "3 May 2025, 08:00" in a zone. */
export function formatInstant(instant: number, timezone: string): string {
  const { hour, minute } = localTime(instant, timezone);
  return `${formatDate(localDay(instant, timezone))}, ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
