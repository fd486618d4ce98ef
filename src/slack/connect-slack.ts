import { App, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Logger } from '@slack/bolt';
import type { Chat, ChatEvents } from '../chat/chat.ts';
import type { Dispatcher } from '../chat/dispatcher.ts';
import { inFlight } from '../chat/in-flight.ts';
import { SetupError } from '../errors.ts';
import type { Log, ReportFault } from '../report.ts';
import { boltLogger } from './bolt-logger.ts';
import { guardSocket } from './guard-socket.ts';
import { keepConnected } from './keep-connected.ts';
import { listen } from './listen.ts';
import { postToSlack } from './post.ts';
import { createProfiles } from './profiles.ts';
import { httpReceiver } from './receive-http.ts';
import { connectError } from './refusal.ts';
import { describeError } from './scrub.ts';

export interface SlackOptions {
  readonly botToken: string;
  /** Socket Mode, when given. */
  readonly appToken: string | null;
  /** HTTP mode otherwise: signed requests come through `handleRequest`. */
  readonly signingSecret: string | null;
  /** Web API base: `https://slack.com/api/`. */
  readonly apiUrl: string;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly report: ReportFault;
  readonly events: ChatEvents;
}

const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Connects to Slack, over a socket or by HTTP. Resolves when answers can be given. Throws a `SetupError` that says what
 * to mend when Slack refuses us for good, an `UnreachableError` when another try may do.
 */
export async function connectSlack(options: SlackOptions): Promise<Chat> {
  const { botToken, log } = options;
  const logger = boltLogger(log);
  // Made anew for each client: Bolt's socket client writes a policy of a hundred retries into the object it is given.
  const clientOptions = (): webApi.WebClientOptions => ({
    slackApiUrl: options.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: REQUEST_TIMEOUT_MS,
    logger,
  });
  const client = new webApi.WebClient(botToken, clientOptions());
  const identity = await authenticate(client, options.apiUrl);
  const flight = inFlight();
  let stopping = false;
  const isStopping = (): boolean => stopping;

  const way = openReceiver(options, logger, clientOptions(), isStopping);
  const app = new App({
    receiver: way.receiver,
    authorize: () => Promise.resolve({ botToken, ...identity }),
    clientOptions: clientOptions(),
    logger,
    logLevel: LogLevel.INFO,
  });
  const profileOf = createProfiles(client, log);
  listen(app, { ...options, client, profileOf, flight, isStopping, home: identity.teamId ?? null });

  const socket = way.kind === 'socket' ? await openSocket(way.receiver, options) : null;
  log.info({ mode: way.kind, commands: options.dispatcher.commands.length }, 'connected to Slack');
  return {
    platform: 'slack',
    isConnected: () => !stopping && (socket?.isConnected() ?? true),
    workspaces: () => (identity.teamId === undefined ? null : new Set([identity.teamId])),
    missing: () => socket?.missing() ?? [],
    post: (post) => flight.track(postToSlack(botToken, clientOptions(), post)),
    ...(way.kind === 'http' && { handleRequest: way.handleRequest }),
    async stop(graceMs) {
      stopping = true;
      await flight.settle(graceMs);
      await socket?.stop();
    },
  };
}

function openReceiver(
  { appToken, signingSecret, log, report }: SlackOptions,
  logger: Logger,
  clientOptions: webApi.WebClientOptions,
  isStopping: () => boolean,
) {
  if (appToken !== null) {
    const receiver = new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions },
      // Acknowledged all the same: it would only come again.
      processEventErrorHandler({ error }) {
        report('slack', describeError(error), 'a message from Slack failed');
        return Promise.resolve(true);
      },
    });
    guardSocket(receiver.client, log, report);
    return { kind: 'socket' as const, receiver };
  }
  if (signingSecret !== null) {
    return { kind: 'http' as const, ...httpReceiver({ signingSecret, log, report, isStopping }) };
  }
  throw new SetupError('Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).');
}

/** Who we are, so that Bolt need not ask for each request. */
async function authenticate(
  client: webApi.WebClient,
  apiUrl: string,
): Promise<{ botId?: string; botUserId?: string; teamId?: string }> {
  try {
    const { bot_id: botId, user_id: botUserId, team_id: teamId } = await client.auth.test();
    return { ...(botId && { botId }), ...(botUserId && { botUserId }), ...(teamId && { teamId }) };
  } catch (error) {
    throw connectError(error, 'SLACK_BOT_TOKEN', apiUrl);
  }
}

async function openSocket(receiver: SocketModeReceiver, { log, apiUrl }: SlackOptions) {
  try {
    return await keepConnected(receiver.client, log);
  } catch (error) {
    throw connectError(error, 'SLACK_APP_TOKEN', apiUrl);
  }
}
