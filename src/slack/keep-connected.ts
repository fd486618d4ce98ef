import { setTimeout as delay } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { growingPause } from '../chat/keep-trying.ts';
import type { Log } from '../report.ts';
import { refusalOf } from './refusal.ts';
import { describeError } from './scrub.ts';

type SocketClient = SocketModeReceiver['client'];

export interface Socket {
  isConnected(): boolean;
  /** What is amiss, for an operator. */
  missing(): readonly string[];
  stop(): Promise<void>;
}

const START_WITHIN_MS = 30_000;
const CLOSE_WITHIN_MS = 2_000;

/**
 * Opens a Socket Mode connection and keeps it: reconnects when it closes or fails, ever more slowly, until stopped.
 * Rejects when the first connection fails. The client must not reconnect by itself (`autoReconnectEnabled: false`):
 * its own way ends the process with an unhandled rejection when a request fails, or a stop comes, while it
 * reconnects (node-slack-sdk#2656).
 */
export async function keepConnected(client: SocketClient, log: Log): Promise<Socket> {
  const stopping = new AbortController();
  let closed = Promise.withResolvers<void>();
  let connected = false;
  /** Slack's word, when it refuses us for good; it is asked again all the same, for a token may be let in again. */
  let refusal: string | null = null;
  client.on('disconnected', () => {
    connected = false;
    closed.resolve();
  });

  const connect = async (): Promise<void> => {
    closed = Promise.withResolvers<void>();
    // It rejects with nothing at all when the socket closes before Slack has greeted us.
    const started = client.start().catch((error: unknown) => {
      throw error ?? new Error('the socket closed at once');
    });
    const timer = new AbortController();
    const late = delay(START_WITHIN_MS, null, timer).then(() =>
      Promise.reject(new Error('no greeting in time')),
    );
    try {
      await Promise.race([started, late]);
      connected = true;
      refusal = null;
    } finally {
      timer.abort();
      late.catch(() => undefined);
    }
  };

  const reconnectForEver = async (): Promise<void> => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      await closed.promise;
      if (stopping.signal.aborted) return;
      log.info({ failures }, 'reconnecting to Slack');
      try {
        await connect();
        failures = 0;
        log.info({}, 'reconnected to Slack');
      } catch (error) {
        failures += 1;
        closed.resolve();
        refusal = refusalOf(error);
        const pauseMs = Math.round(growingPause(failures, Math.random()));
        if (refusal === null)
          log.warn({ failures, pauseMs, ...describeError(error) }, 'Slack could not be reached');
        else
          log.error(
            { refusal, pauseMs },
            'Slack refuses SLACK_APP_TOKEN: make a new one and start Dateline again',
          );
        await delay(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    // A connection that came up while we were stopping.
    if (connected) await disconnect(client);
  };

  try {
    await connect();
  } catch (error) {
    // A socket that never greeted us may still be open.
    await disconnect(client);
    throw error;
  }
  const kept = reconnectForEver();
  return {
    isConnected: () => connected,
    missing: () => {
      if (refusal !== null) return [`slack (refused: ${refusal})`];
      return connected ? [] : ['slack'];
    },
    async stop() {
      stopping.abort();
      if (connected) await disconnect(client);
      closed.resolve();
      await Promise.race([kept, delay(CLOSE_WITHIN_MS, undefined, { ref: false })]);
    },
  };
}

const disconnect = (client: SocketClient): Promise<unknown> =>
  Promise.race([client.disconnect(), delay(CLOSE_WITHIN_MS, undefined, { ref: false })]);
