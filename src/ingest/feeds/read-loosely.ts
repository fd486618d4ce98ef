import { DOMParser } from 'linkedom';
import { BOUNDS } from '../../core/article/bounds.ts';
import { measureMarkup } from '../pages/measure-markup.ts';
import { FeedError } from './feed.ts';

/** An entry as its elements have it, nothing decoded or resolved. */
export interface RawItem {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** HTML. */
  readonly content: string | null;
  readonly summary: string | null;
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'channel', 'entry']);
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
/** The surest first. */
const PUBLISHED = ['pubdate', 'published', 'issued', 'date'];
const UPDATED = ['updated', 'modified', 'created'];

/**
 * Reads the entries of XML that no strict parser takes: wherever elements named item or entry stand, in any case and
 * under any prefix, also RSS 1.1 and a single Atom entry. Throws `FeedError` when the root is no feed's, or when elements
 * stand too deep in one another for a tree to be built of them, which takes time by the square.
 */
export function readLoosely(xml: string): RawItem[] {
  if (measureMarkup(xml, 'xml').nesting > BOUNDS.feedNesting)
    throw new FeedError('not a feed: its elements are nested too deep');
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const root = document.documentElement as Element | null;
  if (!root)
    throw new FeedError('not a feed: it holds no elements; RSS, Atom, RDF and JSON Feed are accepted');
  const name = localName(root);
  if (!ROOTS.has(name))
    throw new FeedError(
      `not a feed: its root element is <${name}>; RSS, Atom, RDF and JSON Feed are accepted`,
    );
  return entriesOf(root).map((entry) => ({
    id: textOf(entry, ['guid', 'id']),
    title: textOf(entry, ['title']),
    link: linkOf(entry),
    published: textOf(entry, PUBLISHED),
    updated: textOf(entry, UPDATED),
    content: textOf(entry, ['encoded', 'content']),
    summary: textOf(entry, ['description', 'summary']),
  }));
}

const localName = ({ tagName }: Element): string => tagName.slice(tagName.indexOf(':') + 1).toLowerCase();
const hasPrefix = ({ tagName }: Element): boolean => tagName.includes(':');

/** Entries in document order; one inside another belongs to its content. */
function entriesOf(root: Element): Element[] {
  const entries: Element[] = [];
  const stack: Element[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (ENTRIES.has(localName(element))) entries.push(element);
    else for (const child of [...element.children].reverse()) stack.push(child);
  }
  return entries;
}

/** The first child of the first of these names; those without a prefix come before "media:title". */
function textOf(entry: Element, names: readonly string[]): string | null {
  const children = [...entry.children];
  for (const name of names) {
    const named = children.filter((child) => localName(child) === name);
    const found = named.find((child) => !hasPrefix(child)) ?? named[0];
    const text = found?.textContent?.trim();
    if (text) return text;
  }
  return null;
}

function linkOf(entry: Element): string | null {
  const links = [...entry.children].filter((child) => localName(child) === 'link');
  const alternate = links.find((link) => /^(?:alternate)?$/.test(link.getAttribute('rel') ?? '')) ?? links[0];
  return alternate?.getAttribute('href') ?? (alternate?.textContent?.trim() || textOf(entry, ['guid', 'id']));
}
