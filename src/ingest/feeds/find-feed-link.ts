import { parseHTML } from 'linkedom';

/** The head of a page ends before this. */
const MAX_HEAD_CHARS = 200_000;
const FEED_LINK = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i;

/** The absolute address of the first feed that a page names in its head; null when it names none. */
export function findFeedLink(page: string, address: string): string | null {
  const { document } = parseHTML(page.slice(0, MAX_HEAD_CHARS));
  for (const link of document.querySelectorAll('link[rel~="alternate"][href]')) {
    const named = URL.parse(link.getAttribute('href') ?? '', address);
    if (named !== null && FEED_LINK.test(link.getAttribute('type') ?? '')) return named.href;
  }
  return null;
}
