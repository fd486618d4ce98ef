import { formatDay, fromOrdinal, ordinalAt } from '../../core/calendar/days.ts';
import { parse as parseDate } from 'chrono-node';
import { parseFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import type { Day } from '../../core/article/article.ts';
import { BOUNDS } from '../../core/article/bounds.ts';
import { FeedError, type Feed, type FeedEntry } from './feed.ts';
import { readLoosely, type RawItem } from './read-loosely.ts';
import { repairXml, stripForbidden } from './repair-xml.ts';

/** A feed's name is shown in lists. */
const MAX_TITLE_CHARS = 200;
/** More of a title, with its markup, is not read; a longer text is no date. */
const MAX_RAW_TITLE_CHARS = 5_000;
const MAX_DATE_CHARS = 100;

/** A feed before titles, addresses and days are made alike. */
interface RawFeed {
  readonly title: string | null;
  readonly ttlMinutes: number | null;
  /** What its relative addresses start from, if it says so. */
  readonly base: string | null;
  readonly items: readonly RawItem[];
}

/**
 * Reads an RSS, Atom, RDF or JSON feed, its entries in its order. What a strict parser refuses is repaired and tried again,
 * then read by the names of its elements alone: one bad character must not cost the whole feed. Relative addresses are
 * seen from the feed's own page, else from `address`, where the feed was fetched.
 * Throws `FeedError` for what is no feed.
 */
export function readFeed(text: string, address: string | null = null): Feed {
  if (text.trim() === '') throw new FeedError('not a feed: it is empty');
  const { title, ttlMinutes, base, items } = readRaw(stripForbidden(text));
  const home = base === null || address === null ? (base ?? address) : absolute(base, address);
  return {
    title: title === null ? null : plainText(title).slice(0, MAX_TITLE_CHARS) || null,
    ttlMinutes,
    items: items.map((item) => toEntry(item, home)),
  };
}

function toEntry(
  { id, title, link, published, updated, content, summary }: RawItem,
  base: string | null,
): FeedEntry {
  const plainTitle = title === null ? null : plainText(title);
  const address = link === null ? null : absolute(link.trim(), base);
  const written = published ?? updated;
  const date = written === null ? null : readDate(written);
  return {
    title: plainTitle,
    link: address,
    published: date && date.instant.toISOString(),
    key: id ?? address ?? plainTitle ?? '',
    day: date && date.day,
    isChangeDay: published === null,
    content: withinBounds(content),
    summary: withinBounds(summary),
  };
}

/** What is longer than any article is none. */
const withinBounds = (html: string | null): string | null =>
  html !== null && html.length > BOUNDS.entryChars ? null : html;

/** Samples: `{"version": …`, `[{` */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[\]["{\d])/;

function readRaw(text: string): RawFeed {
  // JSON before XML: an entry may speak of tags, as "the old <rss> element" does.
  if (JSON_START.test(text)) return readJson(text);
  const strict = readStrictly(text);
  if (strict && !passedOver(strict, text)) return strict;
  const repaired = repairXml(text);
  const second = strict ?? readStrictly(repaired);
  return second && !passedOver(second, repaired)
    ? second
    : {
        title: second?.title ?? null,
        ttlMinutes: second?.ttlMinutes ?? null,
        base: second?.base ?? null,
        items: readLoosely(repaired),
      };
}

/** A strict parser passes over entries in the wrong place, or without what it wants of them. */
const passedOver = ({ items }: RawFeed, text: string): boolean =>
  items.length === 0 && /<(?:\w+:)?(?:item|entry)[\s>]/i.test(text);

const AS_WRITTEN = { parseDateFn: (written: string) => written };

/** By feedsmith; null when it refuses the text, which is no error of ours. */
function readStrictly(text: string): RawFeed | null {
  try {
    return toRaw(parseFeed(text, AS_WRITTEN));
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function readJson(text: string): RawFeed {
  try {
    return toRaw({ format: 'json', feed: parseJsonFeed(text.trim(), AS_WRITTEN) });
  } catch (cause) {
    throw new FeedError(
      'not a feed: it is JSON, but no JSON Feed, which has a version of jsonfeed.org and a list of items',
      { cause },
    );
  }
}

function toRaw({ format, feed }: ReturnType<typeof parseFeed<string>>): RawFeed {
  switch (format) {
    case 'rss':
      return {
        title: feed.title ?? null,
        ttlMinutes: feed.ttl ?? null,
        base: feed.link ?? null,
        items: (feed.items ?? []).map(({ title, link, guid, pubDate, dc, content, description }) => ({
          id: guid?.value ?? null,
          title: title ?? dc?.titles?.[0] ?? null,
          link: link ?? (guid?.isPermaLink === false ? null : (guid?.value ?? null)),
          published: pubDate ?? dc?.dates?.[0] ?? null,
          updated: null,
          content: content?.encoded ?? null,
          summary: description ?? null,
        })),
      };
    case 'rdf':
      return {
        title: feed.title ?? null,
        ttlMinutes: null,
        base: feed.link ?? null,
        items: (feed.items ?? []).map(({ title, link, dc, content, description }) => ({
          id: null,
          title: title ?? dc?.titles?.[0] ?? null,
          link: link ?? null,
          published: dc?.dates?.[0] ?? null,
          updated: null,
          content: content?.encoded ?? null,
          summary: description ?? null,
        })),
      };
    case 'atom':
      return {
        title: feed.title?.value ?? null,
        ttlMinutes: null,
        base: alternate(feed.links),
        items: (feed.entries ?? []).map(({ id, title, links, published, updated, content, summary }) => ({
          id: id ?? null,
          title: title?.value ?? null,
          link: alternate(links) ?? (id && /^https?:/i.test(id) ? id : null),
          published: published ?? null,
          updated: updated ?? null,
          content: content?.value ?? null,
          summary: summary?.value ?? null,
        })),
      };
    case 'json':
      return {
        title: feed.title ?? null,
        ttlMinutes: null,
        base: feed.home_page_url ?? null,
        items: (feed.items ?? []).map((item) => ({
          id: item.id ?? null,
          title: item.title ?? null,
          link: item.url ?? null,
          published: item.date_published ?? null,
          updated: item.date_modified ?? null,
          content: item.content_html ?? (item.content_text ? asHtml(item.content_text) : null),
          summary: item.summary ? asHtml(item.summary) : null,
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
function plainText(raw: string): string {
  const title = raw.slice(0, MAX_RAW_TITLE_CHARS);
  const text = /<[a-z/!]|&(?:#|[a-z])/i.test(title)
    ? (parseHTML(`<!doctype html><html><body>${title}</body></html>`).document.body.textContent ?? '')
    : title;
  return text.replace(/\s+/g, ' ').trim();
}

/** Plain text as HTML, its paragraphs kept. */
const asHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

/** Without a zone a day and time are taken for UTC, wherever we run. */
const ZONED = /(?:[zZ]|[+-]\d{2}:?\d{2}|\b[A-Z]{1,5})$/;

/**
 * RFC 822 and ISO 8601 as JavaScript reads them; else as people write dates, if day and year are there. `day` is the
 * calendar day in the zone that is written there.
 */
function readDate(written: string): { instant: Date; day: Day } | null {
  const text = written.trim();
  if (text.length > MAX_DATE_CHARS) return null;
  // "Mon, 01 Jan 0001" is how some programs say that they do not know
  if (/\b0\d{3}\b(?!:|\s*$)/.test(text.replace(/[+-]\d{4}$/, ''))) return null;
  for (const candidate of ZONED.test(text) ? [text] : [`${text}Z`, `${text} UTC`]) {
    const instant = new Date(candidate);
    if (!Number.isNaN(instant.getTime())) return dated(instant, text);
  }
  const start = parseDate(text, { instant: new Date(), timezone: 0 })[0]?.start;
  return start?.isCertain('year') && start.isCertain('day') ? dated(start.date(), text) : null;
}

/** Hours ahead of UTC of the zones that RFC 822 names. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** Null for days that our calendar does not write, years of more than four digits. */
function dated(instant: Date, text: string): { instant: Date; day: Day } | null {
  const {
    sign,
    hours,
    minutes,
    zone = '',
  } = /(?:(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})|\b(?<zone>[A-Z]{3}))$/.exec(text)?.groups ?? {};
  const ahead = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : (ZONES[zone] ?? 0) * 60;
  const there = ordinalAt(instant.getTime() + ahead * 60_000);
  const { year } = fromOrdinal(there);
  return year > 0 && year < 10_000 ? { instant, day: formatDay(there) } : null;
}
