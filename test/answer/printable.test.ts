import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, printable } from '../../src/answer/printable.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('printable', () => {
  it.each([
    ['a\nb\r\n\u2028c', 'a b c'],
    ['a\u0000b\u001b[31m', 'ab[31m'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['\u202egnol\u202c \u2066x\u2069', 'gnol x'],
    ['“No,” — naïve 😀 עברית', '“No,” — naïve 😀 עברית'],
  ])('%j is %j', (text, shown) => expect(printable(text)).toBe(shown));

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      }),
    ));
});

describe('clip', () => {
  it.each([
    ['Sovereignty is not for sale', 20, 'Sovereignty is not…'],
    ['Sovereignty', 11, 'Sovereignty'],
    ['Sovereignty', 5, 'Sove…'],
    ['😀😀', 3, '😀…'],
    ['😀😀', 2, '…'],
    ['abc', 0, ''],
  ])('%j in %i is %j', (text, max, shown) => expect(clip(text, max)).toBe(shown));

  it('fits, is well-formed, and begins as the text does', () =>
    fc.assert(
      fc.property(anyText, fc.nat(220), (text, max) => {
        const whole = printable(text);
        const clipped = clip(whole, max);
        expect(clipped.length).toBeLessThanOrEqual(max);
        expect(clipped.isWellFormed()).toBe(true);
        expect(whole.startsWith(clipped === whole ? whole : clipped.slice(0, -1))).toBe(true);
      }),
    ));
});
