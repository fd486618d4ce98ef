import type { IncomingHttpHeaders } from 'node:http';
import type { AddressGuard } from './address-guard.ts';
import { decompress, ENCODINGS } from './decompress.ts';
import { describeFailure } from './describe-failure.ts';
import { FetchError } from './fetch-error.ts';
import { openConnection } from './open-connection.ts';
import { readBody } from './read-body.ts';

/** Bounds of one fetch, all of its redirects together unless said otherwise. */
export interface FetchLimits {
  readonly redirects: number;
  /** Time that its requests may take together. */
  readonly totalMs: number;
  /** Time without a single byte. */
  readonly idleMs: number;
  /** Of one answer. */
  readonly headerBytes: number;
}

const LIMITS: FetchLimits = { redirects: 5, totalMs: 30_000, idleMs: 10_000, headerBytes: 32 * 1024 };
/** Longer addresses are not fetched. */
const MAX_ADDRESS_CHARS = 2_000;

export interface FetchClientOptions {
  readonly guard: AddressGuard;
  readonly userAgent: string;
  readonly limits?: Partial<FetchLimits>;
  /** The addresses of a host name. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

export interface FetchRequest {
  /** What is wanted, as `Accept` says it. */
  readonly accept: string;
  /** Of the body, as it comes and once decompressed. */
  readonly maxBytes: number;
  /** A longer body is cut there; else it is refused. */
  readonly cut?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Asked before every request, also each that a redirect leads to; what it gives is called when that one is over. */
  readonly enter?: (url: URL) => Promise<() => void>;
}

export interface Fetched {
  readonly status: number;
  /** The address that answered, after all redirects. */
  readonly url: string;
  /** The address to use from now on, when only permanent redirects led there. */
  readonly movedTo: string | null;
  readonly headers: IncomingHttpHeaders;
  /** Decompressed; empty unless the status is 200 to 299. */
  readonly body: Buffer;
}

export interface FetchClient {
  /** GET. Gives every status but redirects back; throws a `FetchError`, or what `signal` was aborted with. */
  get(this: void, address: string, request: FetchRequest): Promise<Fetched>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/**
 * The one way to the outside: http and https only, every address checked by the guard at the moment of connecting (so
 * that no name can change its meaning in between), also behind each redirect; bounded in redirects, bytes and seconds.
 * It keeps no cookies and no connections, sends no credentials, and takes no notice of proxies in the environment.
 */
export function createFetchClient(options: FetchClientOptions): FetchClient {
  const { guard, userAgent, resolve } = options;
  const limits = { ...LIMITS, ...options.limits };

  async function get(address: string, request: FetchRequest): Promise<Fetched> {
    let url = parseAddress(address, 'that');
    let movedTo: string | null = null;
    let isPermanent = true;
    let leftMs = limits.totalMs;
    const seen = new Set<string>();
    while (seen.size <= limits.redirects) {
      seen.add(url.href);
      const leave = await request.enter?.(url);
      const began = performance.now();
      let answer: Omit<Fetched, 'url' | 'movedTo'>;
      try {
        answer = await ask(url, request, leftMs);
      } finally {
        leave?.();
      }
      leftMs -= performance.now() - began;
      const location = REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
      if (location === undefined) return { ...answer, url: url.href, movedTo };
      url = parseAddress(location, 'the address it redirects to', url);
      isPermanent &&= PERMANENT.has(answer.status);
      if (isPermanent) movedTo = url.href;
      if (seen.has(url.href)) throw new FetchError('failed', 'it redirects in a circle');
    }
    throw new FetchError('failed', `it redirects more than ${limits.redirects} times`);
  }

  /** One request and its answer, within `leftMs`. */
  async function ask(
    url: URL,
    { accept, headers, maxBytes, cut, signal }: FetchRequest,
    leftMs: number,
  ): Promise<Omit<Fetched, 'url' | 'movedTo'>> {
    signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(leftMs)));
    const silence = new AbortController();
    const stop = AbortSignal.any([deadline, silence.signal, ...(signal ? [signal] : [])]);
    try {
      const response = await openConnection(url, {
        guard,
        resolve,
        headers: {
          ...headers,
          accept,
          'accept-encoding': ENCODINGS,
          'user-agent': userAgent,
          connection: 'close',
        },
        headerBytes: limits.headerBytes,
        idleMs: limits.idleMs,
        onSilence: () => silence.abort(),
        signal: stop,
      });
      const status = response.statusCode ?? 0;
      if (status < 200 || status > 299) {
        response.destroy();
        return { status, headers: response.headers, body: Buffer.alloc(0) };
      }
      const raw = await readBody(response, maxBytes, cut);
      const body = await decompress(raw, response.headers['content-encoding'] ?? '', maxBytes, cut);
      return { status, headers: response.headers, body };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof FetchError) throw error;
      if (silence.signal.aborted)
        throw new FetchError('failed', `it said nothing for ${limits.idleMs / 1000} seconds`, {
          cause: error,
        });
      if (deadline.aborted)
        throw new FetchError('failed', `it took longer than ${limits.totalMs / 1000} seconds`, {
          cause: error,
        });
      throw new FetchError('failed', describeFailure(error, url.hostname), { cause: error });
    }
  }

  return { get };
}

/** An address that may be fetched at all. Throws a `FetchError` that says what is wrong with it; `what` it is called there. */
function parseAddress(text: string, what: string, base?: URL): URL {
  const url = text.length > MAX_ADDRESS_CHARS ? null : URL.parse(text, base);
  if (url === null) throw new FetchError('refused', `${what} is no web address`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('refused', `${what} begins with ${url.protocol}; only http: and https: are fetched`);
  if (url.username !== '' || url.password !== '')
    throw new FetchError('refused', `${what} holds a user name or password, which are not sent`);
  url.hash = '';
  return url;
}
