import { findQuotedSpans } from '../quotation/marks/find-quoted-spans.ts';
import { fold } from '../text/words.ts';
import type { Document } from './article.ts';
import { OPINION_NAMES, OPINION_NOTES } from './rules/opinion.ts';

/** A column, a comment, a leading article or a letter; null for anything else. */
export type Genre = 'opinion' | null;

/** Lines at the start and at the end of an article in which its section stands, or a note on its author. */
const EDGE_LINES = 3;
/** How often "I" stands in what somebody writes of the own mind: at least so many, and for so many words. */
const LEAST_SELF = 5;
const WORDS_PER_SELF = 70;
/** Words for oneself, by language. */
const SELF: Readonly<Record<string, RegExp>> = {
  // not "James I"
  en: /(?<!\p{Lu}\p{Ll}+ )(?<![\p{L}.’'-])I(?:['’](?:m|ve|d|ll))?(?![\p{L}.’'-]| ?\d)/gu,
  es: /(?<!\p{L})(?:yo|me|mí|mi|mis|conmigo)(?!\p{L}| \d)/giu,
};
/** Lines of an interview or a transcript. */
const TURN = /^(?:\p{Lu}[\p{L}.’' -]{0,40}:|[QAPR][.:]) /u;
const LEAST_TURNS = 3;

/** What of an article tells its kind. */
type Told = Pick<Document, 'title' | 'url' | 'text' | 'language'>;

/**
 * What kind of piece it is, by its address, its heading, its section, a note under it, or because it says "I" throughout,
 * outside quotation marks, and is no interview.
 *
 *     genreOf({ …, url: 'https://herald.example/opinion/the-dam' }) // 'opinion'
 */
export function genreOf({ title, url, text, language }: Told): Genre {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const opening = lines.slice(0, EDGE_LINES);
  const closing = lines.slice(-EDGE_LINES);
  const told =
    (url !== null && isInSection(url)) ||
    (title !== null && isHeaded(title)) ||
    opening.some((line) => OPINION_NAMES.has(slug(line))) ||
    closing.some((line) => OPINION_NOTES.some(({ pattern }) => pattern.test(line)));
  return told || speaksOfItself(text, lines, SELF[language] ?? SELF['en']!) ? 'opinion' : null;
}

/** "https://herald.example/opinion/the-dam" */
function isInSection(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? '';
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => OPINION_NAMES.has(slug(part)));
}

/** "Opinion: The dam will hold", "The dam will hold | Comment" */
function isHeaded(title: string): boolean {
  const parts = title.split(/\s*[:|–—]\s+|\s+[|–—-]\s*/);
  return parts.length > 1 && [parts[0], parts.at(-1)].some((part) => OPINION_NAMES.has(slug(part ?? '')));
}

const slug = (text: string): string => fold(text.trim()).replace(/[\s_]+/g, '-');

/** Does it say "I" throughout, outside quotation marks? */
function speaksOfItself(text: string, lines: readonly string[], self: RegExp): boolean {
  if (lines.filter((line) => TURN.test(line)).length >= LEAST_TURNS) return false;
  const story = withoutQuotations(text);
  const said = story.match(self)?.length ?? 0;
  const count = story.match(/\p{L}+/gu)?.length ?? 0;
  return said >= LEAST_SELF && count <= said * WORDS_PER_SELF;
}

function withoutQuotations(text: string): string {
  let story = '';
  let from = 0;
  for (const { parent, open, close } of findQuotedSpans(text)) {
    if (parent >= 0 || open < from) continue;
    story += text.slice(from, open);
    from = close;
  }
  return story + text.slice(from);
}
