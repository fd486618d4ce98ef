import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Status } from 'discord.js';
import type { RateLimitData } from 'discord.js';
import type { Chat, ChatEvents } from '../chat/chat.ts';
import type { Dispatcher } from '../chat/dispatcher.ts';
import { inFlight, type InFlight } from '../chat/in-flight.ts';
import type { Log, ReportFault } from '../report.ts';
import { answerInteraction } from './answer-interaction.ts';
import { describeError } from './describe-error.ts';
import { gentleGateway } from './gateway.ts';
import { commandRegistration, type Registration } from './keep-registered.ts';
import { postToDiscord, postingClient } from './post.ts';
import { GatewayRefusedError, loginError } from './refusal.ts';

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
  const { token, log, report, dispatcher } = options;
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
  listenForRequests(client, flight, options, () => stopping.signal.aborted);
  const refusal = watchConnection(client, log, stopping.signal);
  const registration = commandRegistration({
    rest: client.rest,
    apiUrl,
    guildId: options.guildId,
    commands: dispatcher.commands,
    log,
    signal: stopping.signal,
  });

  const leave = async (): Promise<void> => {
    stopping.abort();
    gateway.close();
    // It waits for ever where it is left before the gateway has answered: two of its own endings meet.
    await Promise.race([client.destroy(), delay(CLOSE_WITHIN_MS, undefined, { ref: false })]);
  };
  try {
    const application = await logIn(client, token, options.readyWithinMs ?? 30_000).catch(
      (error: unknown) => {
        throw loginError(error, apiUrl);
      },
    );
    log.info({}, 'connected to Discord');
    await registration.begin(application);
  } catch (error) {
    await leave();
    throw error;
  }

  const posting = postingClient(token, apiUrl);
  const isConnected = (): boolean =>
    client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
  return {
    platform: 'discord',
    isConnected,
    // Those that are out of order are among them.
    workspaces: () => (client.isReady() ? new Set(client.guilds.cache.keys()) : null),
    missing: () => missingOf(refusal(), isConnected(), registration.state()),
    // The token is set anew: one stray 401 makes the client drop it.
    post: (post) => flight.track(postToDiscord(posting.setToken(token), post)),
    async stop(graceMs) {
      stopping.abort();
      await flight.settle(graceMs);
      await leave();
    },
  };
}

/** What is amiss, for an operator. */
function missingOf(
  refusal: string | null,
  isConnected: boolean,
  commands: ReturnType<Registration['state']>,
): string[] {
  if (refusal !== null) return [`discord (${refusal})`];
  if (commands === 'refused') return ['discord (refused: commands)'];
  if (!isConnected) return ['discord'];
  return commands === 'registered' ? [] : ['discord (commands are not registered)'];
}

/** Has interactions answered, and hears of guilds that the bot was removed from. */
function listenForRequests(
  client: Client,
  flight: InFlight,
  { dispatcher, log, report, events, deferAfterMs = 1_500 }: DiscordOptions,
  isStopping: () => boolean,
): void {
  const settings = { dispatcher, log, report, events, deferAfterMs, isStopping };
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
}

/** Logs what becomes of the connection. Gives why Discord closed it for good; null while it has not. */
function watchConnection(client: Client, log: Log, stopping: AbortSignal): () => string | null {
  let refusal: string | null = null;
  client.on(Events.Error, (error) => log.error(describeError(error), 'Discord client error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'Discord client warning'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    refusal = new GatewayRefusedError(code).message;
    log.error({ code, refusal }, 'Discord closed the connection for good');
  });
  client.on(Events.ShardReconnecting, () => {
    // Emitted for our own closing too.
    if (!stopping.aborted) log.info({}, 'reconnecting to Discord');
  });
  client.on(Events.ShardResume, () => log.info({}, 'reconnected to Discord'));
  return () => refusal;
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
