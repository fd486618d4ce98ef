import { setTimeout as sleepFor } from 'node:timers/promises';
import type { FetchClient, Fetched, FetchRequest } from './fetch-client.ts';
import { FetchError } from './fetch-error.ts';
import { allows, parseRobots, type RobotsRules } from './robots-rules.ts';

/** The name by which a robots.txt speaks to us. */
const TOKEN = 'Dateline';
/** Between two requests to one host. */
const GAP_MS = 1_000;
/** A longer `Crawl-delay` is not waited for. */
const MAX_GAP_MS = 30_000;
/** What stands behind this in a robots.txt does not count (RFC 9309, 2.5: at least 500 KiB are read). */
const ROBOTS_BYTES = 512 * 1024;
/** How long a robots.txt holds (RFC 9309: at most a day), and how long it holds that it could not be had. */
const ROBOTS_MS = 24 * 3_600_000;
const ROBOTS_RETRY_MS = 10 * 60_000;
/** Hosts remembered. */
const MAX_HOSTS = 2_000;

export interface PoliteOptions {
  /** Milliseconds since any moment. It must never jump: a pause would last as long as the jump. */
  readonly clock: () => number;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}

/** A client that asks a host for one thing at a time, with pauses, and reads the pages that its robots.txt lets it read. */
export interface PoliteClient {
  /** For what is made for programs, such as feeds: robots.txt is not asked. */
  feed(this: void, address: string, request: FetchRequest): Promise<Fetched>;
  /** For pages. Throws a `FetchError` when a robots.txt on the way forbids it. */
  page(this: void, address: string, request: FetchRequest): Promise<Fetched>;
}

/** The rules of a site, or why they cannot be had, so that nothing may be read. */
type ReadRobots =
  { readonly rules: RobotsRules } | { readonly problem: string; readonly restMs: number | null };

export function createPoliteClient(client: FetchClient, options: PoliteOptions): PoliteClient {
  const { clock, sleep = (ms, signal) => sleepFor(ms, undefined, signal ? { signal } : {}) } = options;
  const enter = createHostGate(clock, sleep);
  const robots = new Map<string, { readonly read: Promise<ReadRobots>; until: number }>();

  function robotsOf({ origin }: URL, signal?: AbortSignal): Promise<ReadRobots> {
    const now = clock();
    const known = robots.get(origin);
    if (known && known.until > now) return known.read;
    const entry = { read: readRobots(origin, signal), until: now + ROBOTS_MS };
    robots.delete(origin);
    robots.set(origin, entry);
    if (robots.size > MAX_HOSTS) robots.delete(robots.keys().next().value!);
    entry.read.then(
      (read) => {
        if ('problem' in read) entry.until = clock() + ROBOTS_RETRY_MS;
      },
      () => robots.delete(origin),
    );
    return entry.read;
  }

  async function readRobots(origin: string, signal?: AbortSignal): Promise<ReadRobots> {
    try {
      const { status, body } = await client.get(`${origin}/robots.txt`, {
        accept: 'text/plain',
        maxBytes: ROBOTS_BYTES,
        cut: true,
        signal,
        enter: (url) => enter(url.host, GAP_MS, signal),
      });
      // "Not there" allows everything, "not at the moment" nothing.
      if (status === 429 || status >= 500)
        return { problem: `it answers with status ${status}`, restMs: ROBOTS_RETRY_MS };
      return { rules: parseRobots(status < 300 ? wholeLines(body) : '', TOKEN) };
    } catch (error) {
      // What our own rules refuse is no matter of its robots.txt.
      if (error instanceof FetchError && error.kind === 'failed')
        return { problem: error.message, restMs: null };
      throw error;
    }
  }

  return {
    feed: (address, request) =>
      client.get(address, { ...request, enter: (url) => enter(url.host, GAP_MS, request.signal) }),
    page: (address, request) =>
      client.get(address, {
        ...request,
        async enter(url) {
          const read = await robotsOf(url, request.signal);
          if ('problem' in read)
            throw new FetchError('failed', `the robots.txt of ${url.host} cannot be had: ${read.problem}`, {
              restMs: read.restMs,
            });
          const { rules } = read;
          if (!allows(rules, url))
            throw new FetchError(
              'refused',
              `the robots.txt of ${url.host} does not let programs read that page`,
            );
          const gap = Math.min(Math.max(GAP_MS, (rules.crawlDelay ?? 0) * 1000), MAX_GAP_MS);
          return enter(url.host, gap, request.signal);
        },
      }),
  };
}

/** A robots.txt without the line that was cut in half, which would be another rule. */
function wholeLines(body: Buffer): string {
  const text = body.toString('utf8');
  return body.length < ROBOTS_BYTES ? text : text.slice(0, text.search(/[\r\n][^\r\n]*$/) + 1);
}

interface Host {
  /** Over when all requests so far are. */
  last: Promise<void>;
  endedAt: number;
  /** Requests at work or waiting. */
  requests: number;
}

/** One request to a host at a time, the next one `gapMs` after the last was over. Gives what ends the request. */
function createHostGate(clock: () => number, sleep: NonNullable<PoliteOptions['sleep']>) {
  const hosts = new Map<string, Host>();
  return async (name: string, gapMs: number, signal?: AbortSignal): Promise<() => void> => {
    const host = hosts.get(name) ?? { last: Promise.resolve(), endedAt: -Infinity, requests: 0 };
    hosts.set(name, host);
    host.requests++;
    if (hosts.size > MAX_HOSTS) forgetIdle(hosts, clock() - MAX_GAP_MS);
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    const before = host.last;
    host.last = before.then(() => over);
    await before;
    const leave = (): void => {
      host.requests--;
      host.endedAt = clock();
      end();
    };
    try {
      const waitMs = host.endedAt + gapMs - clock();
      if (waitMs > 0) await sleep(waitMs, signal);
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  };
}

function forgetIdle(hosts: Map<string, Host>, before: number): void {
  for (const [name, { requests, endedAt }] of hosts)
    if (requests === 0 && endedAt < before) hosts.delete(name);
}
