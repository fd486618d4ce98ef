import { parse as parseDate } from 'chrono-node';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { FeedError, type FeedItem } from './feed.ts';
import { readLoosely, type RawItem } from './read-loosely.ts';
import { repairXml, stripForbidden } from './repair-xml.ts';

/** A feed before titles, addresses and days are made alike. */
interface RawFeed {
  /** What its relative addresses start from, if it says so. */
  readonly base: string | null;
  readonly items: readonly RawItem[];
}

/**
 * The entries of an RSS, Atom, RDF or JSON feed, in its order. What a strict parser refuses is repaired and tried again,
 * then read by the names of its elements alone: one bad character must not cost the whole feed.
 * Throws `FeedError` for what is no feed.
 */
export function readFeed(text: string): FeedItem[] {
  if (text.trim() === '') throw new FeedError('not a feed: it is empty');
  const { base, items } = readRaw(stripForbidden(text));
  return items.map(({ title, link, date }) => ({
    title: title === null ? null : plainText(title),
    link: link === null ? null : absolute(link.trim(), base),
    published: date === null ? null : isoDate(date),
  }));
}

function readRaw(text: string): RawFeed {
  const strict = readStrictly(text);
  if (strict && !passedOver(strict, text)) return strict;
  if (/^\s*[{[]/.test(text))
    throw new FeedError(
      'not a feed: it is JSON, but no JSON Feed, which has a version of jsonfeed.org and a list of items',
    );
  const repaired = repairXml(text);
  const second = strict ?? readStrictly(repaired);
  return second && !passedOver(second, repaired)
    ? second
    : { base: second?.base ?? null, items: readLoosely(repaired) };
}

/** A strict parser passes over entries in the wrong place, or without what it wants of them. */
const passedOver = ({ items }: RawFeed, text: string): boolean =>
  items.length === 0 && /<(?:\w+:)?(?:item|entry)[\s>]/i.test(text);

/** By feedsmith; null when it refuses the text, which is no error of ours. */
function readStrictly(text: string): RawFeed | null {
  let parsed: ReturnType<typeof parseFeed<string>>;
  try {
    parsed = parseFeed(text, { parseDateFn: (written) => written });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
  const { format, feed } = parsed;
  switch (format) {
    case 'rss':
      return {
        base: feed.link ?? null,
        items: (feed.items ?? []).map(({ title, link, guid, pubDate, dc }) => ({
          title: title ?? dc?.titles?.[0] ?? null,
          link: link ?? (guid?.isPermaLink === false ? null : (guid?.value ?? null)),
          date: pubDate ?? dc?.dates?.[0] ?? null,
        })),
      };
    case 'rdf':
      return {
        base: feed.link ?? null,
        items: (feed.items ?? []).map(({ title, link, dc }) => ({
          title: title ?? dc?.titles?.[0] ?? null,
          link: link ?? null,
          date: dc?.dates?.[0] ?? null,
        })),
      };
    case 'atom':
      return {
        base: alternate(feed.links),
        items: (feed.entries ?? []).map(({ id, title, links, published, updated }) => ({
          title: title?.value ?? null,
          link: alternate(links) ?? (id && /^https?:/i.test(id) ? id : null),
          date: published ?? updated ?? null,
        })),
      };
    case 'json':
      return {
        base: feed.home_page_url ?? null,
        items: (feed.items ?? []).map(({ title, url, date_published, date_modified }) => ({
          title: title ?? null,
          link: url ?? null,
          date: date_published ?? date_modified ?? null,
        })),
      };
  }
  return format satisfies never;
}

/** Of the links of an Atom feed or entry the one to the page itself, as HTML if there are several. */
function alternate(links: readonly { href?: string; rel?: string; type?: string }[] = []): string | null {
  const pages = links.filter(({ rel }) => !rel || rel === 'alternate');
  return (pages.find(({ type }) => !type || type.includes('html')) ?? pages[0] ?? links[0])?.href ?? null;
}

/** Seen from the feed's own page; as written when it is absolute, or when the feed has no page. */
function absolute(link: string, base: string | null): string | null {
  if (link === '') return null;
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return link;
  return base !== null && URL.canParse(link, base) ? new URL(link, base).href : link;
}

/** A title without markup: entities decoded, white space squeezed. */
function plainText(title: string): string {
  const text = /<[a-z/!]|&(?:#|[a-z])/i.test(title)
    ? (parseHTML(`<!doctype html><html><body>${title}</body></html>`).document.body.textContent ?? '')
    : title;
  return text.replace(/\s+/g, ' ').trim();
}

/** Without a zone a day and time are taken for UTC, wherever we run. */
const ZONED = /(?:[zZ]|[+-]\d{2}:?\d{2}|\b[A-Z]{1,5})$/;

/** RFC 822 and ISO 8601 as JavaScript reads them; else as people write dates, if day and year are there. */
function isoDate(written: string): string | null {
  const text = written.trim();
  // "Mon, 01 Jan 0001" is how some programs say that they do not know
  if (/\b0\d{3}\b(?!:|\s*$)/.test(text.replace(/[+-]\d{4}$/, ''))) return null;
  for (const candidate of ZONED.test(text) ? [text] : [`${text}Z`, `${text} UTC`]) {
    const date = new Date(candidate);
    if (!Number.isNaN(date.getTime())) return date.toISOString();
  }
  const start = parseDate(text, { instant: new Date(), timezone: 0 })[0]?.start;
  return start?.isCertain('year') && start.isCertain('day') ? start.date().toISOString() : null;
}
