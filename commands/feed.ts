import type { Block, Line } from '../src/answer/answer.ts';
import { formatInstant } from '../src/answer/instant.ts';
import type { Page } from '../src/answer/paginate.ts';
import { plural } from '../src/answer/plural.ts';
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

const FEEDS_PER_PAGE = 20;
/** Shorter parts of a name are no name. */
const MIN_PART_CHARS = 3;

const WHICH: OptionSpec = {
  name: 'feed',
  description: 'Which feed: its number in /feed list, its name or its address',
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
  present(found) {
    if (found === null) return shortText(['No feed is read. Managers can add one with /feed add.']);
    const { feeds, page, timezone } = found;
    const position = pagePosition(page);
    return {
      title: plural(feeds.length, 'feed'),
      blocks: [
        { kind: 'heading', text: plural(feeds.length, 'feed'), aside: `times in ${timezone}` },
        ...page.items.map((one): Block => ({
          kind: 'entry',
          when: String(one.id),
          line: [{ text: nameOf(one), style: 'strong' }],
          details: detailsOf(one, timezone),
        })),
        ...(position.length > 0 ? [{ kind: 'note' as const, line: position }] : []),
      ],
      buttons: pageButtons(page, (to) => toCommandLine('feed list', null, { page: to })),
    };
  },
  toJson: (found) => ({ feeds: (found?.feeds ?? []).map(feedJson) }),
};

/** What became of one feed; `feed` is as it was before, or as it was added. */
type FeedDone =
  | { readonly kind: 'added'; readonly feed: StoredFeed; readonly entries: number }
  | { readonly kind: 'paused already'; readonly feed: StoredFeed; readonly reason: string }
  | { readonly kind: 'known' | 'removed' | 'paused' | 'resumed' | 'not paused'; readonly feed: StoredFeed };

const ofFeed = (find: Action<FeedDone>['find']): Action<FeedDone> => ({
  find,
  present: (done) => shortText(linesOf(done)),
  toJson: ({ feed: one }) => ({ feed: feedJson(one) }),
});

const add = ofFeed(async (input, { intake, asker }) => {
  const { feed: found, entries, isNew } = await intake.addFeed(addressIn(input), originOf(asker));
  return isNew ? { kind: 'added', feed: found, entries } : { kind: 'known', feed: found };
});

const remove = ofFeed(async (input, context) => {
  const one = await chosen(input, context);
  if (one.configured)
    throw new RefusedError(
      `${fullName(one)} stands in the setting FEEDS, and would come back at the next start: take it out there, or use /feed pause ${one.id}.`,
    );
  await context.store.removeFeed(one.id);
  return { kind: 'removed', feed: one };
});

const pause = ofFeed(async (input, context) => {
  const one = await chosen(input, context);
  if (one.pausedReason !== null) return { kind: 'paused already', feed: one, reason: one.pausedReason };
  await context.store.pauseFeed(one.id, 'by a manager');
  return { kind: 'paused', feed: one };
});

const resume = ofFeed(async (input, context) => {
  const one = await chosen(input, context);
  if (one.pausedReason === null) return { kind: 'not paused', feed: one };
  await context.store.resumeFeed(one.id, context.now.getTime());
  return { kind: 'resumed', feed: one };
});

/** What is said of it: the first line says it, the others are smaller. */
function linesOf(done: FeedDone): string[] {
  const { kind, feed: one } = done;
  const name = fullName(one);
  const resumes = `/feed resume ${one.id} reads it again.`;
  switch (kind) {
    case 'added':
      return [
        `Added: ${name}, with ${plural(done.entries, 'entry', 'entries')} now.`,
        'Its articles come in within a few minutes, and new ones by themselves.',
      ];
    case 'known':
      return [
        `${name} is read already.`,
        ...(one.pausedReason === null ? [] : [`It is paused: ${one.pausedReason}. ${resumes}`]),
      ];
    case 'removed':
      return [`Removed: ${name}. Its articles stay.`];
    case 'paused':
      return [`Paused: ${name}. ${resumes}`];
    case 'paused already':
      return [`${name} is paused already: ${done.reason}.`];
    case 'resumed':
      return [`${name} is read again, from the next minute on.`];
    case 'not paused':
      return [`${name} is not paused.`];
    default:
      return kind satisfies never;
  }
}

/** The feeds whose articles come in by themselves. */
export const feed = severalIn({
  name: 'feed',
  description: 'The feeds that articles come from',
  example: '/feed list',
  admit: ({ asker }) => void originOf(asker),
  subcommands: [
    {
      name: 'list',
      description: 'All feeds, how each is doing, and why one is paused',
      managersOnly: true,
      options: [],
      run: answering(list),
    },
    {
      name: 'add',
      description: 'Read a feed from now on',
      example: '/feed add https://news.example/rss.xml',
      managersOnly: true,
      options: [
        {
          name: 'url',
          description: 'The address of an RSS, Atom, RDF or JSON feed, or of a page that names one',
          kind: 'text',
          required: true,
        },
      ],
      run: answering(add),
    },
    {
      name: 'remove',
      description: 'Read a feed no more; its articles stay',
      managersOnly: true,
      example: '/feed remove 2',
      options: [WHICH],
      run: answering(remove),
    },
    {
      name: 'pause',
      description: 'Leave a feed alone until it is resumed',
      managersOnly: true,
      example: '/feed pause 2',
      options: [WHICH],
      run: answering(pause),
    },
    {
      name: 'resume',
      description: 'Read a paused feed again',
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

function detailsOf(one: StoredFeed, timezone: string): Line[] {
  const { articles, leftOut, leftOutReason, goodAt, failures, problem, pausedReason, nextPollAt } = one;
  const lines: Line[] = one.title === null ? [] : [[{ text: shownAddress(one.address), style: 'quiet' }]];
  if (pausedReason !== null)
    lines.push([
      { text: 'Paused', style: 'strong' },
      `: ${pausedReason}. /feed resume ${one.id} reads it again.`,
    ]);
  else if (problem !== null)
    lines.push([
      `Failed ${failures === 1 ? 'once' : `${failures} times in a row`}: ${problem}. Next try ${formatInstant(nextPollAt, timezone)}.`,
    ]);
  const read = goodAt === null ? 'not read yet' : `last read ${formatInstant(goodAt, timezone)}`;
  lines.push([{ text: `${plural(articles, 'article')} · ${read}`, style: 'quiet' }]);
  if (leftOutReason !== null)
    lines.push([
      {
        text: `${plural(leftOut, 'entry', 'entries')} left out${leftOut === 1 ? '' : ', for instance'}: ${leftOutReason}`,
        style: 'quiet',
      },
    ]);
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
  throw new OptionError(
    'feed',
    text,
    'a number from /feed list',
    found
      ? `Several feeds may be meant by “${shorten(text, 100)}”: ${[found, ...others]
          .slice(0, 5)
          .map((one) => `${one.id} (${nameOf(one)})`)
          .join(', ')}.`
      : `No feed is called “${shorten(text, 100)}”. /feed list shows them with their numbers.`,
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
