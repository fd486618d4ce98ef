import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat, ChatEvents } from '../chat/chat.ts';
import type { Log, ReportFault } from '../report.ts';
import type { ChatPlatform, Dispatcher } from '../chat/dispatcher.ts';
import { keepTrying } from '../chat/keep-trying.ts';
import type { Config } from '../config.ts';
import { connectDiscord } from '../discord/connect-discord.ts';
import { messageOf, SetupError, UnreachableError } from '../errors.ts';
import { connectSlack } from '../slack/connect-slack.ts';

/** The chat platforms, each connected as soon as it can be. */
export interface Platforms {
  /** Those that were reached. */
  chats(): readonly Chat[];
  /** What is amiss, in a few words each; empty when all is well. */
  missing(): readonly string[];
  /**
   * Connects them all. Resolves when every one was reached or refused us for good. Rejects with a `SetupError` when one
   * refuses us and nothing else is connected that would suffer.
   */
  connect(): Promise<void>;
  /** Takes no new work and disconnects, within `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** A way to connect each platform that is configured. Rejects with a `SetupError` when trying again is of no use. */
export type Ways = ReadonlyMap<ChatPlatform, () => Promise<Chat>>;

/**
 * Platforms that are connected side by side: one that cannot be reached is tried again with growing pauses and holds up none.
 * One that refuses us at the first try is a setting to be mended at once; later, with another one at work, it is named
 * in the log and by `missing`.
 */
export function createPlatforms(
  ways: Ways,
  { log, report, onConnected }: { log: Log; report: ReportFault; onConnected: (chat: Chat) => void },
): Platforms {
  const stopping = new AbortController();
  const chats = new Map<ChatPlatform, Chat>();
  const refused = new Set<ChatPlatform>();

  async function connect(platform: ChatPlatform, way: () => Promise<Chat>): Promise<void> {
    let tries = 0;
    const work = (): Promise<Chat> => {
      tries += 1;
      return way();
    };
    try {
      const chat = await keepTrying(
        work,
        (error, failure) => {
          if (error instanceof UnreachableError)
            log.warn(
              { platform, ...failure, problem: error.message },
              'a platform could not be reached; it is tried again',
            );
          else report(platform, { err: error }, 'connecting failed');
        },
        stopping.signal,
      );
      chats.set(platform, chat);
      if (stopping.signal.aborted) await chat.stop(0);
      else onConnected(chat);
    } catch (error) {
      if (stopping.signal.aborted) return;
      const othersWork = [...chats.values()].some((chat) => chat.isConnected());
      if (!(error instanceof SetupError) || tries === 1 || !othersWork) throw error;
      refused.add(platform);
      log.error({ platform, problem: messageOf(error) }, 'a platform refuses us for good');
    }
  }

  return {
    chats: () => [...chats.values()],
    missing: () =>
      [...ways.keys()].flatMap((platform) => {
        if (refused.has(platform)) return [`${platform} (refused)`];
        return chats.get(platform)?.missing() ?? [platform];
      }),
    async connect() {
      await Promise.all([...ways].map(([platform, way]) => connect(platform, way)));
    },
    async stop(graceMs) {
      stopping.abort();
      await Promise.race([
        Promise.allSettled([...chats.values()].map((chat) => chat.stop(graceMs))),
        sleep(graceMs),
      ]);
    },
  };
}

/** The ways to the platforms that are configured. */
export function configuredWays(
  config: Config,
  shared: {
    readonly dispatcher: Dispatcher;
    readonly log: Log;
    readonly report: ReportFault;
    readonly events: ChatEvents;
  },
): Ways {
  const { DISCORD_TOKEN, SLACK_BOT_TOKEN } = config;
  const ways = new Map<ChatPlatform, () => Promise<Chat>>();
  if (DISCORD_TOKEN !== undefined)
    ways.set('discord', () =>
      connectDiscord({
        token: DISCORD_TOKEN,
        apiUrl: config.DISCORD_API_URL,
        guildId: config.DISCORD_GUILD_ID ?? null,
        ...shared,
      }),
    );
  if (SLACK_BOT_TOKEN !== undefined)
    ways.set('slack', () =>
      connectSlack({
        botToken: SLACK_BOT_TOKEN,
        appToken: config.SLACK_APP_TOKEN ?? null,
        signingSecret: config.SLACK_SIGNING_SECRET ?? null,
        apiUrl: config.SLACK_API_URL,
        ...shared,
      }),
    );
  return ways;
}
