import type { Block } from '../src/answer/answer.ts';
import type { Page } from '../src/answer/paginate.ts';
import type { OptionSpec } from '../src/chat/declaration.ts';
import { answering, severalIn, type Action } from '../src/command/action.ts';
import { addressIn, originOf } from '../src/command/intake.ts';
import { pageOf } from '../src/command/page-of.ts';
import { articleJson } from '../src/present/article-json.ts';
import { describeArticle } from '../src/present/cite.ts';
import { toCommandLine } from '../src/present/command-line.ts';
import { shortText } from '../src/present/notice.ts';
import { pageButtons, pagePosition } from '../src/present/paging.ts';
import type { ArticleHead } from '../src/store/library.ts';
import type { Words } from '../src/words/en.ts';

const ADDRESS: OptionSpec = {
  name: 'url',
  description: ({ commands }) => commands.article.url,
  kind: 'text',
  required: true,
};

const ARTICLES_PER_PAGE = 10;

/** A page of the articles that were fetched, newest first; null when there are none. */
type FetchedArticles = { readonly page: Page<string>; readonly heads: readonly ArticleHead[] } | null;

const list: Action<FetchedArticles> = {
  async find(_input, context) {
    const { store } = context;
    const ids = (await store.fetchedArticles()).reverse();
    if (ids.length === 0) return null;
    const page = pageOf(ids, context, ARTICLES_PER_PAGE);
    return { page, heads: await store.heads(page.items) };
  },
  present(found, words) {
    if (found === null) return shortText([words.article.none]);
    const { page, heads } = found;
    const byId = new Map(heads.map((head) => [head.id, head]));
    const position = pagePosition(page, words);
    return {
      title: words.article.fetched(page.total),
      blocks: [
        { kind: 'heading', text: words.article.fetched(page.total) },
        ...page.items.map((id): Block => {
          const { title, url, detail } = describeArticle(id, byId.get(id), words);
          const name = { text: title, style: 'strong' as const, ...(url === null ? {} : { url }) };
          return { kind: 'entry', when: '', line: [name, { text: ` · ${detail}`, style: 'quiet' }] };
        }),
        ...(position.length > 0 ? [{ kind: 'note' as const, line: position }] : []),
      ],
      buttons: pageButtons(page, (to) => toCommandLine('article list', null, { page: to }), words),
    };
  },
  toJson: (found) => ({ articles: found === null ? [] : found.page.items.map(articleJson(found.heads)) }),
};

/** An article that was fetched by its address, with how much was found in it. */
interface AddedArticle {
  readonly id: string;
  readonly outcome: keyof Words['article']['outcomes'];
  readonly head: ArticleHead | undefined;
  readonly quotations: number;
  readonly events: number;
}

const add: Action<AddedArticle> = {
  async find(input, { intake, store }) {
    const { article: id, outcome } = await intake.addArticle(addressIn(input));
    const [head] = await store.heads([id]);
    const quotations = await store.quotationsOfArticles([id]);
    const events = await store.eventsOfArticles([id]);
    return { id, outcome, head, quotations: quotations.length, events: events.length };
  },
  present({ id, outcome, head, quotations, events }, words) {
    const { title, detail } = describeArticle(id, head, words);
    return shortText(
      [
        words.article.added(words.article.outcomes[outcome], title, detail),
        words.article.found(quotations, events),
      ],
      [{ label: words.article.summary, line: `/summary ${id}`, effect: 'whisper' }],
    );
  },
  toJson: ({ id, outcome }) => ({ article: id, outcome }),
};

/** Gives the ids of what is gone. */
const remove: Action<readonly string[]> = {
  find: (input, { intake }) => intake.removeArticle(addressIn(input)),
  present: (removed, words) => shortText([words.article.removed(removed)]),
  toJson: (removed) => ({ removed }),
};

/** Single articles by their address. */
export const article = severalIn({
  name: 'article',
  description: ({ commands }) => commands.article.does,
  example: '/article list',
  admit: ({ asker }) => void originOf(asker),
  subcommands: [
    {
      name: 'list',
      description: ({ commands }) => commands.article.list,
      managersOnly: true,
      options: [],
      run: answering(list),
    },
    {
      name: 'add',
      description: ({ commands }) => commands.article.add,
      managersOnly: true,
      example: '/article add https://news.example/story',
      options: [ADDRESS],
      run: answering(add),
    },
    {
      name: 'remove',
      description: ({ commands }) => commands.article.remove,
      managersOnly: true,
      example: '/article remove https://news.example/story',
      options: [ADDRESS],
      run: answering(remove),
    },
  ],
});
