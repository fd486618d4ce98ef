import type { Block, Presentation } from '../src/answer/answer.ts';
import { answering } from '../src/command/action.ts';
import type { Command, CommandContext, CommandInput } from '../src/command/command.ts';
import { inMainLanguage } from '../src/core/article/main-language.ts';
import type { Difference } from '../src/core/difference/difference.ts';
import { summarizeArticles } from '../src/core/summary/summarize-articles.ts';
import { findDifferences } from '../src/findings/find-differences.ts';
import { findHeadlines, findTopic, type Topic } from '../src/findings/find-topic.ts';
import { articleJson } from '../src/present/article-json.ts';
import { choice } from '../src/present/choices.ts';
import { createCitations } from '../src/present/cite.ts';
import { toCommandLine } from '../src/present/command-line.ts';
import { differenceJson, differenceLine } from '../src/present/difference.ts';
import { missingWords } from '../src/present/missing-words.ts';
import { presentNothingAbout, type NothingAbout } from '../src/present/nothing-about.ts';
import type { Words } from '../src/words/en.ts';

const MAX_POINTS = 5;
const MAX_DIFFERENCES = 5;

/** The key points of a story or topic: sentences of its articles, each cited. */
export const summary: Command = {
  name: 'summary',
  description: ({ commands }) => commands.summary.does,
  example: '/summary sovereignty',
  options: [
    {
      name: 'about',
      description: ({ commands }) => commands.summary.about,
      kind: 'text',
      completes: true,
      prose: true,
    },
  ],
  subcommands: [],
  run: answering({
    find,
    present: (found, words) =>
      found.kind === 'nothing' ? presentNothingAbout(found, 'summary', words) : presentSummary(found, words),
    toJson: (found) => (found.kind === 'nothing' ? { points: [] } : summaryJson(found)),
  }),
  async complete(_option, typed, { store }) {
    return (await findHeadlines(typed, store)).map((headline) => choice(headline));
  },
};

interface Summary {
  readonly kind: 'summary';
  readonly about: string | null;
  readonly topic: Topic;
  readonly points: ReturnType<typeof summarizeArticles>;
  readonly differences: readonly Difference[];
}

async function find({ options }: CommandInput, { store }: CommandContext): Promise<Summary | NothingAbout> {
  const about = options['about'] === undefined ? null : String(options['about']);
  const topic = await findTopic(about, store);
  if (!topic) return { kind: 'nothing', about, headlines: await findHeadlines('', store) };
  const articles = await store.articles(topic.articles.map(({ id }) => id));
  const order = new Map(topic.articles.map(({ id }, i) => [id, i]));
  articles.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  const points = summarizeArticles(
    inMainLanguage(articles).map((article) => ({ ...article, sentences: article.summary })),
    MAX_POINTS,
  );
  const differences = (await findDifferences(articles, store)).slice(0, MAX_DIFFERENCES);
  return { kind: 'summary', about, topic, points, differences };
}

function presentSummary({ about, topic, points, differences }: Summary, words: Words): Presentation {
  const citations = createCitations(topic.found, words);
  const items = points.map(({ text, articles }) => [`${text} `, ...citations.citeAll(articles)]);
  const differ: Block[] =
    differences.length === 0
      ? []
      : [
          { kind: 'paragraph', line: [{ text: words.differences.title, style: 'strong' }] },
          {
            kind: 'bullets',
            items: differences.map((difference) => differenceLine(difference, citations, '; ', words)),
          },
        ];
  return {
    title: topic.title,
    blocks: [
      ...missingWords(topic.checked, words),
      { kind: 'heading', text: topic.title, aside: words.counts.articles(topic.found.length) },
      { kind: 'bullets', items },
      ...differ,
      { kind: 'sources', items: citations.sources() },
    ],
    buttons: [
      {
        label: words.summary.timeline,
        line: toCommandLine('timeline', about ?? topic.title),
        effect: 'whisper',
      },
    ],
  };
}

function summaryJson({ topic, points, differences }: Summary): Readonly<Record<string, unknown>> {
  const articleOf = articleJson(topic.found);
  return {
    points: points.map(({ text, articles }) => ({ text, articles: articles.map(articleOf) })),
    differences: differences.map((difference) => differenceJson(difference, articleOf)),
  };
}
