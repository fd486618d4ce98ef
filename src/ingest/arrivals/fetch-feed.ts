import type { Fetched } from '../../fetch/fetch-client.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import { checkStatus } from '../../fetch/response.ts';
import { UnreadableError, type ApartReader } from '../apart/read-apart.ts';
import { charsetOf, mediaType, type Web } from './fetch-article.ts';
import type { Feed } from '../feeds/feed.ts';

/** Larger feeds are not read. */
const MAX_FEED_BYTES = 5 * 1024 * 1024;
const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** What the server gave at the last reading. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Fetches a feed; `feed` is null when it has not changed since. Throws a `FetchError` that says in words why there is none. */
export async function fetchFeed(
  address: string,
  { etag, lastModified }: Validators,
  { client, reader, clock }: Web,
  signal?: AbortSignal,
): Promise<{ fetched: Fetched; feed: Feed | null }> {
  const fetched = await client.feed(address, {
    accept: FEED_TYPES,
    maxBytes: MAX_FEED_BYTES,
    headers: {
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
    },
    signal,
  });
  if (fetched.status === 304) return { fetched, feed: null };
  checkStatus(fetched, clock());
  try {
    const feed = await reader.read({ kind: 'feed', bytes: fetched.body, address: fetched.url });
    return { fetched, feed };
  } catch (error) {
    if (error instanceof UnreadableError) throw new NoFeedError(error.clause, fetched);
    throw error;
  }
}

/** Of what a text that is no feed says of itself. */
const MAX_CHARS = 200;

/** Something else stands where a feed was looked for. */
export class NoFeedError extends FetchError {
  readonly fetched: Fetched;

  constructor(message: string, fetched: Fetched) {
    super('failed', message.length > MAX_CHARS ? `${message.slice(0, MAX_CHARS - 1)}…` : message);
    this.fetched = fetched;
  }
}

/**
 * The address of the first feed that a page names in its head. Throws a `FetchError` when it names none, and the error
 * itself when it is not about a page.
 */
export async function findNamedFeed(error: NoFeedError, reader: ApartReader): Promise<string> {
  const { fetched } = error;
  if (!/html/.test(mediaType(fetched))) throw error;
  try {
    const { body: bytes, url } = fetched;
    const named = await reader.read({ kind: 'feed link', bytes, charset: charsetOf(fetched), address: url });
    if (named !== null) return named;
  } catch (cause) {
    if (!(cause instanceof UnreadableError)) throw cause;
    // What is no text will be none next time either.
    throw new FetchError(cause.fault === 'no text' ? 'refused' : 'failed', cause.clause, { cause });
  }
  throw new FetchError('failed', 'it is no feed, but a page, and names none');
}
