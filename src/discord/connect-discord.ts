import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Status,
} from 'discord.js';
import type { Chat, ChatEvents, Log } from '../command/chat.ts';
import type { Dispatcher } from '../command/dispatcher.ts';
import { inFlight } from '../command/in-flight.ts';
import { SetupError, messageOf } from '../errors.ts';
import { answerInteraction } from './answer-interaction.ts';
import { describeError } from './describe-error.ts';
import { postToDiscord, postingClient } from './post.ts';
import { registerCommands } from './register-commands.ts';

export interface DiscordOptions {
  readonly token: string;
  /** REST base without a version: `https://discord.com/api`. The gateway's address comes from there. */
  readonly apiUrl: string;
  /** Register commands in this guild only, at once; null registers them everywhere. */
  readonly guildId: string | null;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly events: ChatEvents;
  /** When an answer that is not there yet is deferred; Discord gives up after 3 s. */
  readonly deferAfterMs?: number;
  /** How long to wait for the gateway at start. */
  readonly readyWithinMs?: number;
}

/**
 * Connects to Discord and registers the commands. Resolves when answers can be given; throws a `SetupError` that says
 * what to mend otherwise. Needs no privileged intent: GUILDS tells when the bot is removed.
 */
export async function connectDiscord(options: DiscordOptions): Promise<Chat> {
  const { token, log, events, dispatcher } = options;
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
  });
  const flight = inFlight();
  let stopping = false;
  const settings = {
    dispatcher,
    log,
    deferAfterMs: options.deferAfterMs ?? 1_500,
    isStopping: () => stopping,
  };

  client.on(Events.InteractionCreate, (interaction) => {
    void flight.track(answerInteraction(interaction, settings));
  });
  // Emitted for a removal only: an outage (`unavailable: true`) has an event of its own.
  client.on(Events.GuildDelete, (guild) => {
    const forgotten = events
      .removed('discord', guild.id)
      .catch((error: unknown) =>
        log.error({ guild: guild.id, ...describeError(error) }, 'what was kept for a guild was not deleted'),
      );
    void flight.track(forgotten);
  });
  client.on(Events.Error, (error) => log.error(describeError(error), 'Discord client error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'Discord client warning'));
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.warn({ code }, 'Discord closed the connection for good'),
  );
  client.on(Events.ShardReconnecting, () => {
    // Emitted for our own closing too.
    if (!stopping) log.info({}, 'reconnecting to Discord');
  });
  client.on(Events.ShardResume, () => log.info({}, 'reconnected to Discord'));

  try {
    const application = await logIn(client, token, options.readyWithinMs ?? 30_000);
    const registered = await registerCommands(client.rest, application, options.guildId, dispatcher.commands);
    log.info({ commands: dispatcher.commands.length, registered }, 'connected to Discord');
  } catch (error) {
    await client.destroy();
    throw setupError(error, apiUrl);
  }

  const posting = postingClient(token, apiUrl);
  return {
    platform: 'discord',
    isConnected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    // The token is set anew: one stray 401 makes the client drop it.
    post: (post) => flight.track(postToDiscord(posting.setToken(token), post)),
    async stop(graceMs) {
      stopping = true;
      await flight.settle(graceMs);
      await client.destroy();
    },
  };
}

/** The application's id, once the gateway is ready. */
async function logIn(client: Client, token: string, withinMs: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<string>((resolve, reject) => {
    client.once(Events.ClientReady, ({ application }) => resolve(application.id));
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Error(`the gateway refused us (${code})`)));
    timer = setTimeout(() => reject(new Error(`not ready within ${withinMs / 1000} s`)), withinMs);
  });
  try {
    const [id] = await Promise.all([ready, client.login(token)]);
    return id;
  } finally {
    clearTimeout(timer);
  }
}

function setupError(error: unknown, apiUrl: string): SetupError {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new SetupError(
      'DISCORD_TOKEN is not accepted by Discord: copy the bot token again from the developer portal.',
    );
  }
  if (error instanceof DiscordAPIError) {
    return new SetupError(
      `Discord refused to register the commands (${error.status}: ${error.message}): check DISCORD_GUILD_ID, and that the bot was invited with the scope applications.commands.`,
    );
  }
  return new SetupError(`Discord cannot be reached at ${apiUrl}: ${messageOf(error)}.`, { cause: error });
}
