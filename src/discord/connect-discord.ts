import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Status } from 'discord.js';
import type { RateLimitData } from 'discord.js';
import type { Chat, ChatEvents } from '../chat/chat.ts';
import type { Dispatcher } from '../chat/dispatcher.ts';
import { inFlight } from '../chat/in-flight.ts';
import { keepTrying } from '../chat/keep-trying.ts';
import { SetupError, messageOf } from '../errors.ts';
import type { Log, ReportFault } from '../report.ts';
import { answerInteraction } from './answer-interaction.ts';
import { describeError } from './describe-error.ts';
import { gentleGateway } from './gateway.ts';
import { postToDiscord, postingClient } from './post.ts';
import { GatewayRefusedError, loginError, registerError } from './refusal.ts';
import { registerCommands } from './register-commands.ts';

export interface DiscordOptions {
  readonly token: string;
  /** REST base without a version: `https://discord.com/api`. The gateway's address comes from there. */
  readonly apiUrl: string;
  /** Register commands in this guild only, at once; null registers them everywhere. */
  readonly guildId: string | null;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly report: ReportFault;
  readonly events: ChatEvents;
  /** When an answer that is not there yet is deferred; Discord gives up after 3 s. */
  readonly deferAfterMs?: number;
  /** How long to wait for the gateway at start. */
  readonly readyWithinMs?: number;
}

const CLOSE_WITHIN_MS = 2_000;

/**
 * Connects to Discord and registers the commands. Resolves when answers can be given; commands that Discord does not
 * take for now are registered beside. Throws a `SetupError` that says what to mend when Discord refuses us for good, an
 * `UnreachableError` when another try may do. Needs no privileged intent: GUILDS tells when the bot is removed.
 */
export async function connectDiscord(options: DiscordOptions): Promise<Chat> {
  const { token, log, report, events, dispatcher } = options;
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const gateway = gentleGateway(report);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: apiUrl, rejectOnRateLimit: isOfTheStart },
    ws: { buildStrategy: gateway.buildStrategy },
    allowedMentions: { parse: [] },
  });
  const flight = inFlight();
  const stopping = new AbortController();
  const settings = {
    dispatcher,
    log,
    report,
    events,
    deferAfterMs: options.deferAfterMs ?? 1_500,
    isStopping: () => stopping.signal.aborted,
  };
  /** Why no other try is made; null while all is well. */
  let refusal: string | null = null;
  let registered = false;

  client.on(Events.InteractionCreate, (interaction) => {
    void flight.track(answerInteraction(interaction, settings));
  });
  // Emitted for a removal only: an outage (`unavailable: true`) has an event of its own.
  client.on(Events.GuildDelete, (guild) => {
    const forgotten = events
      .removed('discord', guild.id)
      .catch((error: unknown) =>
        report(
          'discord',
          { guild: guild.id, ...describeError(error) },
          'what was kept for a guild was not deleted',
        ),
      );
    void flight.track(forgotten);
  });
  client.on(Events.Error, (error) => log.error(describeError(error), 'Discord client error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'Discord client warning'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    refusal = new GatewayRefusedError(code).message;
    log.error({ code, refusal }, 'Discord closed the connection for good');
  });
  client.on(Events.ShardReconnecting, () => {
    // Emitted for our own closing too.
    if (!stopping.signal.aborted) log.info({}, 'reconnecting to Discord');
  });
  client.on(Events.ShardResume, () => log.info({}, 'reconnected to Discord'));

  const leave = async (): Promise<void> => {
    stopping.abort();
    gateway.close();
    // It waits for ever where it is left before the gateway has answered: two of its own endings meet.
    await Promise.race([client.destroy(), delay(CLOSE_WITHIN_MS, undefined, { ref: false })]);
  };
  const register = async (application: string): Promise<void> => {
    try {
      const outcome = await registerCommands(client.rest, application, options.guildId, dispatcher.commands);
      registered = true;
      log.info({ commands: dispatcher.commands.length, registered: outcome }, 'commands are registered');
    } catch (error) {
      throw registerError(error, apiUrl);
    }
  };

  try {
    const application = await logIn(client, token, options.readyWithinMs ?? 30_000).catch(
      (error: unknown) => {
        throw loginError(error, apiUrl);
      },
    );
    log.info({}, 'connected to Discord');
    await register(application).catch((error: unknown) => {
      if (error instanceof SetupError) throw error;
      log.warn({ problem: messageOf(error) }, 'the commands could not be registered; it is tried again');
      void registerLater(() => register(application));
    });
  } catch (error) {
    await leave();
    throw error;
  }

  async function registerLater(work: () => Promise<void>): Promise<void> {
    try {
      await keepTrying(
        work,
        (error, failure) =>
          log.warn({ ...failure, problem: messageOf(error) }, 'the commands could not be registered'),
        stopping.signal,
      );
    } catch (error) {
      if (stopping.signal.aborted) return;
      refusal = 'refused: commands';
      log.error({ problem: messageOf(error) }, 'Discord refuses the commands for good');
    }
  }

  const posting = postingClient(token, apiUrl);
  const isConnected = (): boolean =>
    client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
  return {
    platform: 'discord',
    isConnected,
    // Those that are out of order are among them.
    workspaces: () => (client.isReady() ? new Set(client.guilds.cache.keys()) : null),
    missing() {
      if (refusal !== null) return [`discord (${refusal})`];
      if (!isConnected()) return ['discord'];
      return registered ? [] : ['discord (commands are not registered)'];
    },
    // The token is set anew: one stray 401 makes the client drop it.
    post: (post) => flight.track(postToDiscord(posting.setToken(token), post)),
    async stop(graceMs) {
      stopping.abort();
      await flight.settle(graceMs);
      await leave();
    },
  };
}

/** A rate limit of what the start needs is no time to sit out unheard: it is tried again. An answer waits for its turn. */
const isOfTheStart = ({ route }: RateLimitData): boolean =>
  route.startsWith('/gateway') || route.startsWith('/applications');

/** The application's id, once the gateway is ready. */
async function logIn(client: Client, token: string, withinMs: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<string>((resolve, reject) => {
    client.once(Events.ClientReady, ({ application }) => resolve(application.id));
    client.once(Events.ShardDisconnect, ({ code }) => reject(new GatewayRefusedError(code)));
    timer = setTimeout(() => reject(new Error(`not ready within ${withinMs / 1000} s`)), withinMs);
  });
  try {
    const [id] = await Promise.all([ready, client.login(token)]);
    return id;
  } finally {
    clearTimeout(timer);
  }
}
