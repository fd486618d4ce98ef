import { formatDay, ordinalAt } from '../../core/calendar/days.ts';
import { createHash } from 'node:crypto';
import { canonicalAddress } from '../../core/article/address.ts';
import type { Document } from '../../core/article/article.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import { words } from '../../core/text/words.ts';
import { readArticle, type Web } from './fetch-article.ts';
import type { Feed, FeedEntry } from '../feeds/feed.ts';

/** From so many words on, what a feed gives of an article is the article. */
const MIN_WORDS = 200;
/** How teasers end. */
const CUT_OFF =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read (?:more|on|the (?:full|rest)[^.]{0,40})|continue reading[^.]{0,100}|weiterlesen|leer más|seguir leyendo|lire la suite))\W*$/i;

/** Changes when the feed says something else in an entry. */
export const entryHash = ({ title, link, day, content, summary }: FeedEntry): string =>
  createHash('sha256')
    .update(JSON.stringify([title, link, day, content, summary]))
    .digest('base64url');

/** Days by which a feed may be ahead of us. */
const AHEAD_MS = 36 * 3_600_000;

/**
 * Entries each with a key of its own (some feeds give all the same id; then the address counts too), and without days that
 * are still to come.
 */
export function told(entries: readonly FeedEntry[], now: number): FeedEntry[] {
  const uses = new Map<string, number>();
  for (const { key } of entries) uses.set(key, (uses.get(key) ?? 0) + 1);
  const latest = formatDay(ordinalAt(now + AHEAD_MS));
  const byKey = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const key = uses.get(entry.key) === 1 ? entry.key : `${entry.key} ${entry.link ?? entry.title ?? ''}`;
    const day = entry.day !== null && entry.day > latest ? null : entry.day;
    if (!byKey.has(key)) byKey.set(key, { ...entry, key, day });
  }
  return [...byKey.values()];
}

/** Share of the words of an entry's title that its page must have. */
const MIN_TITLE_SHARE = 1 / 3;

/**
 * Is the page that was fetched the article of this entry, and not a question about cookies or a plea to subscribe? It holds
 * words of the title, in its own title or its text, and not much less text than the feed itself.
 */
export function tellsOf({ title, text }: Document, entry: FeedEntry): boolean {
  const given = Math.max(
    ...[entry.content, entry.summary].map((html) => countWords(withoutTags(html ?? ''))),
  );
  if (countWords(text) < given / 2) return false;
  const wanted = new Set(
    words(entry.title ?? '').filter((word) => word.length >= MIN_WORD_CHARS && !UNSPACED.test(word)),
  );
  const held = new Set([...words(text), ...words(title ?? '')]);
  const share = [...wanted].filter((word) => held.has(word)).length / wanted.size;
  return wanted.size === 0 || share >= MIN_TITLE_SHARE;
}
const MIN_WORD_CHARS = 4;
/** Writing without spaces: what stands between two of them is no word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The article that an entry holds in full; null when it gives only a teaser. */
export async function readFullEntry(
  entry: FeedEntry,
  feed: Feed,
  address: string,
  web: Pick<Web, 'reader' | 'onCut'>,
): Promise<Document | null> {
  for (const html of [entry.content, entry.summary]) {
    if (html === null || html.length < MIN_WORDS * 3 || isCutOff(html)) continue;
    const document = await readEntryText(html, entry, feed, address, web);
    if (document && countWords(document.text) >= MIN_WORDS) return document;
  }
  return null;
}

/** What a feed gives as an entry's content, however short: for entries that have no page. Null when it is no text. */
export const readShortEntry = async (
  entry: FeedEntry,
  feed: Feed,
  address: string,
  web: Pick<Web, 'reader' | 'onCut'>,
): Promise<Document | null> =>
  entry.content === null || isCutOff(entry.content)
    ? null
    : readEntryText(entry.content, entry, feed, address, web);

async function readEntryText(
  html: string,
  entry: FeedEntry,
  feed: Feed,
  address: string,
  web: Pick<Web, 'reader' | 'onCut'>,
): Promise<Document | null> {
  const body = /<(?:p|br|div)\b/i.test(html) ? html : `<p>${html.replace(/\n\s*\n/g, '</p><p>')}</p>`;
  // Called by its address where it has one of the web, else by that of its feed.
  const link = entry.link === null ? null : canonicalAddress(entry.link);
  const place = { id: link ?? idWithin(address, entry.key), url: link };
  try {
    // A first line that repeats the title is left out, as on a page.
    const head = `<title>${(entry.title ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`;
    const page = `<html><head>${head}</head><body><article>${body}</article></body></html>`;
    const document = await readArticle({ kind: 'entry', id: place.id, html: page }, web);
    return dateAndName({ ...document, ...place, title: null }, entry, feed);
  } catch (error) {
    if (error instanceof FetchError) return null;
    throw error;
  }
}

/** An id is shown to everybody: of a feed's query, which may hold a key of one's own, it has a hash. */
function idWithin(feedAddress: string, key: string): string {
  const { origin, pathname, search } = new URL(feedAddress);
  const feed = search && `${createHash('sha256').update(search).digest('base64url').slice(0, 12)}-`;
  return `${origin}${pathname}#${feed}${encodeURIComponent(key)}`;
}

/** Gives an article what its feed knows of it: the day and, where the page is silent, title and outlet. */
export function dateAndName(
  document: Document,
  { title, day, isChangeDay }: FeedEntry,
  feed: Feed,
): Document {
  const published = isChangeDay ? (document.published ?? day) : (day ?? document.published);
  return {
    ...document,
    title: document.title ?? title,
    source: document.source ?? feed.title,
    published,
    publishedBasis: published === null ? 'unknown' : 'stated',
  };
}

const isCutOff = (html: string): boolean => {
  const end = withoutTags(html.slice(-1_000)).replace(/&hellip;|&#8230;|&#x2026;/gi, '…');
  return CUT_OFF.test(end.trimEnd());
};

const withoutTags = (html: string): string => html.replace(/<[^<>]*>/g, ' ');

const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
