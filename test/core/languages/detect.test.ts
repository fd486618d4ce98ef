import { describe, expect, it } from 'vitest';
import { detectLanguage, UNKNOWN_LANGUAGE } from '../../../src/core/languages/detect.ts';
import { ARABIC, CYRILLIC, DEVANAGARI, LATIN } from '../../../src/core/languages/rules/telltales.ts';
import { SAMPLES, UNKNOWN_TEXTS } from './samples.ts';

const sentences = SAMPLES.flatMap(({ language, texts }) =>
  texts.flatMap((text) =>
    text
      .split(/(?<=[.!?।。])\s*/)
      .filter(Boolean)
      .map((sentence) => ({ language, sentence })),
  ),
);

describe('the language of a text', () => {
  it.each(SAMPLES)('is told: $language', ({ language, texts }) => {
    expect(texts.map(detectLanguage)).toEqual([language, language]);
  });

  it('is told of nearly every single sentence too', () => {
    const right = sentences.filter(({ language, sentence }) => detectLanguage(sentence) === language);
    expect(right.length / sentences.length).toBeGreaterThan(0.93);
  });

  it.each(UNKNOWN_TEXTS)('is unknown: %s', (text) => {
    expect(detectLanguage(text)).toBe(UNKNOWN_LANGUAGE);
  });

  it.each(['', '   ', '12.5 %', '—'])('is unknown where nothing is written: %j', (text) => {
    expect(detectLanguage(text)).toBe(UNKNOWN_LANGUAGE);
  });

  it('of a headline is English where nothing speaks against it', () => {
    expect(detectLanguage('Ferry strike ends')).toBe('en');
    expect(detectLanguage('El alcalde dimite tras las protestas en la ciudad')).toBe('es');
  });

  it.each([
    'Mayor Moor: “Ferry stays open.” Council chief Paul Wit: “Money gone.” Union head Sam Holt: “Strike Monday.”',
    'Sens. Joe Moor (D-WV), Susan Lind (R-ME), Jon Holt (D-MT)',
  ])('of a terse report full of names is English: %s', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('does not depend on how accents are written', () => {
    const [text] = SAMPLES.find(({ language }) => language === 'vi')!.texts;
    expect(detectLanguage(text.normalize('NFD'))).toBe('vi');
  });

  it('is told in linear time', () => {
    const started = performance.now();
    detectLanguage('Moor said '.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe.each([LATIN, CYRILLIC, ARABIC, DEVANAGARI].flat())(
  'the telltales of $language',
  ({ words, letters }) => {
    it('are in small letters, as they are looked for', () => {
      expect(words).toBe(words.toLowerCase().normalize('NFC'));
      for (const word of words.split(' ')) expect(word).toMatch(/^[\p{L}\p{M}]+$/u);
      expect(letters).toBe(letters.toLowerCase().normalize('NFC'));
    });
  },
);
