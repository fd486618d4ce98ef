import { globSync, readFileSync } from 'node:fs';
import { detectLanguage } from '../../src/core/languages/detect.ts';
import type { Document } from '../../src/core/article/article.ts';
import { VERB_STATUSES, DATE_STATUSES } from '../../src/core/event/rules/status-patterns.ts';
import { CUE_VERBS } from '../../src/core/quotation/english/rules/cue-verbs.ts';
import { SPANISH_CUES } from '../../src/core/quotation/spanish/rules/cue-verbs.ts';
import { SUBJECT_RULES } from '../../src/core/quotation/english/clause/cue-subject.ts';
import { OFFER_RULES } from '../../src/core/quotation/english/clause/attribute-clause.ts';
import { DESCRIPTION_RESOLVERS } from '../../src/core/quotation/english/speakers/resolve-description.ts';
import { PRONOUN_RESOLVERS } from '../../src/core/quotation/english/speakers/resolve-pronoun.ts';
import { NO_SPEECH_SIGNS } from '../../src/core/quotation/english/ways/no-speech.ts';
import { SAME_WORDS } from '../../src/core/quotation/english/ways/same-words.ts';
import { WAYS } from '../../src/core/quotation/english/ways/ways.ts';
import { PARSERS } from '../../src/core/timex/find-timexes.ts';
import type { ArticleFormat } from '../../src/ingest/articles/article-format.ts';
import { FURNITURE } from '../../src/core/article/rules/furniture.ts';
import { parseArticle } from '../../src/ingest/articles/parse-article.ts';
import { STORY } from '../core/article/ferry-story.ts';
import { generateArticles } from '../bench/generate-articles.ts';

/** A Sunday: from it weekdays are counted. */
const PUBLISHED = '2025-05-04';
const GENERATED = 40;
/** Shorter literals of a test are names and values, no texts. */
const MIN_CHARS = 40;

/** A literal of TypeScript without anything to be filled in: `'It\'s late'`, `` `a text` ``. */
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\$]|\\.|\$(?!\{))*)`/g;

/** The articles of the corpus, by slug. */
export const corpusArticles = (): Document[] =>
  globSync('corpus/*.md')
    .sort()
    .map((path) =>
      parseArticle(path.replace(/^corpus\/|\.md$/g, ''), readFileSync(path, 'utf8'), 'markdown'),
    );

/**
 * What the rules are held to: the corpus, every example of every rule table, every invented text in the tests of the core,
 * and some generated articles.
 */
export function frozenTexts(): Document[] {
  const shown = [
    ...WAYS,
    SAME_WORDS,
    ...SUBJECT_RULES,
    ...OFFER_RULES.flatMap(({ shows }) => shows),
    ...PRONOUN_RESOLVERS,
    ...DESCRIPTION_RESOLVERS,
    ...NO_SPEECH_SIGNS,
  ];
  const examples = [
    ...shown.flatMap(({ example, counter }) => [example, counter]),
    ...[...CUE_VERBS, ...SPANISH_CUES, ...VERB_STATUSES, ...DATE_STATUSES].map(({ example }) => example),
    ...PARSERS.flatMap(({ examples: list }) => list.map((example) => example.replace(/[[\]]/g, ''))),
  ];
  const invented = globSync('test/core/**/*.test.ts')
    .sort()
    .flatMap((path) => literalsOf(readFileSync(path, 'utf8')));
  return [
    ...corpusArticles(),
    ...[...new Set([...examples, ...invented])].map(documentOf),
    ...generateArticles(GENERATED, 7),
  ];
}

/** Pages and pastes as they are brought, in the tests of what cleans them. */
export function frozenPages(): { readonly format: ArticleFormat; readonly text: string }[] {
  const literals = (pattern: string) =>
    globSync(pattern)
      .sort()
      .flatMap((path) => literalsOf(readFileSync(path, 'utf8')));
  return [
    ...literals('test/ingest/pages/*.test.ts')
      .filter((text) => text.includes('<p'))
      .map((text) => ({ format: 'html' as const, text })),
    ...literals('test/core/article/*.test.ts').map((text) => ({ format: 'paste' as const, text })),
    ...FURNITURE.map(({ example }) => ({ format: 'paste' as const, text: [...STORY, example, ...STORY].join("\n\n") })),
  ];
}

/** What cleaning makes of a page or paste: the article, or why it is none. */
export function cleaned(format: ArticleFormat, text: string): unknown {
  try {
    return parseArticle('x', text, format);
  } catch (error) {
    return String(error);
  }
}

function literalsOf(source: string): string[] {
  return [...source.matchAll(LITERAL)]
    .map(([, single, template]) => unescaped(single ?? template ?? ''))
    .filter((text) => text.length >= MIN_CHARS && /\p{L}+ \p{L}+/u.test(text));
}

/** The escapes that stand in texts: line feeds, and marks of the literal itself. */
const unescaped = (text: string): string =>
  text
    .replaceAll('\\n', '\n')
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');

const documentOf = (text: string): Document => ({
  id: text,
  title: null,
  source: null,
  url: null,
  byline: null,
  published: PUBLISHED,
  publishedBasis: 'stated',
  language: detectLanguage(text),
  text,
});
