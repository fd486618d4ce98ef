import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { Logger } from '@slack/bolt';

const EVENTS_PATH = '/slack/events';

/** Slack's largest requests are some 100 kB. */
const BODY_LIMIT = '1mb';
/** A signature counts for this long before and after our clock; the library checks only the past. */
const MAX_SKEW_S = 300;

export interface HttpIntake {
  readonly receiver: HTTPReceiver;
  readonly handleRequest: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Takes Slack's signed requests from our own HTTP server: the receiver opens no port. */
export function httpIntake(signingSecret: string, logger: Logger, isStopping: () => boolean): HttpIntake {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, bodyLimit: BODY_LIMIT, logger });
  const refuse = (response: ServerResponse, status: number): void => void response.writeHead(status).end();
  return {
    receiver,
    handleRequest(request, response) {
      if (isStopping()) return refuse(response, 503);
      const timestamp = request.headers['x-slack-request-timestamp'];
      const aheadS = Number(timestamp ?? 0) - Date.now() / 1000;
      // `ssl_check` comes unsigned: a missing timestamp is the receiver's to judge.
      if (timestamp !== undefined && !(aheadS <= MAX_SKEW_S)) return refuse(response, 401);
      try {
        receiver.requestListener(request, response);
      } catch {
        // Thrown for any other path or method.
        refuse(response, 404);
      }
    },
  };
}
