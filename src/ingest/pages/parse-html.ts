import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Day } from '../../core/article/article.ts';
import { BOUNDS, written } from '../../core/article/bounds.ts';
import { probabilityOf } from '../../core/article/boosted-trees.ts';
import { dropLabels } from '../../core/article/clean-lines.ts';
import { readWrittenDay } from '../../core/article/written-day.ts';
import { blockSigns, type PageKnowledge } from './block-signs.ts';
import { measureMarkup } from './measure-markup.ts';
import { pageBlocks, type Block } from './page-blocks.ts';
import type { ParsedArticle } from '../articles/parsed-article.ts';
import { BLOCK_TREES } from './rules/block-trees.ts';

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

/** A page holds more than any page of a newspaper: the message says what of, and how much is read. */
export class TooLargeError extends Error {}

/** Throws a `TooLargeError`, before a tree is built: that costs most, and Readability's time grows with the square of the depth. */
function judge(html: string): void {
  const { elements, pieces, levels, nesting } = measureMarkup(html, 'html');
  if (levels > BOUNDS.levels) throw tooDeep();
  const sizes = [
    [html.length, 'characters', BOUNDS.pageChars],
    [elements, 'elements', BOUNDS.pageElements],
    [pieces, 'tags, comments and entities', BOUNDS.pagePieces],
    [nesting, 'levels above its elements together', BOUNDS.pageNesting],
  ] as const;
  for (const [size, what, bound] of sizes)
    if (size > bound)
      throw new TooLargeError(`it has ${written(size)} ${what}, and at most ${written(bound)} are read`);
}

const tooDeep = (): TooLargeError =>
  new TooLargeError(`its elements are nested too deep, over ${BOUNDS.levels} levels`);

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

/** A block is the article's from this probability on. */
export const MIN_PROBABILITY = 0.4;

/**
 * The article of a page. Each block is judged by trees that know its words, its markup, its neighbours, whether Readability
 * (Mozilla) chose it and whether schema.org's `articleBody` has it: where those agree, so do the trees. The lines then pass
 * the cleaner that pasted text has too. Throws a `TooLargeError`; `onCut` is called when it has more text than is read.
 */
export function parseHtml(html: string, onCut: () => void = () => {}): ParsedArticle {
  const page = readPage(html, onCut);
  const { title, source, url, byline, published, blocks } = page;
  const signs = blockSigns(blocks, page);
  const judged = blocks.filter((_, i) => probabilityOf(BLOCK_TREES, signs[i]!) >= MIN_PROBABILITY);
  // Where the trees find nothing at all, Readability's word is better than none.
  const chosen = judged.length > 0 ? judged : blocks.filter(({ text }) => page.readability.has(text));
  const lines = dropLabels(chosen.map(({ text }) => text)).filter((line) => line !== title);
  return { title, source, url, byline, published, text: lines.join('\n\n') };
}

/** What is read from a page before its article is chosen. */
export interface Page extends PageKnowledge {
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly published: Day | null;
  readonly blocks: readonly Block[];
}

/**
 * A document with one root. Where text or elements stand before `<html>` (a warning of the server, a script of the host),
 * the parser makes several, and what follows the first would be lost.
 */
function parseDocument(html: string): Document {
  const { document } = parseHTML(html);
  if (document.children.length === 1 && document.documentElement.tagName.toUpperCase() === 'HTML')
    return document;
  const content = html.replace(/<!doctype[^<>]*>|<\/?(?:html|body)(?:\s[^<>]*)?>/gi, '');
  return parseHTML(`<html><body>${content}</body></html>`).document;
}

/** Reads a page's metadata and blocks. Throws a `TooLargeError`. */
export function readPage(html: string, onCut?: () => void): Page {
  judge(html);
  const document = parseDocument(html);
  // What the judge took for closed may not be.
  if (isDeeper(document, BOUNDS.levels)) throw tooDeep();
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
  const blocks = pageBlocks(document.documentElement, onCut);
  // Readability takes the document apart: all else is read before it.
  const found = new Readability(document, {
    charThreshold: 200,
    serializer: (node: Node) => node,
  }).parse();
  const root = found?.content as unknown as Element | undefined;
  const source = site ?? structured.source;
  const title = structured.title ?? meta('og:title') ?? found?.title?.trim() ?? null;
  return {
    title: title && withoutSite(title, source),
    source,
    url: address,
    byline: structured.byline ?? found?.byline?.trim() ?? null,
    published,
    blocks,
    readability: new Set(root ? pageBlocks(root).map(({ text }) => text) : []),
    body: structured.body,
  };
}

/** "Storm hits coast | The Post" in The Post is "Storm hits coast". */
function withoutSite(title: string, site: string | null): string {
  if (site === null || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  const [head] = /^.*\S(?=\s+[|–—·•»-]\s*$)/s.exec(title.slice(0, title.length - site.length)) ?? [];
  return head ?? title;
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
  readonly body: string | null;
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
    const body = article['articleBody'];
    return {
      body: typeof body === 'string' ? body : null,
      title: textOf(article['headline']),
      source: textOf(article['publisher']),
      byline: textOf(article['author']),
      published: typeof date === 'string' ? readWrittenDay(date) : null,
    };
  }
  return { body: null, title: null, source: null, byline: null, published: null };
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
