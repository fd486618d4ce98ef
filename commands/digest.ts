import { formatInstant } from '../src/answer/instant.ts';
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
  present: ({ subscription, next, zoneFrom }) =>
    shortText([
      `This channel gets the digest ${describe(subscription)}.`,
      nextLine(next, subscription.timezone),
      ...(zoneFrom === null ? [] : ZONE_REMARKS[zoneFrom]),
    ]),
  toJson: ({ subscription }) => subscriptionJson(subscription),
};

/** Was there a subscription to end? */
const unsubscribe: Action<boolean> = {
  find(_input, context) {
    const { platform, channel } = placeOf(context);
    return context.store.unsubscribe(platform, channel);
  },
  present: (had) =>
    shortText([
      had ? 'This channel gets no more digests.' : 'This channel gets no digest, so there is nothing to end.',
    ]),
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
  present(found) {
    if (found === null)
      return shortText(['This channel gets no digest. Managers can change that with /digest subscribe.']);
    const { subscription, slots, next } = found;
    const { pausedReason, timezone } = subscription;
    return shortText([
      pausedReason === null
        ? `The digest comes ${describe(subscription)}.`
        : `The digest is paused: ${pausedReason}. /digest subscribe starts it again.`,
      ...slots.map((slot) => describeSlot(slot, timezone)),
      ...(slots.length === 0 ? ['None has been due yet.'] : []),
      ...(pausedReason === null ? [nextLine(next, timezone)] : []),
    ]);
  },
  toJson: (found) => subscriptionJson(found?.subscription ?? null),
};

/** The daily digest: here and now, or every day in this channel. */
export const digest = severalIn({
  name: 'digest',
  description: 'The new stories, here and now or every day',
  example: '/digest show',
  subcommands: [
    {
      name: 'show',
      description: 'What is new, here and now',
      options: [
        { name: 'about', description: 'Only stories about this', kind: 'text', completes: true, prose: true },
      ],
      run: answering(show),
    },
    {
      name: 'subscribe',
      description: 'Post the digest in this channel every day',
      managersOnly: true,
      options: [
        { name: 'time', description: 'When: 08:00, 7pm', kind: 'text' },
        {
          name: 'timezone',
          description: 'Where: Europe/Berlin, America/Mexico_City',
          kind: 'text',
          completes: true,
        },
        { name: 'days', description: 'Which days: daily, weekdays, mon,wed,fri', kind: 'text' },
        { name: 'about', description: 'Only stories about this', kind: 'text' },
      ],
      run: answering(subscribe),
    },
    {
      name: 'unsubscribe',
      description: 'Post no more digests in this channel',
      managersOnly: true,
      options: [],
      run: answering(unsubscribe),
    },
    {
      name: 'status',
      description: 'The last and the next digest of this channel, and why nothing came',
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
      remark: null,
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
const ZONE_REMARKS: Readonly<Record<Zone['from'], readonly string[]>> = {
  setting: [],
  asker: ['The time zone is that of your profile; /digest subscribe timezone:Europe/Berlin sets another.'],
  default: [
    'No time zone was given and none is known here, so the time is in UTC; /digest subscribe timezone:Europe/Berlin sets another.',
  ],
};

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
    throw new RefusedError(
      'A digest is posted in a channel of Discord or Slack; here there is none. /digest show works anywhere.',
    );
  }
  return { platform: asker.platform, channel: asker.channel };
}

const describe = ({ time, timezone, days, about }: Subscription): string =>
  `${describeDays(days)} at ${time} ${timezone}${about === null ? '' : `, about “${about}”`}`;

const nextLine = (next: number | null, timezone: string): string =>
  next === null ? 'No next digest.' : `Next: ${formatInstant(next, timezone)} ${timezone}.`;

const OUTCOMES: Readonly<Record<Slot['state'], string>> = {
  due: 'will be tried again',
  claimed: 'is being made',
  sending: 'is being posted',
  sent: 'posted',
  failed: 'not posted',
  unknown: 'perhaps posted: the platform gave no answer, so it was not sent again',
  quiet: 'nothing new, so nothing was posted',
  skipped: 'skipped',
};

const describeSlot = ({ dueAt, state, reason }: Slot, timezone: string): string =>
  `${formatInstant(dueAt, timezone)}: ${OUTCOMES[state]}${reason ? ` (${reason})` : ''}`;

const subscriptionJson = (subscription: Subscription | null): Readonly<Record<string, unknown>> => ({
  subscription: subscription && {
    time: subscription.time,
    timezone: subscription.timezone,
    days: subscription.days,
    about: subscription.about,
    paused: subscription.pausedReason,
  },
});
