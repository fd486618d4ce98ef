import type { Chat } from '../chat/chat.ts';
import type { Log, ReportFault } from '../report.ts';
import type { Config } from '../config.ts';
import { syncConfiguredFeeds, type Program } from '../program.ts';
import { countMinutes } from '../schedule/each-minute.ts';
import { startDigests } from '../schedule/run-digests.ts';
import { startFeeds, type FeedRunner } from '../schedule/run-feeds.ts';
import { startUpkeep } from '../schedule/run-upkeep.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from './metrics.ts';

/** What is looked for once a minute: due digests, due feeds, what is too old. */
export interface Runners {
  /** Posts the digests that are due now. */
  postDue(): void;
  /** Starts nothing more, and waits for what is at work. */
  stop(): Promise<void>;
}

export interface RunnerOptions {
  readonly program: Program;
  readonly chats: () => readonly Chat[];
  readonly metrics: Metrics;
  readonly config: Config;
  readonly log: Log;
  readonly report: ReportFault;
}

/** Puts the digests and feeds that the configuration names among those that commands added. */
export async function takeUpConfigured(config: Config, store: Store): Promise<void> {
  await subscribeConfigured(config, store);
  await syncConfiguredFeeds(config, store, Date.now());
}

/** Starts all of them at once. */
export function startRunners(options: RunnerOptions): Runners {
  const { program, chats, metrics, config, log, report } = options;
  const { store, dispatcher } = program;
  const looking = { minutes: countMinutes(log), report };
  const digests = startDigests({
    ...looking,
    store,
    dispatcher,
    chats,
    log,
    clock: Date.now,
    observe: metrics.observePost,
  });
  const feeds = startFeeds({
    ...feedOptions(config, program, log),
    ...looking,
    chats,
    observe: metrics.observePoll,
  });
  const upkeep = startUpkeep({ ...looking, store, clock: Date.now });
  return {
    postDue() {
      digests
        .tick()
        .catch((error: unknown) => report('digests', { err: error }, 'looking for due digests failed'));
    },
    async stop() {
      await Promise.allSettled([digests.stop(), feeds.stop(), upkeep.stop()]);
    },
  };
}

/** Feeds alone, for who is at a terminal: no channel is told anything. */
export async function startFeedsAlone({
  program,
  config,
  log,
  report,
}: Omit<RunnerOptions, 'chats' | 'metrics'>): Promise<FeedRunner> {
  await syncConfiguredFeeds(config, program.store, Date.now());
  return startFeeds({
    ...feedOptions(config, program, log),
    minutes: countMinutes(log),
    report,
    chats: () => [],
  });
}

const feedOptions = (config: Config, { store, dispatcher, pollFeed }: Program, log: Log) => ({
  store,
  dispatcher,
  poll: pollFeed,
  log,
  clock: Date.now,
  random: Math.random,
  intervalMs: config.FEED_INTERVAL * 60_000,
});

/** Channels of `DIGEST_CHANNELS` get the digest as the configuration says, unless a command subscribed them otherwise. */
async function subscribeConfigured(config: Config, store: Store): Promise<void> {
  const { DIGEST_TIME: time, DIGEST_TIMEZONE: timezone } = config;
  const days = [1, 2, 3, 4, 5, 6, 7];
  for (const entry of config.DIGEST_CHANNELS) {
    const [platform, channel = ''] = entry.split(':');
    if (platform !== 'discord' && platform !== 'slack') continue;
    const known = await store.subscription(platform, channel);
    if (known && (!known.configured || (known.time === time && known.timezone === timezone))) continue;
    await store.subscribe(
      {
        platform,
        channel,
        workspace: null,
        language: 'en',
        time,
        timezone,
        days,
        about: null,
        configured: true,
      },
      Date.now(),
    );
  }
}
