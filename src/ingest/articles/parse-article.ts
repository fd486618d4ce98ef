import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Day, Document } from '../../core/article/article.ts';
import { dropFurniture, toLines } from '../../core/article/clean-lines.ts';
import { cleanPaste } from '../../core/article/clean-paste.ts';
import { findPublished, readDayLine } from '../../core/article/day-line.ts';
import { boundRaw, boundText } from '../../core/article/bound-text.ts';
import { BOUNDS, written } from '../../core/article/bounds.ts';
import { dropOutletLines } from '../../core/article/drop-outlet-lines.ts';
import { detectLanguage } from '../../core/languages/detect.ts';
import { dayInAddress, readWrittenDay } from '../../core/article/written-day.ts';
import { matchDateline, statedDateline } from '../../core/article/dateline.ts';
import { messageOf } from '../../errors.ts';
import type { ArticleFormat } from './article-format.ts';
import { decode, decodePage } from './decode.ts';
import { parseHtml } from '../pages/parse-html.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** The file holds no article: its reason says what was missed. */
export class NotAnArticleError extends Error {}

/** A file's bytes as text; web pages name their encoding within. Throws `UndecodableError` for binary data. */
export const decodeArticle = (bytes: Uint8Array, format: ArticleFormat): string =>
  format === 'html' ? decodePage(bytes) : decode(bytes);

/** Fewer words than this are no article. */
const MIN_WORDS = 12;

/** What is known of an article beside its text. */
export interface Arrival {
  /** The last day on which it can have been written: when it came in. Without it a dateline's year is not guessed. */
  readonly received?: Day | null;
  /** Told what is wrong in it and left out (an address, a date). */
  readonly note?: Note;
}

/**
 * Cleans an article's raw text. Throws `NotAnArticleError` when nothing worth reading is left, `TooLargeError` for a page
 * past the bounds.
 */
export function parseArticle(
  id: string,
  raw: string,
  format: ArticleFormat,
  { received = null, note = () => {} }: Arrival = {},
): Document {
  const parsed = within(ofOutlet(PARSERS[format](raw, note)), note);
  const wordCount = parsed.text.match(/\p{L}+/gu)?.length ?? 0;
  if (wordCount < MIN_WORDS) {
    throw new NotAnArticleError(
      wordCount === 0
        ? 'empty'
        : `not an article: only ${wordCount} ${wordCount === 1 ? 'word' : 'words'} of text`,
    );
  }
  return { id, ...parsed, ...publicationDay(parsed, received), language: detectLanguage(parsed.text) };
}

/** The day that the article states, in its address or its dateline too; else the one that its dateline and a weekday fit. */
function publicationDay(
  { published, url, text }: ParsedArticle,
  received: Day | null,
): Pick<Document, 'published' | 'publishedBasis'> {
  const written = published ?? dayInAddress(url) ?? statedDateline(text);
  // what came in before it was published was read wrongly
  const stated = written !== null && received !== null && written > received ? null : written;
  if (stated !== null) return { published: stated, publishedBasis: 'stated' };
  const matched = received === null ? null : matchDateline(text, received);
  return { published: matched, publishedBasis: matched === null ? 'unknown' : 'matched' };
}

type Note = (what: string) => void;

/** An article without what its outlet sets into all of them. */
const ofOutlet = (parsed: ParsedArticle): ParsedArticle => ({
  ...parsed,
  text: dropOutletLines(parsed.text.split('\n\n'), parsed.url).join('\n\n'),
});

/** An article with no more text than an article may hold. */
function within(parsed: ParsedArticle, note: Note): ParsedArticle {
  const { text, why } = boundText(parsed.text);
  if (why) note(`text: ${why}, so only the first ${written(text.length)} characters of it are indexed`);
  return { ...parsed, text };
}

/** As much of a raw text as is looked through. */
function boundedRaw(raw: string, note: Note): string {
  const { text, why } = boundRaw(raw);
  if (why) note(`text: ${why}, so only its first ${written(text.length)} characters are read`);
  return text;
}

const PARSERS: Readonly<Record<ArticleFormat, (raw: string, note: Note) => ParsedArticle>> = {
  markdown: parseMarkdown,
  paste: (raw, note) => ({ source: null, url: addressAbove(raw), ...cleanPaste(boundedRaw(raw, note)) }),
  html: (raw, note) =>
    parseHtml(raw, () =>
      note(
        `text: the page has more than ${written(BOUNDS.lines)} lines or ${written(BOUNDS.rawChars)} characters of text, so only the first of them are read`,
      ),
    ),
};

/** Lines above a pasted page in which its address may stand. */
const HEAD_LINES = 6;

/** The address that somebody pasted with a page: alone on one of its first lines. */
function addressAbove(raw: string): string | null {
  const head = raw
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
  return head.find((line) => address.safeParse(line).success) ?? null;
}

/** Lines of a text under front matter without a day in which its day may stand. */
const OPENING_LINES = 4;

/** The first heading of the first rank. Sample: # Storm hits coast */
const HEADING = /^[^\S\n\r\u2028\u2029]*# +(?<title>.+)$/m;
const FRONT_MATTER = /^﻿?---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const text = z.coerce.string().nullish();
const frontMatterSchema = z.looseObject({
  title: text,
  source: text,
  url: text,
  byline: text,
  author: text,
  published: text,
  date: text,
});
const address = z.url({ protocol: /^https?$/ });

/**
 * Markdown with front matter (title, source, url, published, byline). The body is taken as the article, without marks of
 * markup.
 */
function parseMarkdown(whole: string, note: Note): ParsedArticle {
  const raw = boundedRaw(whole, note);
  const matter = FRONT_MATTER.exec(raw);
  if (!matter) {
    const heading = HEADING.exec(raw);
    const pasted = cleanPaste(plainMarkdown(raw));
    const title = heading?.groups?.['title']?.trim() ?? pasted.title;
    const body = pasted.text.split('\n\n').filter((line) => line !== title);
    return { source: null, url: null, ...pasted, title, text: body.join('\n\n') };
  }
  const fields = readFrontMatter(matter.groups?.['yaml'] ?? '', note);
  const lines = dropFurniture(toLines(plainMarkdown(raw.slice(matter[0].length)))).filter(
    (line) => line !== fields.title,
  );
  const day = fields.published ?? fields.date;
  const opening = lines.slice(0, OPENING_LINES);
  const published = day ? readWrittenDay(day) : (findPublished(opening, 0)?.day ?? null);
  if (day && !published)
    note(`published: “${day}” is no day (2025-05-04, 4 May 2025), so the article counts as undated`);
  const url = address.safeParse(fields.url).data ?? null;
  if (fields.url && !url) note(`url: “${fields.url}” is no http address and is left out`);
  return {
    title: fields.title ?? null,
    source: fields.source ?? null,
    url,
    byline: fields.byline ?? fields.author ?? null,
    published,
    text: lines.filter((line, i) => day || i >= OPENING_LINES || readDayLine(line) === null).join('\n\n'),
  };
}

function readFrontMatter(yaml: string, note: Note): z.infer<typeof frontMatterSchema> {
  try {
    // The `core` schema leaves days as they are written.
    const checked = frontMatterSchema.safeParse(parseYaml(yaml, { schema: 'core' }) ?? {});
    if (checked.success) return checked.data;
    note(`front matter: ${z.prettifyError(checked.error)}`);
  } catch (error) {
    // Titles with a colon in them are often written without quotation marks: each line is taken as it stands.
    note(`front matter is not valid YAML and was read line by line: ${messageOf(error).split('\n')[0]}`);
  }
  const lines = [...yaml.matchAll(/^(?<name>[A-Za-z]+):[ \t]*(?<value>.*)$/gm)].map(({ groups }) => [
    groups!['name']!.toLowerCase(),
    groups!['value']!.trim().replace(/^(["'])(.*)\1$/, '$2'),
  ]);
  return frontMatterSchema.parse(Object.fromEntries(lines));
}

/** Takes off the marks of headings, emphasis, quotations, links and pictures; the words stay. */
function plainMarkdown(markdown: string): string {
  return joinWrapped(
    markdown
      .replace(/\r\n?/g, '\n')
      .replace(/!\[[^[\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
      .replace(/\[([^[\]\n]{1,500})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)/g, '$1')
      .replace(/^#{1,6} +/gm, '')
      .replace(/^> ?/gm, '')
      .replace(/(\*\*|__)(?=\S)([^\n]{0,400}?\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{0,400}?\S)\1(?![\p{L}\p{N}*_])/gu, '$2'),
  );
}

/** Shorter lines are not wrapped: what follows them is not the rest of them. */
const MIN_WRAPPED = 40;

/** Puts wrapped lines together again. */
function joinWrapped(text: string): string {
  const lines = text.split('\n');
  const goesOn = (i: number): boolean =>
    lines[i]!.length >= MIN_WRAPPED && /^[^\s#>*•-]/.test(lines[i + 1] ?? '');
  return lines.map((line, i) => (i === lines.length - 1 ? line : line + (goesOn(i) ? ' ' : '\n'))).join('');
}
