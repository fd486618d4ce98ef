import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, isRawBodyError } from '@slack/bolt';
import type { App, Receiver } from '@slack/bolt';
import type { Log, ReportFault } from '../report.ts';
import { classifyPayload } from './payload.ts';
import { describeError } from './scrub.ts';

const EVENTS_PATH = '/slack/events';
const FORM = 'application/x-www-form-urlencoded';

/** Slack's largest requests are some 100 kB. */
const BODY_LIMIT = 1024 * 1024;
/** A signature counts for this long before and after our clock; the library checks only the past. */
const MAX_SKEW_S = 300;

export interface HttpReceiver {
  readonly receiver: Receiver;
  readonly handleRequest: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly log: Log;
  readonly report: ReportFault;
  readonly isStopping: () => boolean;
}

/**
 * Takes Slack's signed requests from our own HTTP server. Bolt's receiver reads a body before it knows that there is
 * one (`null` is JSON too), where nobody catches what it throws: this one looks first, and every fault ends here.
 */
export function httpReceiver({ signingSecret, log, report, isStopping }: HttpReceiverOptions): HttpReceiver {
  let app: App | null = null;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isStopping()) return end(response, 503);
    if (request.method !== 'POST' || request.url?.split('?')[0] !== EVENTS_PATH) return end(response, 404);
    const timestamp = request.headers['x-slack-request-timestamp'];
    const aheadS = Number(timestamp ?? 0) - Date.now() / 1000;
    // `ssl_check` comes unsigned: a missing timestamp is for the check of the signature.
    if (timestamp !== undefined && !(aheadS <= MAX_SKEW_S)) return end(response, 401);

    const text = await readVerified(request, response);
    if (text === null) return;
    const body = parseBody(text, request.headers['content-type'] ?? '');
    if (isRecord(body) && body['ssl_check'] === '1') return end(response, 200);
    const payloadClass = classifyPayload(body);
    if (payloadClass.kind === 'malformed') {
      report('slack', { problem: payloadClass.problem }, 'a request from Slack was malformed');
      return end(response, 400);
    }
    if (payloadClass.kind === 'foreign' || !isRecord(body) || app === null) return end(response, 200);
    if (body['type'] === 'url_verification') {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ challenge: body['challenge'] }));
      return;
    }
    await app.processEvent({ body, ack: async () => end(response, 200) });
    // Nobody was listening for it.
    if (!response.headersSent) end(response, 200);
  }

  /** The body, once it is known to be Slack's; null when the request is refused, or was broken off. */
  async function readVerified(request: IncomingMessage, response: ServerResponse): Promise<string | null> {
    try {
      const options = { enabled: true, signingSecret, bodyLimit: BODY_LIMIT };
      const { rawBody } = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(options, request);
      return rawBody.toString();
    } catch (error) {
      if (isRawBodyError(error)) {
        log.debug({ problem: error.type }, 'a request to Slack’s address could not be read');
        end(response, error.statusCode);
      } else {
        log.warn(describeError(error), 'a request to Slack’s address was not Slack’s');
        end(response, 401);
      }
      return null;
    }
  }

  return {
    receiver: {
      init: (bolt) => void (app = bolt),
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    },
    handleRequest(request, response) {
      handle(request, response).catch((error: unknown) => {
        report('slack', describeError(error), 'a request from Slack failed');
        if (!response.headersSent) end(response, 500);
      });
    },
  };
}

/** What is no JSON is undefined, which no payload is. */
function parseBody(text: string, contentType: string): unknown {
  const form = contentType.split(';')[0]?.trim().toLowerCase() === FORM ? new URLSearchParams(text) : null;
  const payload = form?.get('payload') ?? null;
  if (form !== null && payload === null) return Object.fromEntries(form);
  try {
    return JSON.parse(payload ?? text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A body that was not read to its end would stand before the next request. */
function end(response: ServerResponse, status: number): void {
  response.writeHead(status, response.req.complete ? {} : { connection: 'close' }).end();
}
