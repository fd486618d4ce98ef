import { readWrittenDay } from '../../core/article/written-day.ts';

/** What schema.org data says of an article; null for what it does not say. */
export interface StructuredFields {
  readonly body: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

/** What schema.org data in the page (JSON-LD) says of the article. */
export function readJsonLd(document: Document): StructuredFields {
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
