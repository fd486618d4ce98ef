import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';

interface Case {
  readonly kind: string;
  readonly published: string | null;
  readonly text: string;
  /** English where it is left out. */
  readonly language?: string;
  /** First words of each quotation, and the day on which a careful editor says it was said. */
  readonly quotes: readonly (readonly [words: string, day: string | null])[];
}

const CASES = JSON.parse(readFileSync('test/core/said-on/neighbours.json', 'utf8')) as Case[];

/** Of each kind of text so many days at least are right, none among them, of all its quotations. */
const RIGHT: Readonly<Record<string, number>> = {
  Q_OCCASION: 0.6,
  Q_AFTERWARDS: 0.6,
  Q_BACKGROUND: 0.75,
  Q_LEAD: 0.6,
  S_PUT_OUT: 1,
  S_LONG_WAY: 0.85,
  S_WHEN: 0.8,
  S_DAY_AHEAD: 0.85,
  S_OCCASION_OF_DAY: 1,
  S_PRONOUN: 0.6,
  S_OTHERS_DAY: 0.7,
  S_THEN: 1,
  S_DOCUMENT: 0.3,
  S_SAME: 1,
  S_DATED_TEXT: 1,
  S_ATTRIBUTE: 0.75,
  S_BOOK: 0.8,
  S_APPOSITION: 0.85,
  S_NEARER_DAY: 1,
  LIVE: 0.9,
  ENTRIES: 0.9,
  ES_STATED: 0.9,
  ES_LEAD: 0.75,
  ES_BACKGROUND: 0.85,
  ES_LATER: 0.8,
  ES_LIVE: 1,
  ES_DATELINE: 0.8,
  ES_PRONOUN: 1,
};

it.each(Object.entries(RIGHT))('of the small texts of %s %f are right', (kind, share) => {
  const days = CASES.filter((one) => one.kind === kind).flatMap(
    ({ text, published, quotes, language = 'en' }) => {
      const document = {
        id: 'x',
        title: null,
        source: null,
        url: null,
        byline: null,
        language,
        text,
      };
      const found = analyze({ ...document, published, publishedBasis: 'stated' }).quotations;
      return quotes.map(
        ([words, day]) =>
          found.find((one) => one.text.startsWith(words.replace(/[.,]$/, '')))?.saidOn === day,
      );
    },
  );
  console.info(`${kind}: ${days.filter(Boolean).length} of ${days.length}`);
  expect(days.filter(Boolean).length / days.length).toBeGreaterThanOrEqual(share);
});
