import { readdirSync, readFileSync } from 'node:fs';
import type { Document } from '../src/core/article/article.ts';

const FOLDER = 'test/gold/en';

/** What a careful editor says of a quotation. */
export interface GoldQuotation {
  readonly text: string;
  readonly speaker: string | null;
  /** Other right names for the speaker. */
  readonly accept?: readonly string[];
  readonly nested: boolean;
  readonly day: string | null;
}

/** An invented article, and all that is quoted in it. */
export interface GoldArticle {
  readonly document: Document;
  readonly quotations: readonly GoldQuotation[];
}

/** The invented English articles of a set. */
export const readEnglishGold = (set: string): GoldArticle[] =>
  readdirSync(`${FOLDER}/${set}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const path = `${FOLDER}/${set}/${file}`;
      const { quotations } = JSON.parse(readFileSync(path.replace('.md', '.json'), 'utf8')) as {
        quotations: GoldQuotation[];
      };
      return { document: readArticle(path), quotations };
    });

function readArticle(path: string): Document {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  const field = (name: string): string | null => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? null;
  return {
    id: path,
    title: field('title'),
    source: field('source'),
    url: null,
    byline: null,
    published: field('published'),
    publishedBasis: 'stated',
    language: 'en',
    text: body.trim(),
  };
}
