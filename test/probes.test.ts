import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/core/analyze.ts';
import type { Document } from '../src/core/article/article.ts';
import { detectLanguage } from '../src/core/languages/detect.ts';

/** The smallest inputs that once failed in the field, each with what is right, in words. */
const PROBES = '../shared/eval/field/probes.dev.jsonl';
const absent = !existsSync(PROBES);
if (absent) console.warn(`skipped: the probes are not at ${PROBES}`);

interface Probe {
  readonly kind: string;
  readonly published: string;
  readonly text: string;
  /** "2026-04-10, planned", "Carl Jones", "I was tired -> Ana Torres Gil", "not said: no quotation". */
  readonly expected: string;
}

const probes: readonly Probe[] = absent
  ? []
  : readFileSync(PROBES, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Probe);

const DAY = /\d{4}-\d{2}-\d{2}/g;

describe.skipIf(absent)('the smallest inputs of the field', () => {
  it.each(probes)('$kind: $text', ({ text, published, expected }) => {
    const language = detectLanguage(text) === 'es' ? 'es' : 'en';
    const document = { title: null, text, published, publishedBasis: 'stated', language } as Document;
    const { quotations, timexes, events } = analyze(document);
    if (expected.startsWith('not said')) return expect(quotations).toEqual([]);
    const days = expected.match(DAY);
    if (days) {
      const read = new Set([
        ...timexes.flatMap(({ first, last }) => [first, last]),
        ...events.map(({ first }) => first),
      ]);
      expect(days.filter((day) => !read.has(day))).toEqual([]);
      const status = /planned|happened/.exec(expected)?.[0];
      if (status) expect(events.find(({ first }) => first === days[0])?.status).toBe(status);
      return undefined;
    }
    const [, words = '', speaker = ''] = /^(?:(?<words>.*) -> )?(?<speaker>[^,(]+)/.exec(expected) ?? [];
    const beginning = words.replace(/…$/, '').trim();
    const speakers = quotations
      .filter((one) => beginning === 'outer whole' || one.text.startsWith(beginning))
      .map((one) => one.speaker);
    return expect(speakers).toContain(speaker.trim());
  });

  it('are there', () => {
    expect(probes.length).toBeGreaterThan(50);
  });
});
