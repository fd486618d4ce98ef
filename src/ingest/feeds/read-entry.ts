import { createHash } from 'node:crypto';
import { canonicalAddress } from '../../core/article/address.ts';
import type { Document } from '../../core/article/article.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import { readArticle } from '../fetch-article.ts';
import type { Feed, FeedEntry } from './feed.ts';

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

/** The article that an entry holds in full; null when it gives only a teaser. */
export function readFullEntry(entry: FeedEntry, feed: Feed, address: string): Document | null {
  for (const html of [entry.content, entry.summary]) {
    if (html === null || html.length < MIN_WORDS * 3 || isCutOff(html)) continue;
    const document = readEntryText(html, entry, feed, address);
    if (document && countWords(document.text) >= MIN_WORDS) return document;
  }
  return null;
}

/** What a feed gives as an entry's content, however short: for entries that have no page. Null when it is no text. */
export const readShortEntry = (entry: FeedEntry, feed: Feed, address: string): Document | null =>
  entry.content === null || isCutOff(entry.content)
    ? null
    : readEntryText(entry.content, entry, feed, address);

function readEntryText(html: string, entry: FeedEntry, feed: Feed, address: string): Document | null {
  const body = /<(?:p|br|div)\b/i.test(html) ? html : `<p>${html.replace(/\n\s*\n/g, '</p><p>')}</p>`;
  // Called by its address where it has one of the web, else by that of its feed.
  const link = entry.link === null ? null : canonicalAddress(entry.link);
  const place = { id: link ?? `${address}#${encodeURIComponent(entry.key)}`, url: link };
  try {
    const document = readArticle(place.id, `<html><body><article>${body}</article></body></html>`, 'html');
    // The title of such a page is a guess.
    return dateAndName({ ...document, ...place, title: null }, entry, feed);
  } catch (error) {
    if (error instanceof FetchError) return null;
    throw error;
  }
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
  const end = html
    .slice(-1_000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&hellip;|&#8230;|&#x2026;/gi, '…');
  return CUT_OFF.test(end.trimEnd());
};

const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
