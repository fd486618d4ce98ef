import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Day } from '../../core/article/article.ts';
import { BOUNDS } from '../../core/article/bounds.ts';
import { bindTrees, probabilityOf } from '../../core/learned/boosted-trees.ts';
import { dropLabels } from '../../core/article/clean-lines.ts';
import { findPublished, readDayLine, type DayLine } from '../../core/article/day-line.ts';
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
  ['meta[name="dc.date" i]', 'content'],
  ['meta[name="dcterms.created" i]', 'content'],
  ['meta[name="dcterms.issued" i]', 'content'],
  ['meta[name="sailthru.date"]', 'content'],
  ['meta[name="publishdate" i]', 'content'],
  ['meta[name="publication_date"]', 'content'],
  ['meta[name="article_date_original"]', 'content'],
  ['meta[name="OriginalPublicationDate"]', 'content'],
  ['meta[name="cXenseParse:recs:publishtime"]', 'content'],
  ['article time[datetime]', 'datetime'],
];
/** Times of other articles, of comments. */
const ASIDE_TIMES = ['aside', 'nav', 'footer', '[class*=comment]', '[class*=sidebar]', '[class*=related]']
  .map((place) => `${place} *`)
  .join(', ');
/** An hour somewhere on the page: of the article, or of another. */
const TIMED_PLACES: typeof PUBLISHED_PLACES = [
  [`main time[datetime]:not(${ASIDE_TIMES})`, 'datetime'],
  [`time[datetime]:not(${ASIDE_TIMES})`, 'datetime'],
];

/** A block is the article's from this probability on. */
export const MIN_PROBABILITY = 0.4;
/** Lines above an article, and of its own, among which its day is printed. */
const LINES_ABOVE = 15;
const LINES_WITHIN = 6;
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
  const lines = dropLabels(chosen.map(({ text }) => text)).filter(
    (line, i) => line !== title && !(i < LINES_WITHIN && readDayLine(line)),
  );
  return {
    title,
    source,
    url,
    byline,
    published: published ?? seenDay(page, chosen[0]),
    text: lines.join('\n\n'),
  };
}

/** What stands in these is about other articles. */
const ASIDES = ['ASIDE', 'NAV', 'FOOTER', 'HEADER', 'FIGURE', 'FIGCAPTION'];

/**
 * The day of publication that readers of the page see at the head of its article: one that is labelled so, else that of a
 * `time` element, else one that stands alone.
 */
function seenDay({ blocks, timed }: Page, opening: Block | undefined): Day | null {
  const line = opening ? dayLineAbove(blocks, opening) : null;
  return line?.kind === 'plain' ? (timed ?? line.day) : (line?.day ?? timed);
}

function dayLineAbove(blocks: readonly Block[], opening: Block): DayLine | null {
  const from = blocks.indexOf(opening);
  const beside = (some: readonly Block[]): string[] =>
    some
      .filter(({ container }) => !ASIDES.some((tag) => container.tagsAbove.has(tag)))
      .map(({ text }) => text);
  const above = beside(blocks.slice(Math.max(0, from - LINES_ABOVE), from));
  return findPublished([...above, ...beside(blocks.slice(from, from + LINES_WITHIN))], above.length);
}

/** What is read from a page before its article is chosen. */
export interface Page extends PageKnowledge {
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** The day that its metadata give. */
  readonly published: Day | null;
  /** The day of the first `time` element, which may be another article's. */
  readonly timed: Day | null;
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
  const published = structured.published ?? dayAt(document, PUBLISHED_PLACES);
  const timed = dayAt(document, TIMED_PLACES);
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
    timed,
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

function dayAt(document: Document, places: typeof PUBLISHED_PLACES): Day | null {
  for (const [selector, attribute] of places) {
    const element = document.querySelector(selector);
    const value = attribute ? element?.getAttribute(attribute) : element?.textContent;
    const day = value ? readWrittenDay(value) : null;
    if (day) return day;
  }
  return null;
}

const httpAddress = (address: string | null | undefined): string | null =>
  address && /^https?:\/\//i.test(address) ? address : null;
