import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { dropFurniture, toLines } from '../core/article/clean-lines.ts';
import { readWrittenDay } from '../core/article/written-day.ts';
import type { ParsedArticle } from './parse-article.ts';

/** Elements that begin a new line of text. */
const BLOCKS = 'p,div,section,article,h1,h2,h3,h4,h5,h6,li,blockquote,pre,tr,figcaption,dt,dd,br';

/** Where pages give their publication day, surest first: selector and attribute (null: the element's text). */
const PUBLISHED_PLACES: readonly (readonly [selector: string, attribute: string | null])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

/** No page of a newspaper comes near this; Readability's time grows with more than the square of it. */
const MAX_DEPTH = 256;

/** Is an element nested deeper than `max`? Walks without recursion. */
function isDeeper(document: Document, max: number): boolean {
  let node: Node | null = document.documentElement;
  let depth = 0;
  while (node) {
    if (depth > max) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}

/** The article of a page: Readability's choice of blocks (Mozilla), with the line cleaner that pasted text has too. */
export function parseHtml(html: string): ParsedArticle {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (isDeeper(document, MAX_DEPTH))
    throw new Error(`its elements are nested too deep, over ${MAX_DEPTH} levels`);
  const structured = readJsonLd(document);
  const meta = (name: string): string | null =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null;
  const address = httpAddress(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  );
  const published = structured.published ?? findPublished(document);
  const site = meta('og:site_name');
  // Readability takes the document apart: all else is read before it.
  const found = new Readability(document, {
    charThreshold: 200,
    serializer: (node: Node) => node,
  }).parse();
  const root = found?.content as unknown as Element | undefined;
  const title = structured.title ?? meta('og:title') ?? found?.title?.trim() ?? null;
  const lines = root ? dropFurniture(blockLines(root)) : [];
  return {
    title: title || null,
    source: site ?? structured.source,
    url: address,
    byline: structured.byline ?? found?.byline?.trim() ?? null,
    published,
    text: lines.filter((line) => line !== title).join('\n\n'),
  };
}

/** The text of an element, one line a block. */
function blockLines(root: Element): string[] {
  for (const block of root.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return toLines(root.textContent ?? '');
}

function findPublished(document: Document): string | null {
  for (const [selector, attribute] of PUBLISHED_PLACES) {
    const element = document.querySelector(selector);
    const value = attribute ? element?.getAttribute(attribute) : element?.textContent;
    const day = value ? readWrittenDay(value) : null;
    if (day) return day;
  }
  return null;
}

interface StructuredFields {
  readonly title: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

/** What schema.org data in the page (JSON-LD) says of the article. */
function readJsonLd(document: Document): StructuredFields {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ''), 0);
    if (!article) continue;
    const date = article['datePublished'];
    return {
      title: textOf(article['headline']),
      source: textOf(article['publisher']),
      byline: textOf(article['author']),
      published: typeof date === 'string' ? readWrittenDay(date) : null,
    };
  }
  return { title: null, source: null, byline: null, published: null };
}

/** Pages often carry broken JSON; such a block tells nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findArticle(node: unknown, depth: number): Record<string, unknown> | null {
  if (depth > 4 || typeof node !== 'object' || node === null) return null;
  if (Array.isArray(node)) {
    for (const item of node) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const record = node as Record<string, unknown>;
  if (/Article|BlogPosting|Report/.test(JSON.stringify(record['@type'] ?? ''))) return record;
  return findArticle(record['@graph'], depth + 1);
}

/** A name, wherever schema.org lets it stand: as text, in `name`, or in a list. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || null;
  if (typeof value === 'object' && value !== null) return textOf((value as Record<string, unknown>)['name']);
  return null;
}

const httpAddress = (address: string | null | undefined): string | null =>
  address && /^https?:\/\//i.test(address) ? address : null;
