import type { Answer, Block } from '../src/answer/answer.ts';
import { createCitations, describeArticle } from '../src/command/cite.ts';
import type { Command, CommandContext, CommandInput, OptionSpec } from '../src/command/command.ts';
import { addressIn, originOf } from '../src/command/intake.ts';
import { pageButtons, pageOf, pagePosition, plural, toLine } from '../src/command/lines.ts';
import { notice } from '../src/command/notice.ts';

const ADDRESS: OptionSpec = {
  name: 'url',
  description: 'The address of the article',
  kind: 'text',
  required: true,
};

const ARTICLES_PER_PAGE = 10;

/** Single articles by their address. */
export const article: Command = {
  name: 'article',
  description: 'Add an article by its address, or remove one that was fetched',
  example: '/article list',
  options: [],
  subcommands: [
    {
      name: 'list',
      description: 'The articles that were fetched, by feeds or by command, newest first',
      managersOnly: true,
      options: [],
    },
    {
      name: 'add',
      description: 'Fetch an article and index it',
      managersOnly: true,
      example: '/article add https://news.example/story',
      options: [ADDRESS],
    },
    {
      name: 'remove',
      description: 'Forget an article that was fetched',
      managersOnly: true,
      example: '/article remove https://news.example/story',
      options: [ADDRESS],
    },
  ],
  async run(input, context) {
    originOf(context.asker);
    switch (input.subcommand) {
      case 'add':
        return add(input, context);
      case 'remove':
        return remove(input, context);
      default:
        return list(context);
    }
  },
};

async function list(context: CommandContext): Promise<Answer> {
  const { store } = context;
  const ids = (await store.fetchedArticles()).reverse();
  if (ids.length === 0)
    return notice(['No article was fetched yet: /article add fetches one, /feed add those of a feed.'], {
      articles: [],
    });
  const shown = pageOf(ids, context, ARTICLES_PER_PAGE);
  const heads = new Map((await store.heads(shown.items)).map((head) => [head.id, head]));
  const citations = createCitations([...heads.values()]);
  const position = pagePosition(shown);
  return {
    title: `${plural(ids.length, 'article')} fetched`,
    blocks: [
      { kind: 'heading', text: `${plural(ids.length, 'article')} fetched` },
      ...shown.items.map((id): Block => {
        const { title, url, detail } = describeArticle(id, heads.get(id));
        const name = { text: title, style: 'strong' as const, ...(url === null ? {} : { url }) };
        return { kind: 'entry', when: '', line: [name, { text: ` · ${detail}`, style: 'quiet' }] };
      }),
      ...(position.length > 0 ? [{ kind: 'note' as const, line: position }] : []),
    ],
    buttons: pageButtons(shown, (to) => toLine('article list', null, { page: to })),
    tone: 'answer',
    result: { articles: shown.items.map((id) => citations.json(id)) },
  };
}

const OUTCOMES = {
  indexed: 'Indexed',
  updated: 'Brought up to date',
  unchanged: 'Indexed already, and unchanged',
  known: 'Indexed already',
} as const;

async function add(input: CommandInput, { intake, store }: CommandContext): Promise<Answer> {
  const { article: id, outcome } = await intake.addArticle(addressIn(input));
  const [head] = await store.heads([id]);
  const quotations = await store.quotationsOfArticles([id]);
  const events = await store.eventsOfArticles([id]);
  const { title, detail } = describeArticle(id, head);
  return {
    ...notice(
      [
        `${OUTCOMES[outcome]}: ${title}, ${detail}.`,
        `${plural(quotations.length, 'quotation')}, ${plural(events.length, 'dated event')}.`,
      ],
      { article: id, outcome },
    ),
    buttons: [{ label: 'Summary', line: `/summary ${id}`, effect: 'whisper' }],
  };
}

async function remove(input: CommandInput, { intake }: CommandContext): Promise<Answer> {
  const removed = await intake.removeArticle(addressIn(input));
  return notice([`Removed: ${removed.join(', ')}.`], { removed });
}
