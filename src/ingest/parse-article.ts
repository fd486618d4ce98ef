import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Basis, Day, Document } from '../core/article/article.ts';
import { dropFurniture, toLines } from '../core/article/clean-lines.ts';
import { cleanPaste } from '../core/article/clean-paste.ts';
import { detectLanguage } from '../core/article/language.ts';
import { readWrittenDay } from '../core/article/written-day.ts';
import { parseHtml } from './parse-html.ts';

/** The file holds no article: its reason says what was missed. */
export class NotAnArticleError extends Error {}

export type ArticleFormat = 'markdown' | 'paste' | 'html';

const FORMATS: ReadonlyMap<string, ArticleFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'paste'],
  ['text', 'paste'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** Endings of the files that are read. */
export const ARTICLE_ENDINGS: readonly string[] = [...FORMATS.keys()];

/** By a file's ending; null for files that are not articles. */
export const formatOf = (path: string): ArticleFormat | null =>
  FORMATS.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? null;

/** Fewer words than this are no article. */
const MIN_WORDS = 12;

/** What any format gives, before it becomes a document. */
export interface ParsedArticle {
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly published: Day | null;
  readonly text: string;
}

/** Cleans an article's raw text. Throws `NotAnArticleError` when nothing worth reading is left. */
export function parseArticle(id: string, raw: string, format: ArticleFormat): Document {
  const parsed = PARSERS[format](raw);
  const wordCount = parsed.text.match(/\p{L}+/gu)?.length ?? 0;
  if (wordCount < MIN_WORDS) {
    throw new NotAnArticleError(
      wordCount === 0 ? 'empty' : `not an article: only ${wordCount} words of text`,
    );
  }
  const publishedBasis: Basis = parsed.published ? 'stated' : 'unknown';
  return { id, ...parsed, publishedBasis, language: detectLanguage(parsed.text) };
}

const PARSERS: Readonly<Record<ArticleFormat, (raw: string) => ParsedArticle>> = {
  markdown: parseMarkdown,
  paste: (raw) => ({ source: null, url: null, ...cleanPaste(raw) }),
  html: parseHtml,
};

const FRONT_MATTER = /^﻿?---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const frontMatterSchema = z.looseObject({
  title: z.coerce.string().nullish(),
  source: z.coerce.string().nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  byline: z.coerce.string().nullish(),
  author: z.coerce.string().nullish(),
  published: z.coerce.string().nullish(),
  date: z.coerce.string().nullish(),
});

/** Markdown with front matter (title, source, url, published, byline). The body is taken as the article, without marks of markup. */
function parseMarkdown(raw: string): ParsedArticle {
  const matter = FRONT_MATTER.exec(raw);
  if (!matter) {
    const heading = /^﻿?\s*# +(?<title>.+)$/m.exec(raw);
    const pasted = cleanPaste(plainMarkdown(raw));
    return { source: null, url: null, ...pasted, title: heading?.groups?.['title']?.trim() ?? pasted.title };
  }
  const fields = readFrontMatter(matter.groups?.['yaml'] ?? '');
  const lines = dropFurniture(toLines(plainMarkdown(raw.slice(matter[0].length)))).filter(
    (line) => line !== fields.title,
  );
  const published = fields.published ?? fields.date;
  return {
    title: fields.title ?? null,
    source: fields.source ?? null,
    url: fields.url ?? null,
    byline: fields.byline ?? fields.author ?? null,
    published: published ? readWrittenDay(published) : null,
    text: lines.join('\n\n'),
  };
}

function readFrontMatter(yaml: string): z.infer<typeof frontMatterSchema> {
  let fields: unknown;
  try {
    // The `core` schema leaves days as they are written.
    fields = parseYaml(yaml, { schema: 'core' });
  } catch (error) {
    throw new NotAnArticleError('its front matter is not valid YAML', { cause: error });
  }
  const checked = frontMatterSchema.safeParse(fields ?? {});
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new NotAnArticleError(`its front matter is wrong at “${issue?.path.join('.')}”: ${issue?.message}`);
}

/** Takes off the marks of headings, emphasis, quotations, links and pictures; the words stay. */
function plainMarkdown(markdown: string): string {
  return (
    markdown
      .replace(/\r\n?/g, '\n')
      .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
      .replace(/\[([^\]\n]+)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '$1')
      .replace(/^#{1,6} +/gm, '')
      .replace(/^> ?/gm, '')
      .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]*?\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
      // A wrapped line goes on; what follows a short line is not the rest of it.
      .replace(/(?<=[^\n]{40})[ \t]*\n(?=[^\n\s#>*•-])/g, ' ')
  );
}
