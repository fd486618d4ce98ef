import type { SocketModeReceiver } from '@slack/bolt';
import type { Log, ReportFault } from '../report.ts';
import { classifyPayload } from './payload.ts';
import { describeError } from './scrub.ts';

type SocketClient = SocketModeReceiver['client'];

/** Messages about the connection itself. */
const OF_THE_CONNECTION: ReadonlySet<unknown> = new Set(['hello', 'disconnect']);
/** Envelopes with a payload. */
const ENVELOPES: ReadonlySet<unknown> = new Set(['events_api', 'slash_commands', 'interactive']);

/**
 * Has the client hear only messages that it can read. It looks into any JSON as if it were an envelope, where nobody
 * catches what it throws, and sends it on under whatever name stands in it, its own (`close`) among them. An envelope
 * that is malformed is acknowledged, so that it does not come again.
 */
export function guardSocket(client: SocketClient, log: Log, report: ReportFault): void {
  const heard: readonly ((...told: unknown[]) => unknown)[] = client.listeners('ws_message');
  client.removeAllListeners('ws_message');

  async function hear(data: unknown, isBinary: unknown): Promise<void> {
    const message = parse(data);
    const { type, envelope_id: id, payload } = message ?? {};
    if (!OF_THE_CONNECTION.has(type)) {
      if (message !== null && typeof id === 'string' && !ENVELOPES.has(type)) {
        log.debug({ type: typeof type }, 'a message of a kind that we do not know');
        return client['send'](id);
      }
      const payloadClass = classifyPayload(payload);
      // The client looks for an event in an envelope of events.
      const fits = (type === 'events_api') === isEvent(payload);
      if (typeof id !== 'string' || payloadClass.kind === 'malformed' || !fits) {
        const problem = payloadClass.kind === 'malformed' ? payloadClass.problem : 'not the envelope for it';
        report('slack', { problem }, 'a message from Slack was malformed');
        return typeof id === 'string' ? client['send'](id) : undefined;
      }
      if (payloadClass.kind === 'foreign') return client['send'](id);
    }
    for (const listener of heard) await listener.call(client, data, isBinary);
  }

  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    hear(data, isBinary).catch((error: unknown) =>
      report('slack', describeError(error), 'a message from Slack failed'),
    );
  });
}

const isEvent = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'event_callback';

function parse(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'string') return null;
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
