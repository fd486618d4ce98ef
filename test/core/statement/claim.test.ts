import { describe, expect, it } from 'vitest';
import { findClaims, signedClaims } from '../../../src/core/statement/claim.ts';

describe('a claim', () => {
  it.each([
    'Duarte: “It is mine”. Bo Lee: “We win”',
    'Duarte said “Sovereignty is mine” and later Bo Lee said: “We will win”',
  ])('is looked for in each pair of marks: %s', (text) => {
    expect(findClaims(text).map(({ speaker }) => speaker)).toEqual(['Duarte', 'Bo Lee']);
  });

  it('is the whole text without marks', () => {
    expect(findClaims(' It is what it is ')).toMatchObject([{ words: 'It is what it is', speaker: null }]);
    expect(findClaims('“…” !!')).toEqual([]);
  });

  it('takes time in proportion to the message', () => {
    for (const text of [
      `x${' '.repeat(7_900)}`,
      '“a” '.repeat(2_000),
      `${'Bo Lee '.repeat(1_000)}: “x y z”`,
    ]) {
      const began = performance.now();
      findClaims(text);
      expect(performance.now() - began).toBeLessThan(1_000);
    }
  });

  it.each([
    ['“We will win” said Bo Lee', { speaker: 'Bo Lee' }],
    ['Bo Lee: “We will win”', { speaker: 'Bo Lee' }],
    ['“We will win” (Bo Lee)', { speaker: 'Bo Lee' }],
    ['“We will win,” the mayor said.', { speaker: null, described: 'the mayor' }],
    ['“We will win” he said', { speaker: null }],
    ['We will win the cup — Bo Lee', { words: 'We will win the cup', speaker: 'Bo Lee' }],
    ['We will win the cup (Lee)', { words: 'We will win the cup', speaker: null, beside: 'Lee' }],
    ['bo lee said we will win the cup', { words: 'we will win the cup', speaker: 'bo lee' }],
    ['Lee: “We will win the cup', { words: 'We will win the cup', speaker: 'Lee' }],
  ])('names its speaker: %s', (text, claim) => {
    expect(findClaims(text)).toMatchObject([claim]);
  });

  it('may be signed at either end', () => {
    const [claim] = findClaims('lee: we will win, Bo Lee');
    expect(signedClaims(claim!).map(({ words, beside }) => [words, beside])).toEqual([
      ['we will win, Bo Lee', 'lee'],
      ['lee: we will win, Bo', 'Lee'],
      ['lee: we will win,', 'Bo Lee'],
      ['lee: we will', 'win, Bo Lee'],
    ]);
  });
});
