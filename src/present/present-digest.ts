import type { Block, Line, Presentation } from '../answer/answer.ts';
import { formatDate, formatDateShort, weekdayNameOf } from '../answer/days.ts';
import { formatInstant } from '../answer/instant.ts';
import { plural } from '../answer/plural.ts';
import { asSpoken } from '../core/statement/wording.ts';
import { shortenAtWord } from '../core/text/shorten.ts';
import type { TimelineEntry } from '../core/timeline/timeline-entry.ts';
import type { Digest, ToldStory } from '../findings/find-digest.ts';
import { articleJson, type ArticleJson } from './article-json.ts';
import { createCitations, type Citations } from './cite.ts';
import { toCommandLine } from './command-line.ts';
import { differenceJson, differenceLine } from './difference.ts';

const MAX_HEADLINE = 90;

export function presentDigest({ request, day, stories, upcoming }: Digest): Presentation {
  const { since, timezone, about, remark, next } = request;
  const citations = createCitations(stories.flatMap(({ articles }) => articles));
  const told = stories.flatMap((story) => presentStory(story, citations));
  const coming = presentUpcoming(upcoming, citations);
  const title = `Daily digest · ${weekdayNameOf(day)} ${formatDate(day)}`;
  const topic = about === null ? '' : ` about “${about}”`;
  const nothing = `Nothing new${topic} since ${formatInstant(since.at, timezone)}.`;
  return {
    title,
    blocks: [
      { kind: 'heading', text: title, aside: `since ${formatInstant(since.at, timezone)}${topic}` },
      ...(remark === null ? [] : [note(remark)]),
      ...(stories.length === 0 ? [{ kind: 'paragraph' as const, line: [nothing] }] : told),
      ...coming,
      ...(citations.sources().length > 0 ? [{ kind: 'sources' as const, items: citations.sources() }] : []),
      ...(next === null ? [] : [note(`Next digest: ${formatInstant(next, timezone)} ${timezone}`)]),
    ],
    buttons: stories.slice(0, 1).map(({ headline }) => ({
      label: 'Timeline of the first story',
      line: toCommandLine('timeline', headline),
      effect: 'whisper' as const,
    })),
  };
}

const note = (text: string): Block => ({ kind: 'note', line: [text] });

/** An article's headline; where no article has one, the first point or the id of an article. */
const headlineOf = ({ headline, points, articles }: ToldStory): string =>
  headline ?? shortenAtWord(points[0]?.text ?? articles[0]?.id ?? '', MAX_HEADLINE);

function presentStory(story: ToldStory, citations: Citations): Block[] {
  const { points, quotation, differences } = story;
  const summary: Line = points.flatMap(({ text, articles }, i) => [
    i ? ' ' : '',
    `${text} `,
    ...citations.citeAll(articles),
  ]);
  return [
    { kind: 'heading', text: headlineOf(story), aside: sizeOf(story) },
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
              { text: 'Where sources differ: ', style: 'strong' as const },
              ...differences.flatMap((difference, i): Line => [
                i ? '; ' : '',
                ...differenceLine(difference, citations, ', '),
              ]),
            ],
          },
        ]
      : []),
  ];
}

/** "3 outlets", "3 outlets, 2 texts", "4 articles". */
function sizeOf({ head: { articles: count, outlets, voices }, articles }: ToldStory): string {
  // Pages without an outlet are no outlets.
  const known = new Set(articles.flatMap(({ source }) => (source === null ? [] : [source]))).size;
  const texts = voices < known ? `, ${plural(voices, 'text')}` : '';
  return known > 1 && known === outlets ? `${plural(known, 'outlet')}${texts}` : plural(count, 'article');
}

function presentUpcoming(upcoming: readonly TimelineEntry[], citations: Citations): Block[] {
  if (upcoming.length === 0) return [];
  return [
    { kind: 'paragraph', line: [{ text: 'Coming days', style: 'strong' }] },
    ...upcoming.map(({ date, text, articles }): Block => ({
      kind: 'entry',
      when: formatDateShort(date ?? ''),
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
