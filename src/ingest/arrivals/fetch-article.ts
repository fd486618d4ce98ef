import { canonicalAddress } from '../../core/article/address.ts';
import type { Document } from '../../core/article/article.ts';
import type { Fetched } from '../../fetch/fetch-client.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import type { PoliteClient } from '../../fetch/polite-client.ts';
import { checkStatus } from '../../fetch/response.ts';
import { receivedOn } from '../articles/received-on.ts';
import { UnreadableError, type ApartReader } from '../apart/read-apart.ts';
import type { Task } from '../apart/task.ts';

/** Larger pages are not read. */
const MAX_PAGE_BYTES = 5 * 1024 * 1024;
const PAGE_TYPES = 'text/html, application/xhtml+xml, text/plain;q=0.5';

/** The way to the web, and to what stands there. */
export interface Web {
  readonly client: PoliteClient;
  readonly reader: ApartReader;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Told what is left out of the article at an address. */
  readonly onCut: (address: string, what: string) => void;
}

/** Fetches the page of an article and cleans it. Throws a `FetchError` that says in words why there is none. */
export async function fetchArticle(address: string, web: Web, signal?: AbortSignal): Promise<Document> {
  const { client, clock } = web;
  const fetched = await client.page(address, { accept: PAGE_TYPES, maxBytes: MAX_PAGE_BYTES, signal });
  checkStatus(fetched, clock());
  const type = mediaType(fetched);
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml|)$/.test(type))
    throw new FetchError(
      'refused',
      /\b(?:xml|rss|atom|json)\b/.test(type)
        ? `it is ${type}, not a page; a feed is added with /feed add`
        : `it is ${type}, not a page of text`,
    );
  const format = type === 'text/plain' ? 'paste' : 'html';
  const page = {
    id: fetched.url,
    bytes: fetched.body,
    charset: charsetOf(fetched),
    format,
    received: receivedOn(clock(), clock()),
  } as const;
  const parsed = await readArticle({ kind: 'page', ...page }, web);
  // An article from the web is called by its address.
  const url = chooseAddress(parsed.url, fetched.url);
  return { ...parsed, id: url, url };
}

/** Cleans an article's page, or its text as a feed gives it. Throws a `FetchError` when there is nothing to read in it. */
export async function readArticle(
  task: Extract<Task, { kind: 'page' | 'entry' }>,
  { reader, onCut }: Pick<Web, 'reader' | 'onCut'>,
): Promise<Document> {
  const { document, notes } = await readOrRefuse(() => reader.read(task));
  for (const note of notes) onCut(task.id, note);
  return document;
}

/** What cannot be read now cannot be read later either: a `FetchError` says so. */
export async function readOrRefuse<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableError) throw new FetchError('refused', error.clause, { cause: error });
    throw error;
  }
}

export const mediaType = ({ headers }: Fetched): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();

/** What a server calls the encoding of what it sends. */
export const charsetOf = ({ headers }: Fetched): string | null =>
  /charset\s*=\s*["']?(?<label>[\w.:-]+)/i.exec(headers['content-type'] ?? '')?.groups?.['label'] ?? null;

/** What a page calls its address is believed on its own site, and when it is not the front page. */
function chooseAddress(named: string | null, fetched: string): string {
  const url = named === null ? null : URL.parse(named);
  const own = new URL(fetched);
  const bare = (host: string): string => host.replace(/^(?:www|m|amp)\./, '');
  const chosen =
    url !== null && bare(url.host) === bare(own.host) && (url.pathname !== '/' || own.pathname === '/')
      ? url.href
      : fetched;
  return canonicalAddress(chosen) ?? chosen;
}
