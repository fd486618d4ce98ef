import type { Block, Line, Presentation } from '../answer/answer.ts';
import { asSpoken } from '../core/statement/wording.ts';
import { shortenAtWord } from '../core/text/shorten.ts';
import type { TimelineEntry } from '../core/timeline/timeline-entry.ts';
import type { Digest, ToldStory } from '../findings/find-digest.ts';
import { articleJson, type ArticleJson } from './article-json.ts';
import { createCitations, type Citations } from './cite.ts';
import { toCommandLine } from './command-line.ts';
import { differenceJson, differenceLine } from './difference.ts';
import type { Words } from '../words/en.ts';

const MAX_HEADLINE = 90;

export function presentDigest({ request, day, stories, upcoming }: Digest, words: Words): Presentation {
  const { since, timezone, about, due, next } = request;
  const { days, digest } = words;
  const citations = createCitations(
    stories.flatMap(({ articles }) => articles),
    words,
  );
  const told = stories.flatMap((story) => presentStory(story, citations, words));
  const coming = presentUpcoming(upcoming, citations, words);
  const title = digest.title(day);
  const from = days.instant(since.at, timezone);
  const nothing = digest.nothingNew(from, about);
  return {
    title,
    blocks: [
      { kind: 'heading', text: title, aside: digest.since(from, about) },
      ...(due === null ? [] : [note(digest.late(days.instant(due, timezone)))]),
      ...(stories.length === 0 ? [{ kind: 'paragraph' as const, line: [nothing] }] : told),
      ...coming,
      ...(citations.sources().length > 0 ? [{ kind: 'sources' as const, items: citations.sources() }] : []),
      ...(next === null ? [] : [note(digest.next(days.instant(next, timezone), timezone))]),
    ],
    buttons: stories.slice(0, 1).map(({ headline }) => ({
      label: digest.firstStory,
      line: toCommandLine('timeline', headline),
      effect: 'whisper' as const,
    })),
  };
}

const note = (text: string): Block => ({ kind: 'note', line: [text] });

/** An article's headline; where no article has one, the first point or the id of an article. */
const headlineOf = ({ headline, points, articles }: ToldStory): string =>
  headline ?? shortenAtWord(points[0]?.text ?? articles[0]?.id ?? '', MAX_HEADLINE);

function presentStory(story: ToldStory, citations: Citations, words: Words): Block[] {
  const { points, quotation, differences } = story;
  const summary: Line = points.flatMap(({ text, articles }, i) => [
    i ? ' ' : '',
    `${text} `,
    ...citations.citeAll(articles),
  ]);
  return [
    { kind: 'heading', text: headlineOf(story), aside: sizeOf(story, words) },
    { kind: 'paragraph', line: summary },
    ...(quotation
      ? [
          {
            kind: 'quotation' as const,
            words: [asSpoken(quotation.words)],
            details: [[`${quotation.speaker} `, ...citations.citeAll(quotation.articles)]],
          },
        ]
      : []),
    ...(differences.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            line: [
              { text: words.differences.lead, style: 'strong' as const },
              ...differences.flatMap((difference, i): Line => [
                i ? '; ' : '',
                ...differenceLine(difference, citations, ', ', words),
              ]),
            ],
          },
        ]
      : []),
  ];
}

/** "3 outlets", "3 outlets, 2 texts", "4 articles". */
function sizeOf(
  { head: { articles: count, outlets, voices }, articles }: ToldStory,
  { counts }: Words,
): string {
  // Pages without an outlet are no outlets.
  const known = new Set(articles.flatMap(({ source }) => (source === null ? [] : [source]))).size;
  const texts = voices < known ? `, ${counts.texts(voices)}` : '';
  return known > 1 && known === outlets ? `${counts.outlets(known)}${texts}` : counts.articles(count);
}

function presentUpcoming(
  upcoming: readonly TimelineEntry[],
  citations: Citations,
  { days, digest }: Words,
): Block[] {
  if (upcoming.length === 0) return [];
  return [
    { kind: 'paragraph', line: [{ text: digest.coming, style: 'strong' }] },
    ...upcoming.map(({ date, text, articles }): Block => ({
      kind: 'entry',
      when: days.short(date ?? ''),
      line: [`${text} `, ...citations.citeAll(articles)],
    })),
  ];
}

export function digestJson({ stories }: Digest): Readonly<Record<string, unknown>> {
  const articleOf = articleJson(stories.flatMap(({ articles }) => articles));
  return { stories: stories.map((story) => storyJson(story, articleOf)) };
}

const storyJson = (story: ToldStory, articleOf: (id: string) => ArticleJson): object => ({
  headline: headlineOf(story),
  outlets: story.head.outlets,
  points: story.points.map(({ text, articles }) => ({ text, articles: articles.map(articleOf) })),
  ...(story.quotation
    ? {
        quotation: {
          words: story.quotation.words,
          speaker: story.quotation.speaker,
          articles: story.quotation.articles.map(articleOf),
        },
      }
    : {}),
  differences: story.differences.map((difference) => differenceJson(difference, articleOf)),
  articles: story.articles.map(({ id }) => articleOf(id)),
});
