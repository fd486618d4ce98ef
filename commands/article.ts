import type { Answer } from '../src/answer/answer.ts';
import { describeArticle } from '../src/command/cite.ts';
import type { Command, CommandContext, CommandInput, OptionSpec } from '../src/command/command.ts';
import { originOf } from '../src/command/intake.ts';
import { plural } from '../src/command/lines.ts';
import { notice } from '../src/command/notice.ts';
import { RefusedError } from '../src/errors.ts';
import { isFetched } from '../src/store/library.ts';

const ADDRESS: OptionSpec = {
  name: 'url',
  description: 'The address of the article',
  kind: 'text',
  required: true,
};

/** Single articles by their address. */
export const article: Command = {
  name: 'article',
  description: 'Add an article by its address, or remove one',
  example: '/article add https://news.example/ferry',
  options: [],
  subcommands: [
    { name: 'add', description: 'Fetch an article and index it', managersOnly: true, options: [ADDRESS] },
    {
      name: 'remove',
      description: 'Forget an article that was fetched',
      managersOnly: true,
      options: [ADDRESS],
    },
  ],
  async run(input, context) {
    originOf(context.asker);
    return input.subcommand === 'remove' ? remove(input, context) : add(input, context);
  },
};

const OUTCOMES = {
  indexed: 'Indexed',
  updated: 'Brought up to date',
  unchanged: 'Indexed already, and unchanged',
  known: 'Indexed already',
} as const;

async function add({ options }: CommandInput, { intake, store }: CommandContext): Promise<Answer> {
  const { article: id, outcome } = await intake.addArticle(String(options['url']));
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

async function remove({ options }: CommandInput, { store }: CommandContext): Promise<Answer> {
  const address = String(options['url']);
  const found = await store.articlesAt(address);
  const fetched = found.filter(isFetched);
  if (fetched.length > 0) {
    await store.removeFiles(fetched);
    return notice([`Removed: ${fetched.join(', ')}.`], { removed: fetched });
  }
  throw new RefusedError(
    found.length > 0
      ? `That article comes from the file ${found[0]} in the folder of articles: it goes when the file does.`
      : 'No article with that address is indexed.',
  );
}
