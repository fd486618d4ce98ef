import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Day } from '../../core/article/article.ts';
import { BOUNDS } from '../../core/article/bounds.ts';
import { bindTrees, probabilityOf } from '../../core/learned/boosted-trees.ts';
import { dropLabels } from '../../core/article/clean-lines.ts';
import { readWrittenDay } from '../../core/article/written-day.ts';
import { BLOCK_SIGNS, blockSigns, type PageKnowledge } from './block-signs.ts';
import { readJsonLd } from './json-ld.ts';
import { pageBlocks, type Block } from './page-blocks.ts';
import { checkSize, isDeeper, tooDeep } from './page-size.ts';
import type { ParsedArticle } from '../articles/parsed-article.ts';
import { BLOCK_MODEL } from './models/block-model.ts';

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

/** A block is the article's from this probability on. */
export const MIN_PROBABILITY = 0.4;
/** How the signs of a block speak for the article. */
export const BLOCK_TREES = bindTrees(BLOCK_MODEL, { giver: blockSigns, signs: BLOCK_SIGNS });

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
  checkSize(html);
  const document = parseDocument(html);
  // What was counted as closed may not be.
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

const httpAddress = (address: string | null | undefined): string | null =>
  address && /^https?:\/\//i.test(address) ? address : null;
