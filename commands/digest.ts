import { answering, severalIn, type Action } from '../src/command/action.ts';
import type { CommandContext, CommandInput } from '../src/command/command.ts';
import { describeDays, parseTime, parseTimezone, parseWeekdays } from '../src/command/parse-schedule.ts';
import { zoneFor, type Zone } from '../src/command/time-zone.ts';
import { nextInstant } from '../src/core/digest/schedule.ts';
import { RefusedError } from '../src/errors.ts';
import { coveredBefore, coveredNow, findDigest, type Digest } from '../src/findings/find-digest.ts';
import { findHeadlines } from '../src/findings/find-topic.ts';
import { choice } from '../src/present/choices.ts';
import { shortText } from '../src/present/notice.ts';
import { digestJson, presentDigest } from '../src/present/present-digest.ts';
import type { Slot, Subscription } from '../src/store/ledger.ts';
import type { Words } from '../src/words/en.ts';

const SLOTS_SHOWN = 5;

/** What is new, here and now. */
const show: Action<Digest> = { find: findNews, present: presentDigest, toJson: digestJson };

/** A channel that gets the digest from now on. */
interface Subscribed {
  readonly subscription: Subscription;
  /** Milliseconds since 1970; null where none comes. */
  readonly next: number | null;
  /** Who said the time zone; null for whoever subscribed. */
  readonly zoneFrom: Zone['from'] | null;
}

const subscribe: Action<Subscribed> = {
  find: findSubscribed,
  present: ({ subscription, next, zoneFrom }, words) =>
    shortText([
      words.subscription.gets(describe(subscription, words)),
      nextLine(next, subscription.timezone, words),
      ...zoneRemark(zoneFrom, words),
    ]),
  toJson: ({ subscription }) => subscriptionJson(subscription),
};

/** Was there a subscription to end? */
const unsubscribe: Action<boolean> = {
  find(_input, context) {
    const { platform, channel } = placeOf(context);
    return context.store.unsubscribe(platform, channel);
  },
  present: (had, { subscription }) => shortText([had ? subscription.ended : subscription.nothingToEnd]),
  toJson: () => subscriptionJson(null),
};

/** A channel's subscription, with its last digests and the next; null where there is none. */
type Status = {
  readonly subscription: Subscription;
  readonly slots: readonly Slot[];
  readonly next: number | null;
} | null;

const status: Action<Status> = {
  find: findStatus,
  present(found, words) {
    if (found === null) return shortText([words.subscription.none]);
    const { subscription, slots, next } = found;
    const { pausedReason, timezone } = subscription;
    return shortText([
      pausedReason === null
        ? words.subscription.comes(describe(subscription, words))
        : words.subscription.paused(words.retold(pausedReason)),
      ...slots.map((slot) => describeSlot(slot, timezone, words)),
      ...(slots.length === 0 ? [words.subscription.noneDue] : []),
      ...(pausedReason === null ? [nextLine(next, timezone, words)] : []),
    ]);
  },
  toJson: (found) => subscriptionJson(found?.subscription ?? null),
};

/** The daily digest: here and now, or every day in this channel. */
export const digest = severalIn({
  name: 'digest',
  description: ({ commands }) => commands.digest.does,
  example: '/digest show',
  subcommands: [
    {
      name: 'show',
      description: ({ commands }) => commands.digest.show,
      options: [
        {
          name: 'about',
          description: ({ commands }) => commands.digest.about,
          kind: 'text',
          completes: true,
          prose: true,
        },
      ],
      run: answering(show),
    },
    {
      name: 'subscribe',
      description: ({ commands }) => commands.digest.subscribe,
      managersOnly: true,
      options: [
        { name: 'time', description: ({ commands }) => commands.digest.time, kind: 'text' },
        {
          name: 'timezone',
          description: ({ commands }) => commands.digest.timezone,
          kind: 'text',
          completes: true,
        },
        { name: 'days', description: ({ commands }) => commands.digest.days, kind: 'text' },
        { name: 'about', description: ({ commands }) => commands.digest.about, kind: 'text' },
      ],
      run: answering(subscribe),
    },
    {
      name: 'unsubscribe',
      description: ({ commands }) => commands.digest.unsubscribe,
      managersOnly: true,
      options: [],
      run: answering(unsubscribe),
    },
    {
      name: 'status',
      description: ({ commands }) => commands.digest.status,
      options: [],
      run: answering(status),
    },
  ],
  async complete(option, typed, { store }) {
    if (option === 'about') return (await findHeadlines(typed, store)).map((headline) => choice(headline));
    const wanted = typed.toLowerCase().replaceAll(' ', '_');
    const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter((zone) =>
      zone.toLowerCase().includes(wanted),
    );
    return zones.slice(0, 25).map((zone) => ({ label: zone, value: zone }));
  },
});

async function findNews({ options }: CommandInput, context: CommandContext): Promise<Digest> {
  const { store, now, asker } = context;
  const here = asker.channel === null ? null : await store.subscription(asker.platform, asker.channel);
  return findDigest(
    {
      since: await coveredBefore(here?.covered ?? null, now.getTime(), store),
      until: await coveredNow(now.getTime(), store),
      timezone: here?.timezone ?? (await zoneFor(context)).name,
      about: options['about'] === undefined ? (here?.about ?? null) : String(options['about']),
      due: null,
      next: here && here.pausedReason === null ? nextInstant(here, now.getTime()) : null,
    },
    store,
  );
}

async function findSubscribed({ options }: CommandInput, context: CommandContext): Promise<Subscribed> {
  const { store, now, asker, settings } = context;
  const place = placeOf(context);
  const zone = options['timezone'] === undefined ? await zoneFor(context) : null;
  const subscription = await store.subscribe(
    {
      ...place,
      workspace: asker.workspace,
      language: asker.language,
      time: options['time'] === undefined ? settings.digestTime : parseTime(String(options['time'])),
      timezone: zone?.name ?? parseTimezone(String(options['timezone'])),
      days: parseWeekdays(options['days'] === undefined ? 'daily' : String(options['days'])),
      about: options['about'] === undefined ? null : String(options['about']),
      configured: false,
    },
    now.getTime(),
  );
  return { subscription, next: nextInstant(subscription, now.getTime()), zoneFrom: zone?.from ?? null };
}

/** Says how a time zone was chosen that nobody asked for, and how to choose another. */
function zoneRemark(from: Subscribed['zoneFrom'], { subscription }: Words): string[] {
  if (from === 'asker') return [subscription.zoneOfAsker];
  return from === 'default' ? [subscription.zoneUnknown] : [];
}

async function findStatus(_input: CommandInput, context: CommandContext): Promise<Status> {
  const { store, now } = context;
  const { platform, channel } = placeOf(context);
  const subscription = await store.subscription(platform, channel);
  if (!subscription) return null;
  const slots = await store.slots(subscription.id, SLOTS_SHOWN, now.getTime());
  return { subscription, slots, next: nextInstant(subscription, now.getTime()) };
}

/** A digest needs a channel to come to. */
function placeOf({ asker }: CommandContext): Pick<Subscription, 'platform' | 'channel'> {
  if (asker.platform === 'terminal' || asker.channel === null) {
    throw new RefusedError((words) => words.subscription.nowhere);
  }
  return { platform: asker.platform, channel: asker.channel };
}

const describe = ({ time, timezone, days, about }: Subscription, words: Words): string =>
  words.subscription.schedule(describeDays(days, words), time, timezone, about);

const nextLine = (next: number | null, timezone: string, { days, subscription }: Words): string =>
  next === null ? subscription.noNext : subscription.next(days.instant(next, timezone), timezone);

const describeSlot = ({ dueAt, state, reason }: Slot, timezone: string, words: Words): string =>
  `${words.days.instant(dueAt, timezone)}: ${words.subscription.outcomes[state]}${reason ? ` (${words.retold(reason)})` : ''}`;

const subscriptionJson = (subscription: Subscription | null): Readonly<Record<string, unknown>> => ({
  subscription: subscription && {
    time: subscription.time,
    timezone: subscription.timezone,
    days: subscription.days,
    about: subscription.about,
    paused: subscription.pausedReason,
  },
});
