import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/core/analyze.ts';
import { parseArticle } from '../src/ingest/articles/parse-article.ts';

/** What a person read in an article of the corpus: `test/gold/<slug>.json`. */
interface Gold {
  readonly published: string | null;
  readonly quotations: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly type: string;
    readonly said_on: string | null;
    readonly reported_by?: string;
  }[];
  readonly events: readonly (readonly [date: string, status: string])[];
}

const slugs = readdirSync('corpus').map((name) => name.replace(/\.md$/, ''));

describe.each(slugs)('%s', (slug) => {
  const gold = JSON.parse(readFileSync(`test/gold/${slug}.json`, 'utf8')) as Gold;
  const document = parseArticle(`${slug}.md`, readFileSync(`corpus/${slug}.md`, 'utf8'), 'markdown');
  const analysis = analyze(document);

  it('is dated as its front matter says, or not at all', () => {
    expect(document.published).toBe(gold.published);
  });

  it('is quoted to the letter, each quotation with its speaker and day, and nothing else is a quotation', () => {
    const found = analysis.quotations.map(({ text, speaker, type, saidOn, reportedBy }) => ({
      text,
      speaker,
      type,
      // The day of a quotation within a quotation is another matter: the outer speaker seldom gives it.
      said_on: type === 'nested' ? null : saidOn,
      ...(reportedBy ? { reported_by: reportedBy } : {}),
    }));
    expect(found).toEqual(gold.quotations);
  });

  it('has its dated events', () => {
    const found = analysis.events.map(({ date, first, last, precision, status }) => [
      precision === 'range' ? `${first?.slice(0, 4)}/${last?.slice(0, 4)}` : date,
      status,
    ]);
    expect(found).toEqual(expect.arrayContaining(gold.events.map((event) => [...event])));
  });

  it('keeps no furniture', () => {
    expect(document.text).not.toMatch(/READ|newsletter|Leave a Reply|River That High/);
  });
});
