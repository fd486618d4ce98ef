import type { Answer, Block, Line } from '../src/answer/answer.ts';
import { formatInstant } from '../src/command/build-digest.ts';
import type { Command, CommandContext, CommandInput, OptionSpec } from '../src/command/command.ts';
import { addressIn, originOf } from '../src/command/intake.ts';
import { shorten } from '../src/core/text/shorten.ts';
import { choiceText, pageButtons, pageOf, pagePosition, plural, toLine } from '../src/command/lines.ts';
import { notice } from '../src/command/notice.ts';
import { zoneFor } from '../src/command/time-zone.ts';
import { shownAddress } from '../src/core/article/address.ts';
import { fold } from '../src/core/text/words.ts';
import { OptionError, RefusedError } from '../src/errors.ts';
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

/** The feeds whose articles come in by themselves. */
export const feed: Command = {
  name: 'feed',
  description: 'The feeds that articles come from',
  example: '/feed list',
  options: [],
  subcommands: [
    {
      name: 'list',
      description: 'All feeds, how each is doing, and why one is paused',
      managersOnly: true,
      options: [],
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
    },
    {
      name: 'remove',
      description: 'Read a feed no more; its articles stay',
      managersOnly: true,
      example: '/feed remove 2',
      options: [WHICH],
    },
    {
      name: 'pause',
      description: 'Leave a feed alone until it is resumed',
      managersOnly: true,
      example: '/feed pause 2',
      options: [WHICH],
    },
    {
      name: 'resume',
      description: 'Read a paused feed again',
      managersOnly: true,
      example: '/feed resume 2',
      options: [WHICH],
    },
  ],
  async run(input, context) {
    originOf(context.asker);
    switch (input.subcommand) {
      case 'add':
        return add(input, context);
      case 'remove':
        return remove(await chosen(input, context), context);
      case 'pause':
        return pause(await chosen(input, context), context);
      case 'resume':
        return resume(await chosen(input, context), context);
      default:
        return list(context);
    }
  },
  async complete(_option, typed, { store, asker }) {
    if (asker.platform !== 'terminal' && (asker.workspace === null || !(await asker.isManager()))) return [];
    const wanted = fold(typed);
    return (await store.feeds())
      .filter((one) => nameHolds(one, wanted))
      .map((one) => ({ label: choiceText(`${one.id} ${nameOf(one)}`), value: String(one.id) }));
  },
};

async function add(input: CommandInput, { intake, asker }: CommandContext): Promise<Answer> {
  const origin = originOf(asker);
  const { feed: added, entries, isNew } = await intake.addFeed(addressIn(input), origin);
  if (!isNew)
    return notice(
      [
        `${fullName(added)} is read already.`,
        ...(added.pausedReason === null
          ? []
          : [`It is paused: ${added.pausedReason}. /feed resume ${added.id} reads it again.`]),
      ],
      { feed: feedJson(added) },
    );
  return notice(
    [
      `Added: ${fullName(added)}, with ${plural(entries, 'entry', 'entries')} now.`,
      'Its articles come in within a few minutes, and new ones by themselves.',
    ],
    { feed: feedJson(added) },
  );
}

async function remove(one: StoredFeed, { store }: CommandContext): Promise<Answer> {
  if (one.configured)
    throw new RefusedError(
      `${fullName(one)} stands in the setting FEEDS, and would come back at the next start: take it out there, or use /feed pause ${one.id}.`,
    );
  await store.removeFeed(one.id);
  return notice([`Removed: ${fullName(one)}. Its articles stay.`], { feed: feedJson(one) });
}

async function pause(one: StoredFeed, { store }: CommandContext): Promise<Answer> {
  if (one.pausedReason !== null)
    return notice([`${fullName(one)} is paused already: ${one.pausedReason}.`], { feed: feedJson(one) });
  await store.pauseFeed(one.id, 'by a manager');
  return notice([`Paused: ${fullName(one)}. /feed resume ${one.id} reads it again.`], {
    feed: feedJson(one),
  });
}

async function resume(one: StoredFeed, { store, now }: CommandContext): Promise<Answer> {
  if (one.pausedReason === null) return notice([`${fullName(one)} is not paused.`], { feed: feedJson(one) });
  await store.resumeFeed(one.id, now.getTime());
  return notice([`${fullName(one)} is read again, from the next minute on.`], { feed: feedJson(one) });
}

async function list(context: CommandContext): Promise<Answer> {
  const { store } = context;
  const feeds = await store.feeds();
  if (feeds.length === 0)
    return notice(['No feed is read. Managers can add one with /feed add.'], { feeds: [] });
  const shown = pageOf(feeds, context, FEEDS_PER_PAGE);
  const { name: timezone } = await zoneFor(context);
  const position = pagePosition(shown);
  return {
    title: plural(feeds.length, 'feed'),
    blocks: [
      { kind: 'heading', text: plural(feeds.length, 'feed'), aside: `times in ${timezone}` },
      ...shown.items.map((one): Block => ({
        kind: 'entry',
        when: String(one.id),
        line: [{ text: nameOf(one), style: 'strong' }],
        details: detailsOf(one, timezone),
      })),
      ...(position.length > 0 ? [{ kind: 'note' as const, line: position }] : []),
    ],
    buttons: pageButtons(shown, (to) => toLine('feed list', null, { page: to })),
    tone: 'answer',
    result: { feeds: feeds.map(feedJson) },
  };
}

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
