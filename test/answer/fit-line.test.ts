import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/answer/answer.ts';
import { clipLine, fitLine } from '../../src/answer/fit-line.ts';

const textOf = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : part.text)).join('');

describe('clipLine', () => {
  it.each<[Line, number, Line]>([
    [['abc'], 3, ['abc']],
    [['abc', 'def'], 4, ['abc', '…']],
    [['abc', 'def'], 3, ['ab…']],
    [
      ['one two', { text: 'three four', style: 'strong' }],
      14,
      ['one two', { text: 'three…', style: 'strong' }],
    ],
  ])('%j in %i is %j', (line, max, clipped) => expect(clipLine(line, max)).toEqual(clipped));
});

describe('fitLine', () => {
  it('keeps within what a rendering may take, and says whether it cut', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), fc.nat(100), (line, max) => {
        const escape = (fitting: Line): string => textOf(fitting).replace(/[^a-z]/g, String.raw`\$&`);
        const { text, clipped } = fitLine(line, max, escape);
        expect(text.length).toBeLessThanOrEqual(max);
        expect(clipped).toBe(escape(line).length > max);
      }),
    ));

  it('fills the room it has', () =>
    expect(fitLine(['**** **** ****'], 20, (line) => textOf(line).replaceAll('*', String.raw`\*`))).toEqual({
      text: String.raw`\*\*\*\* \*\*\*\*…`,
      clipped: true,
    }));
});
