import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { waitUntil } from './wait-until.ts';

export const BOT_TOKEN = 'xoxb-1234-secretbottoken';
export const APP_TOKEN = 'xapp-1-A1-secretapptoken';
export const SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
export const TEAM = 'T0123ABCD';
export const CHANNEL = 'C0123ABCD';
export const USER = 'U0123ABCD';

export interface Call {
  /** `chat.postMessage`, or `respond` for a response_url. */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The path that was asked for. */
  readonly path: string;
}

/** What happens to a call instead of an answer. `drop` and `hang` come after it was processed, as a lost answer does. */
export type Fault = { status?: number; body?: object; headers?: Record<string, string> } | 'drop' | 'hang';

export interface FakeSlack {
  readonly apiUrl: string;
  readonly calls: Call[];
  /** Messages that stand in channels. */
  readonly posted: Call[];
  /** Bytes of files, as they came. */
  readonly uploads: Buffer[];
  readonly faults: { method: string; fault: Fault }[];
  /** People of the workspace with rights. */
  readonly admins: Set<string>;
  readonly owners: Set<string>;
  /** What else Slack says of somebody. */
  readonly people: Map<string, object>;
  callsOf(method: string): Call[];
  nth(method: string, index: number): Promise<Call>;
  responseUrl(): string;
  /** Sends an envelope over the socket and resolves once it is acknowledged. */
  envelope(type: string, payload: object): Promise<void>;
  /** Sends a message over the socket as it is. */
  say(message: string | Buffer): void;
  /** The envelopes that were acknowledged. */
  readonly acknowledged: ReadonlySet<string>;
  sockets(): number;
  /** Closes the sockets; with `refresh`, as Slack does when it moves a connection. */
  hangUp(how: 'drop' | 'refresh'): void;
  close(): Promise<void>;
}

/** Slack's Web API, Socket Mode and response addresses on loopback, as far as the real client library needs them. */
export async function fakeSlack(): Promise<FakeSlack> {
  const calls: Call[] = [];
  const posted: Call[] = [];
  const uploads: Buffer[] = [];
  const faults: FakeSlack['faults'] = [];
  const admins = new Set<string>();
  const owners = new Set<string>();
  const people = new Map<string, object>();
  const open = new Set<WebSocket>();
  const acknowledged = new Set<string>();
  let timestamp = 1_700_000_000;

  const process = (call: Call, token: unknown): object => {
    if (call.method === 'respond') return { ok: true };
    if (token !== (call.method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN)) {
      return { ok: false, error: 'invalid_auth' };
    }
    switch (call.method) {
      case 'auth.test':
        return { ok: true, team_id: TEAM, user_id: 'UBOT', bot_id: 'BBOT' };
      case 'apps.connections.open':
        return { ok: true, url: `ws://127.0.0.1:${port}/link?ticket=secretticket` };
      case 'users.info': {
        const user = String(call.body['user']);
        const rights = { is_admin: admins.has(user), is_owner: owners.has(user) };
        return {
          ok: true,
          user: { id: user, team_id: TEAM, tz: 'America/New_York', ...rights, ...people.get(user) },
        };
      }
      case 'chat.postMessage':
        posted.push(call);
        return { ok: true, ts: `${(timestamp += 1)}.000100`, channel: call.body['channel'] };
      case 'files.getUploadURLExternal':
        return { ok: true, upload_url: `http://127.0.0.1:${port}/upload/secretupload`, file_id: 'F1' };
      case 'files.completeUploadExternal':
        return { ok: true, files: [{ id: 'F1' }] };
      default:
        return { ok: false, error: 'unknown_method' };
    }
  };

  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (request.url === '/upload/secretupload') {
        uploads.push(Buffer.concat(chunks));
        response.writeHead(200).end('OK');
        return;
      }
      const text = Buffer.concat(chunks).toString();
      const method = (request.url ?? '').startsWith('/response/')
        ? 'respond'
        : (request.url ?? '').replace('/api/', '');
      const call: Call = {
        method,
        body: method === 'respond' ? JSON.parse(text) : readForm(text),
        path: request.url ?? '',
      };
      const token = call.body['token'] ?? request.headers.authorization?.replace('Bearer ', '');
      calls.push(call);
      const index = faults.findIndex((entry) => entry.method === method);
      const fault = index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
      const answer = typeof fault === 'object' ? (fault.body ?? {}) : process(call, token);
      if (fault === 'drop') request.socket.destroy();
      else if (fault !== 'hang') {
        const { status = 200, headers = {} } = fault ?? {};
        response
          .writeHead(status, { 'content-type': 'application/json', ...headers })
          .end(JSON.stringify(answer));
      }
    })();
  });
  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('message', (data) => {
      const { envelope_id: id } = JSON.parse((data as Buffer).toString()) as { envelope_id: string };
      acknowledged.add(id);
    });
    socket.send(JSON.stringify({ type: 'hello' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const callsOf = (method: string): Call[] => calls.filter((call) => call.method === method);
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls,
    posted,
    uploads,
    faults,
    admins,
    owners,
    people,
    callsOf,
    nth: (method, index) => waitUntil(() => callsOf(method)[index]),
    responseUrl: () => `http://127.0.0.1:${port}/response/${TEAM}/secretresponse`,
    async envelope(type, payload) {
      const id = randomUUID();
      for (const socket of open) {
        socket.send(JSON.stringify({ type, envelope_id: id, accepts_response_payload: true, payload }));
      }
      await waitUntil(() => acknowledged.has(id) || undefined);
    },
    say(message) {
      for (const socket of open) socket.send(message);
    },
    acknowledged,
    sockets: () => open.size,
    hangUp(how) {
      for (const socket of open) {
        if (how === 'drop') socket.terminate();
        else socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    async close() {
      for (const socket of gateway.clients) socket.terminate();
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A request body as the Web API takes it; `blocks` and the like are JSON within the form. */
function readForm(text: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => [
      key,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}

/** `/quote sheinbaum` as Slack brings it. */
export const slashCommand = (command: string, text: string, more: object = {}): Record<string, unknown> => ({
  token: 'x',
  command,
  text,
  user_id: USER,
  user_name: 'anna',
  team_id: TEAM,
  team_domain: 'news',
  channel_id: CHANNEL,
  channel_name: 'general',
  api_app_id: 'A1',
  trigger_id: randomUUID(),
  ...more,
});

/** A pressed button. */
export const blockActions = (value: string, more: object = {}): Record<string, unknown> => ({
  type: 'block_actions',
  user: { id: USER, username: 'anna', team_id: TEAM },
  team: { id: TEAM, domain: 'news' },
  channel: { id: CHANNEL, name: 'general' },
  container: { type: 'message', is_ephemeral: false },
  api_app_id: 'A1',
  trigger_id: randomUUID(),
  actions: [{ type: 'button', action_id: 'dateline:0', block_id: 'b', value, action_ts: '1' }],
  ...more,
});

export const messageShortcut = (text: string, more: object = {}): Record<string, unknown> => ({
  type: 'message_action',
  callback_id: 'verify_quote',
  user: { id: USER, name: 'anna', team_id: TEAM },
  team: { id: TEAM, domain: 'news' },
  channel: { id: CHANNEL, name: 'general' },
  message: { type: 'message', user: USER, text, ts: '1' },
  message_ts: '1',
  trigger_id: randomUUID(),
  ...more,
});

export const eventOf = (event: object, more: object = {}): Record<string, unknown> => ({
  type: 'event_callback',
  team_id: TEAM,
  api_app_id: 'A1',
  event_id: randomUUID(),
  event_time: 1,
  event,
  ...more,
});

export interface Signed {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** A payload as a signed HTTP request: commands as a form, interactions as JSON within one, events as JSON. */
export function sign(
  payload: Record<string, unknown>,
  options: { atS?: number; secret?: string } = {},
): Signed {
  const isEvent = payload['type'] === 'event_callback' || payload['type'] === 'url_verification';
  const form =
    'command' in payload ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
  return signText(
    isEvent ? JSON.stringify(payload) : new URLSearchParams(form).toString(),
    isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
    options,
  );
}

/** Any text as a signed request. */
export function signText(
  body: string,
  contentType: string,
  options: { atS?: number; secret?: string } = {},
): Signed {
  const timestamp = String(options.atS ?? Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', options.secret ?? SIGNING_SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return {
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hash}`,
    },
  };
}
