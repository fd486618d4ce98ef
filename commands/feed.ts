import type { Block, Line } from '../src/answer/answer.ts';
import type { Page } from '../src/answer/paginate.ts';
import type { OptionSpec } from '../src/chat/declaration.ts';
import { answering, severalIn, type Action } from '../src/command/action.ts';
import type { CommandContext, CommandInput } from '../src/command/command.ts';
import { addressIn, originOf } from '../src/command/intake.ts';
import { pageOf } from '../src/command/page-of.ts';
import { zoneFor } from '../src/command/time-zone.ts';
import { shownAddress } from '../src/core/article/address.ts';
import { shorten } from '../src/core/text/shorten.ts';
import { fold } from '../src/core/text/words.ts';
import { OptionError, RefusedError } from '../src/errors.ts';
import { choice } from '../src/present/choices.ts';
import { toCommandLine } from '../src/present/command-line.ts';
import { shortText } from '../src/present/notice.ts';
import { pageButtons, pagePosition } from '../src/present/paging.ts';
import type { StoredFeed } from '../src/store/feeds.ts';
import type { Words } from '../src/words/en.ts';

const FEEDS_PER_PAGE = 20;
/** Shorter parts of a name are no name. */
const MIN_PART_CHARS = 3;

const WHICH: OptionSpec = {
  name: 'feed',
  description: ({ commands }) => commands.feed.which,
  kind: 'text',
  required: true,
  completes: true,
};

/** A page of all feeds; null when there are none. */
type FeedList = {
  readonly feeds: readonly StoredFeed[];
  readonly page: Page<StoredFeed>;
  readonly timezone: string;
} | null;

const list: Action<FeedList> = {
  async find(_input, context) {
    const feeds = await context.store.feeds();
    if (feeds.length === 0) return null;
    const page = pageOf(feeds, context, FEEDS_PER_PAGE);
    return { feeds, page, timezone: (await zoneFor(context)).name };
  },
  present(found, words) {
    if (found === null) return shortText([words.feeds.none]);
    const { feeds, page, timezone } = found;
    const position = pagePosition(page, words);
    return {
      title: words.counts.feeds(feeds.length),
      blocks: [
        {
          kind: 'heading',
          text: words.counts.feeds(feeds.length),
          aside: words.feeds.timesIn(timezone),
        },
        ...page.items.map((one): Block => ({
          kind: 'entry',
          when: String(one.id),
          line: [{ text: nameOf(one), style: 'strong' }],
          details: detailsOf(one, timezone, words),
        })),
        ...(position.length > 0 ? [{ kind: 'note' as const, line: position }] : []),
      ],
      buttons: pageButtons(page, (to) => toCommandLine('feed list', null, { page: to }), words),
    };
  },
  toJson: (found) => ({ feeds: (found?.feeds ?? []).map(feedJson) }),
};

/** What became of one feed; `feed` is as it was before, or as it was added. */
type FeedDone =
  | { readonly kind: 'added'; readonly feed: StoredFeed; readonly entries: number }
  | { readonly kind: 'paused-already'; readonly feed: StoredFeed; readonly reason: string }
  | { readonly kind: 'known' | 'removed' | 'paused' | 'resumed' | 'not-paused'; readonly feed: StoredFeed };

const ofFeed = (find: Action<FeedDone>['find']): Action<FeedDone> => ({
  find,
  present: (done, words) => shortText(linesOf(done, words)),
  toJson: ({ feed: one }) => ({ feed: feedJson(one) }),
});

const add = ofFeed(async (input, { intake, asker }) => {
  const { feed: found, entries, isNew } = await intake.addFeed(addressIn(input), originOf(asker));
  return isNew ? { kind: 'added', feed: found, entries } : { kind: 'known', feed: found };
});

const remove = ofFeed(async (input, context) => {
  const one = await chosen(input, context);
  if (one.configured) throw new RefusedError(({ feeds }) => feeds.configured(fullName(one), one.id));
  await context.store.removeFeed(one.id);
  return { kind: 'removed', feed: one };
});

const pause = ofFeed(async (input, context) => {
  const one = await chosen(input, context);
  if (one.pausedReason !== null) return { kind: 'paused-already', feed: one, reason: one.pausedReason };
  await context.store.pauseFeed(one.id, 'by a manager');
  return { kind: 'paused', feed: one };
});

const resume = ofFeed(async (input, context) => {
  const one = await chosen(input, context);
  if (one.pausedReason === null) return { kind: 'not-paused', feed: one };
  await context.store.resumeFeed(one.id, context.now.getTime());
  return { kind: 'resumed', feed: one };
});

/** What is said of it: the first line says it, the others are smaller. */
function linesOf(done: FeedDone, { feeds, retold }: Words): string[] {
  const { kind, feed: one } = done;
  const name = fullName(one);
  const resumes = feeds.resumes(one.id);
  switch (kind) {
    case 'added':
      return [feeds.added(name, done.entries), feeds.soon];
    case 'known':
      return [
        feeds.known(name),
        ...(one.pausedReason === null ? [] : [`${feeds.isPaused(retold(one.pausedReason))} ${resumes}`]),
      ];
    case 'removed':
      return [feeds.removed(name)];
    case 'paused':
      return [`${feeds.paused(name)} ${resumes}`];
    case 'paused-already':
      return [feeds.pausedAlready(name, retold(done.reason))];
    case 'resumed':
      return [feeds.resumed(name)];
    case 'not-paused':
      return [feeds.notPaused(name)];
    default:
      return kind satisfies never;
  }
}

/** The feeds whose articles come in by themselves. */
export const feed = severalIn({
  name: 'feed',
  description: ({ commands }) => commands.feed.does,
  example: '/feed list',
  admit: ({ asker }) => void originOf(asker),
  subcommands: [
    {
      name: 'list',
      description: ({ commands }) => commands.feed.list,
      managersOnly: true,
      options: [],
      run: answering(list),
    },
    {
      name: 'add',
      description: ({ commands }) => commands.feed.add,
      example: '/feed add https://news.example/rss.xml',
      managersOnly: true,
      options: [
        {
          name: 'url',
          description: ({ commands }) => commands.feed.url,
          kind: 'text',
          required: true,
        },
      ],
      run: answering(add),
    },
    {
      name: 'remove',
      description: ({ commands }) => commands.feed.remove,
      managersOnly: true,
      example: '/feed remove 2',
      options: [WHICH],
      run: answering(remove),
    },
    {
      name: 'pause',
      description: ({ commands }) => commands.feed.pause,
      managersOnly: true,
      example: '/feed pause 2',
      options: [WHICH],
      run: answering(pause),
    },
    {
      name: 'resume',
      description: ({ commands }) => commands.feed.resume,
      managersOnly: true,
      example: '/feed resume 2',
      options: [WHICH],
      run: answering(resume),
    },
  ],
  async complete(_option, typed, { store, asker }) {
    if (asker.platform !== 'terminal' && (asker.workspace === null || !(await asker.isManager()))) return [];
    const wanted = fold(typed);
    return (await store.feeds())
      .filter((one) => nameHolds(one, wanted))
      .map((one) => choice(String(one.id), `${one.id} ${nameOf(one)}`));
  },
});

function detailsOf(one: StoredFeed, timezone: string, { counts, days, feeds, retold }: Words): Line[] {
  const { articles, leftOut, leftOutReason, goodAt, failures, problem, pausedReason, nextPollAt } = one;
  const lines: Line[] = one.title === null ? [] : [[{ text: shownAddress(one.address), style: 'quiet' }]];
  if (pausedReason !== null)
    lines.push([
      { text: feeds.pausedLabel, style: 'strong' },
      `: ${retold(pausedReason)}. ${feeds.resumes(one.id)}`,
    ]);
  else if (problem !== null)
    lines.push([feeds.failed(failures, retold(problem), days.instant(nextPollAt, timezone))]);
  const read = goodAt === null ? feeds.notRead : feeds.lastRead(days.instant(goodAt, timezone));
  lines.push([{ text: `${counts.articles(articles)} · ${read}`, style: 'quiet' }]);
  if (leftOutReason !== null)
    lines.push([{ text: feeds.leftOut(leftOut, retold(leftOutReason)), style: 'quiet' }]);
  return lines;
}

/** The feed that somebody means. Throws an `OptionError` when none or several may be meant. */
async function chosen({ options }: CommandInput, { store }: CommandContext): Promise<StoredFeed> {
  const text = String(options['feed']);
  const feeds = await store.feeds();
  const number = /^#?(\d+)$/.exec(text)?.[1];
  const exact = feeds.filter(({ id, address }) => number === String(id) || text === address);
  const near =
    number === undefined && text.length >= MIN_PART_CHARS
      ? feeds.filter((one) => nameHolds(one, fold(text)))
      : [];
  const [found, ...others] = exact.length > 0 ? exact : near;
  if (found && others.length === 0) return found;
  const shown = shorten(text, 100);
  const several = [found, ...others]
    .flatMap((one) => (one ? [`${one.id} (${nameOf(one)})`] : []))
    .slice(0, 5);
  throw new OptionError('feed', text, (words) =>
    found ? words.feeds.several(shown, several) : words.feeds.unknown(shown),
  );
}

/** Looks only at what is shown, or the key in an address could be guessed letter by letter. */
const nameHolds = ({ title, address }: StoredFeed, folded: string): boolean =>
  fold(`${title ?? ''} ${shownAddress(address)}`).includes(folded);
const nameOf = ({ title, address }: StoredFeed): string => title ?? shownAddress(address);
const fullName = ({ title, address }: StoredFeed): string =>
  title === null ? shownAddress(address) : `“${title}” (${shownAddress(address)})`;

const feedJson = (one: StoredFeed): object => ({
  id: one.id,
  title: one.title,
  address: one.address,
  articles: one.articles,
  leftOut: one.leftOut,
  paused: one.pausedReason,
  problem: one.problem,
});
