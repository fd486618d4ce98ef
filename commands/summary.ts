import type { Block } from '../src/answer/answer.ts';
import { createCitations } from '../src/command/cite.ts';
import type { Command } from '../src/command/command.ts';
import { plural, toLine } from '../src/command/lines.ts';
import { findDifferences } from '../src/command/find-differences.ts';
import { nothingAbout } from '../src/command/nothing-about.ts';
import { completeTopic, selectTopic } from '../src/command/select-topic.ts';
import { inMainLanguage } from '../src/core/article/main-language.ts';
import { summarizeArticles } from '../src/core/summary/summarize-articles.ts';

const MAX_POINTS = 5;
const MAX_DIFFERENCES = 5;

/** The key points of a story or topic: sentences of its articles, each cited. */
export const summary: Command = {
  name: 'summary',
  description: 'The key points of a story, each a cited sentence',
  example: '/summary sovereignty',
  options: [
    {
      name: 'about',
      description: 'A topic, a story, or an article’s title',
      kind: 'text',
      completes: true,
      prose: true,
    },
  ],
  subcommands: [],
  async run({ options }, { store }) {
    const about = options['about'] === undefined ? null : String(options['about']);
    const topic = await selectTopic(about, store);
    if (!topic) return nothingAbout(about, { points: [] }, store);
    const articles = await store.articles(topic.articles.map(({ id }) => id));
    const order = new Map(topic.articles.map(({ id }, i) => [id, i]));
    articles.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
    const points = summarizeArticles(
      inMainLanguage(articles).map((article) => ({ ...article, sentences: article.summary })),
      MAX_POINTS,
    );
    const citations = createCitations(topic.found);
    const items = points.map(({ text, articles: ids }) => [`${text} `, ...citations.citeAll(ids)]);
    const differences = (await findDifferences(articles, store)).slice(0, MAX_DIFFERENCES);
    const differ: Block[] =
      differences.length === 0
        ? []
        : [
            { kind: 'paragraph', line: [{ text: 'Where sources differ', style: 'strong' }] },
            {
              kind: 'bullets',
              items: differences.map(({ about: what, values }) => [
                `${what}: `,
                ...values.flatMap(({ value, articles: ids }, i) => [
                  i ? '; ' : '',
                  `${value} `,
                  ...citations.citeAll(ids),
                ]),
              ]),
            },
          ];
    const subject = about ?? topic.title;
    return {
      title: topic.title,
      blocks: [
        ...topic.missing,
        { kind: 'heading', text: topic.title, aside: plural(topic.found.length, 'article') },
        { kind: 'bullets', items },
        ...differ,
        { kind: 'sources', items: citations.sources() },
      ],
      buttons: [{ label: 'Timeline', line: toLine('timeline', subject), effect: 'whisper' }],
      tone: 'answer',
      result: {
        points: points.map(({ text, articles: ids }) => ({
          text,
          articles: ids.map((id) => citations.json(id)),
        })),
        differences: differences.map(({ about: what, values }) => ({
          about: what,
          values: values.map(({ value, articles: ids }) => ({
            value,
            articles: ids.map((id) => citations.json(id)),
          })),
        })),
      },
    };
  },
  complete: (_option, typed, { store }) => completeTopic(typed, store),
};
