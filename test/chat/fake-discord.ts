import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { isRecord } from './is-record.ts';
import { waitUntil } from './wait-until.ts';

export const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB';
const APPLICATION = '100000000000000001';
export const GUILD = '200000000000000001';
export const CHANNEL = '300000000000000001';
/** Whose token it is. */
const SELF = { id: APPLICATION, username: 'dateline', discriminator: '0', avatar: null, bot: true };
export const USER = '400000000000000001';
const MANAGE_GUILD = '32';

/** What every message has, beside its id, author, text and time. */
const MESSAGE = {
  channel_id: CHANNEL,
  content: '',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
};

export interface Call {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly File[];
  readonly authorization: string | undefined;
}

/** What happens to a request instead of an answer. `drop` and `hang` come after it was processed, as a lost answer does. */
export type Fault = { status: number; body?: object; headers?: Record<string, string> } | 'drop' | 'hang';

export interface FakeDiscord {
  readonly apiUrl: string;
  readonly calls: Call[];
  /** Messages that stand in channels: one for a nonce, however often it was sent. */
  readonly posted: Call[];
  /** Faults for the next requests whose path matches, used up one by one. */
  readonly faults: { path: RegExp; fault: Fault }[];
  /** What the gateway does with a client that identifies itself: greets it, says nothing, or closes with a code. */
  gateway: 'ready' | 'mute' | number;
  /** How often a client opened a connection to the gateway. */
  connections(): number;
  /** Sends a gateway event to the client. */
  dispatch(event: string, data: unknown): void;
  /** Sends a message over the gateway as it is. */
  say(message: string | Buffer): void;
  /** Sends an interaction; resolves with its token. */
  interact(data: object, from?: { permissions?: string; dm?: true; message?: object }): string;
  /** The calls made for an interaction, oldest first. */
  callsFor(token: string): Call[];
  /** The n-th call for an interaction, once it is there. */
  nth(token: string, index: number): Promise<Call>;
  /** Closes the gateway connection from the server's side. */
  hangUp(code: number): void;
  close(): Promise<void>;
}

/** Discord's REST and gateway on loopback, as far as the real client library needs them. */
export async function fakeDiscord(options: { commandsStay?: Call['body'] } = {}): Promise<FakeDiscord> {
  const calls: Call[] = [];
  const posted: Call[] = [];
  const faults: FakeDiscord['faults'] = [];
  const interactions = new Map<string, 'open' | 'answered'>();
  let commands: unknown = options.commandsStay ?? [];
  let socket: WebSocket | undefined;
  let sequence = 0;
  let connected = 0;
  let lastId = 500000000000000000n;
  const nextId = (): string => String((lastId += 1n));

  const send = (payload: object): void => socket?.send(JSON.stringify(payload));
  const dispatch = (event: string, data: unknown): void =>
    send({ op: 0, t: event, s: (sequence += 1), d: data });

  const json = (
    response: ServerResponse,
    status: number,
    body: unknown,
    headers: Record<string, string> = {},
  ): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

  const message = (body: unknown): object => ({
    ...MESSAGE,
    id: nextId(),
    author: { id: APPLICATION, username: 'dateline', discriminator: '0', avatar: null, bot: true },
    timestamp: new Date().toISOString(),
    ...(isRecord(body) ? body : {}),
  });

  const process = (call: Call): { status: number; body?: unknown } => {
    const { method, path, body } = call;
    const authorized = call.authorization === `Bot ${TOKEN}`;
    if (!/^\/(interactions|webhooks)/.test(path) && !authorized) {
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    }
    if (path === '/users/@me') return { status: 200, body: SELF };
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      return { status: 200, body: { url: wsUrl, shards: 1, session_start_limit: limit } };
    }
    if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands/.test(path)) {
      if (method === 'PUT' && Array.isArray(body)) {
        // As Discord keeps them: what is at its default is not given back.
        commands = JSON.parse(JSON.stringify(body), (key, value: unknown) =>
          (key === 'required' || key === 'autocomplete') && value === false ? undefined : value,
        );
      }
      return { status: 200, body: commands };
    }
    if (/^\/channels\/\d+\/messages$/.test(path)) {
      const nonce = isRecord(body) && body['enforce_nonce'] === true ? body['nonce'] : undefined;
      const earlier = posted.find((other) => isRecord(other.body) && other.body['nonce'] === nonce);
      if (nonce === undefined || earlier === undefined) posted.push(call);
      return { status: 200, body: message(body) };
    }
    return answerInteraction(call);
  };

  const answerInteraction = ({ method, path }: Call): { status: number; body?: unknown } => {
    const token = /^\/(?:interactions|webhooks)\/\d+\/([^/?]+)/.exec(path)?.[1] ?? '';
    const state = interactions.get(token);
    if (state === undefined) return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    if (path.includes('/callback')) {
      if (state !== 'open') {
        return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
      }
      interactions.set(token, 'answered');
      return { status: 204 };
    }
    if (state === 'open') return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: message({}) };
  };

  const server = createServer((request, response) => {
    void (async () => {
      const path = (request.url ?? '').replace(/^\/api\/v10/, '');
      const call: Call = {
        method: request.method ?? '',
        path: decodeURIComponent(path),
        ...(await readBody(request)),
        authorization: request.headers.authorization,
      };
      calls.push(call);
      const index = faults.findIndex((entry) => entry.path.test(call.path));
      const fault = index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
      if (typeof fault === 'object') {
        json(response, fault.status, fault.body ?? { message: 'fault', code: 0 }, fault.headers);
        return;
      }
      const { status, body } = process(call);
      if (fault === 'drop') request.socket.destroy();
      else if (fault !== 'hang') {
        if (body === undefined) response.writeHead(status).end();
        else json(response, status, body);
      }
    })();
  });
  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (connection) => {
    socket = connection;
    connected += 1;
    send({ op: 10, d: { heartbeat_interval: 30_000 } });
    connection.on('message', (data) => {
      const { op } = JSON.parse((data as Buffer).toString()) as { op: number };
      if (op === 1) send({ op: 11 });
      if ((op !== 2 && op !== 6) || fake.gateway === 'mute') return;
      if (typeof fake.gateway === 'number') return connection.close(fake.gateway);
      if (op === 6) return dispatch('RESUMED', {});
      dispatch('READY', {
        v: 10,
        user: SELF,
        guilds: [{ id: GUILD, unavailable: true }],
        session_id: 'session',
        resume_gateway_url: wsUrl,
        application: { id: APPLICATION, flags: 0 },
      });
      dispatch('GUILD_CREATE', {
        id: GUILD,
        name: 'Newsroom',
        owner_id: USER,
        channels: [{ id: CHANNEL, type: 0, name: 'news', position: 0, permission_overwrites: [] }],
        roles: [],
        members: [],
        emojis: [],
        stickers: [],
        features: [],
        threads: [],
        stage_instances: [],
        guild_scheduled_events: [],
        voice_states: [],
        presences: [],
        soundboard_sounds: [],
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const wsUrl = `ws://127.0.0.1:${port}`;

  const callsFor = (token: string): Call[] => calls.filter(({ path }) => path.includes(`/${token}`));
  const fake: FakeDiscord = {
    apiUrl: `http://127.0.0.1:${port}/api`,
    calls,
    posted,
    faults,
    gateway: 'ready',
    connections: () => connected,
    dispatch,
    say: (message) => socket?.send(message),
    interact(data, from = {}) {
      const id = nextId();
      const token = `aW50ZXJhY3Rpb246${id}`;
      interactions.set(token, 'open');
      const user = { id: USER, username: 'anna', discriminator: '0', avatar: null };
      const member = {
        user,
        roles: [],
        joined_at: '2025-01-01T00:00:00Z',
        deaf: false,
        mute: false,
        flags: 0,
        permissions: from.permissions ?? '0',
      };
      dispatch('INTERACTION_CREATE', {
        id,
        application_id: APPLICATION,
        token,
        version: 1,
        channel_id: CHANNEL,
        channel: { id: CHANNEL, type: from.dm === true ? 1 : 0 },
        locale: 'en-US',
        app_permissions: '0',
        entitlements: [],
        authorizing_integration_owners: {},
        context: from.dm === true ? 1 : 0,
        ...(from.dm === true ? { user } : { guild_id: GUILD, guild_locale: 'en-US', member }),
        ...(from.message !== undefined && { message: message(from.message) }),
        ...data,
      });
      return token;
    },
    callsFor,
    nth: (token, index) => waitUntil(() => callsFor(token)[index]),
    hangUp: (code) => socket?.close(code),
    async close() {
      for (const connection of gateway.clients) connection.terminate();
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}

/** `/quote speaker:sheinbaum` as the gateway brings it. */
export const chatInput = (name: string, options: readonly object[] = []): object => ({
  type: 2,
  data: { id: '600000000000000001', type: 1, name, options },
});

export const option = (name: string, value: string | number | boolean): object => ({
  name,
  value,
  type: typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5,
});

export const focused = (name: string, value: string): object => ({
  type: 4,
  data: {
    id: '600000000000000001',
    type: 1,
    name: 'quote',
    options: [{ name, value, type: 3, focused: true }],
  },
});

export const pressed = (id: string): object => ({ type: 3, data: { custom_id: id, component_type: 2 } });

export const onMessage = (name: string, content: string): object => {
  const id = '700000000000000001';
  const author = { id: USER, username: 'anna', discriminator: '0', avatar: null };
  const target = { ...MESSAGE, id, author, content, timestamp: '2025-05-04T00:00:00Z' };
  return {
    type: 2,
    data: {
      id: '600000000000000002',
      type: 3,
      name,
      target_id: id,
      resolved: { messages: { [id]: target } },
    },
  };
};

export const AS_MANAGER = { permissions: MANAGE_GUILD } as const;

/** A body with files comes in parts: the message as JSON, and each file. */
async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: File[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const parts = [...form.values()];
  const payload = form.get('payload_json');
  return {
    body: typeof payload === 'string' ? JSON.parse(payload) : undefined,
    files: parts.filter((part): part is File => typeof part !== 'string'),
  };
}
