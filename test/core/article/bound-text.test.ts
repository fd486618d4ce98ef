import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundRaw, boundText } from '../../../src/core/article/bound-text.ts';
import { BOUNDS } from '../../../src/core/article/bounds.ts';
import { findQuotedSpans } from '../../../src/core/quotation/marks/find-quoted-spans.ts';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';

const SENTENCE = 'The council approved a new ferry for the harbour, and nobody asked what it will cost. ';
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('the text of one article', () => {
  it('is whole within the bounds', () => {
    const text = filled(SENTENCE, BOUNDS.textChars);
    expect(boundText(text)).toEqual({ text, why: null });
    const quotations = filled('“No,” he said. ', BOUNDS.quotations * 15 - 15);
    expect(boundText(quotations)).toEqual({ text: quotations, why: null });
    // Apostrophes are marks, and no quotations.
    const apostrophes = filled('The ferry’s crew didn’t ask. ', 200_000);
    expect(boundText(apostrophes)).toEqual({ text: apostrophes, why: null });
  });

  it.each([
    ['sentences', SENTENCE, /cost\.$/],
    ['paragraphs', `${SENTENCE.trim()}\n\n`, /cost\.$/],
    [
      'quotations',
      '“We will not pay. Not now. Not for a ferry that nobody needs,” she said. ',
      /she said\.$/,
    ],
    ['long quotations', `“${filled('We will not pay. ', 25_000)}” she said. `, /said\.$/],
    ['words', 'word ', /d$/],
    ['one word', 'a', /a$/],
    ['pairs of surrogates', '😀', /^(?:😀)+$/u],
    ['pairs of surrogates, shifted', 'a😀', /^(?:a😀)+a?$/u],
  ])('is cut at an end, in no quotation and no character: %s', (_what, piece, end) => {
    const text = filled(piece, BOUNDS.textChars * 1.5);
    const cut = boundText(text);
    expect(cut.why).toMatch(/it is longer than 300,000 characters|it has more than 2,000 quotations/);
    expect(cut.text.length).toBeLessThanOrEqual(BOUNDS.textChars);
    expect(cut.text.length).toBeGreaterThan(100_000);
    expect(text.startsWith(cut.text)).toBe(true);
    expect(cut.text).toMatch(end);
    expect(cut.text.isWellFormed()).toBe(true);
    const last = findQuotedSpans(text).findLast(({ open }) => open < cut.text.length);
    if (last) expect(last.close).toBeLessThanOrEqual(cut.text.length);
  });

  it('is cut before what is one quotation too many', () => {
    const { text, why } = boundText('“No,” he said. '.repeat(BOUNDS.quotations + 50));
    expect(why).toBe('it has more than 2,000 quotations');
    expect(findQuotedSpans(text)).toHaveLength(BOUNDS.quotations);
    expect(text).toMatch(/said\.$/);
  });

  it('is a part of it that never breaks a character, whatever it holds', () => {
    const piece = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(piece, (words) => {
        const text = filled(words, BOUNDS.textChars + 500).toWellFormed();
        const cut = boundText(text).text;
        expect(text.startsWith(cut) && cut.isWellFormed()).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a raw text', () => {
  it.each([
    ['lines', 'word\n', 'it has more than 10,000 lines', BOUNDS.lines],
    ['lines with empty ones between', 'word\r\n\r\n', 'it has more than 10,000 lines', BOUNDS.lines],
    ['long lines', `${SENTENCE.repeat(3)}\n`, 'it is longer than 1,000,000 characters', 3_861],
  ])('is cut where a line ends: %s', (_what, piece, why, lines) => {
    const raw = piece.repeat(20_000);
    const cut = boundRaw(raw);
    expect(cut.why).toBe(why);
    const kept = cut.text.split(/\s*\n\s*/).filter(Boolean);
    expect(Math.abs(kept.length - lines)).toBeLessThan(50);
    expect(new Set(kept.map((line) => line.trim()))).toEqual(new Set([piece.trim()]));
  });

  it('is whole within the bounds, also with many empty lines', () => {
    for (const raw of ['a\n'.repeat(BOUNDS.lines), '\n'.repeat(900_000), filled('a ', BOUNDS.rawChars)])
      expect(boundRaw(raw)).toEqual({ text: raw, why: null });
  });
});

describe('an article past the bounds', () => {
  it.each(['paste', 'markdown', 'html'] as const)(
    'is read as far as they go, and it is said: %s',
    (format) => {
      const paragraph = `${SENTENCE.repeat(3).trim()}\n\n`;
      const raw = paragraph.repeat(5_000);
      const notes: string[] = [];
      const file = format === 'html' ? `<html><body><article><p>${raw.replaceAll('\n\n', '</p><p>')}` : raw;
      const { text } = parseArticle('a', file, format, { note: (what) => notes.push(what) });
      expect(text.length).toBeLessThanOrEqual(BOUNDS.textChars);
      expect(text).toMatch(/cost\.$/);
      expect(notes).toContain(
        `text: it is longer than 300,000 characters, so only the first ${text.length.toLocaleString('en-US')} characters of it are indexed`,
      );
      expect(notes.length).toBe(2);
    },
  );
});
