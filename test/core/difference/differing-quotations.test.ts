import { describe, expect, it } from 'vitest';
import {
  differingSpeakers,
  differingWordings,
  type ToldQuotation,
} from '../../../src/core/difference/differing-quotations.ts';

const told = (
  article: string,
  text: string,
  statement = 1,
  speaker: string | null = 'Lena Voss',
): ToldQuotation => ({ article, text, statement, speaker });

const WE = 'We will never let their soldiers cross our harbour';
const THEY = 'We will never allow their soldiers into our harbour';

describe('words on which articles differ', () => {
  it('other words of one statement', () => {
    expect(differingWordings([told('a', WE), told('b', THEY), told('c', THEY)])).toEqual([
      {
        about: 'The words of Lena Voss',
        values: [
          { value: `“${WE}”`, articles: ['a'] },
          { value: `“${THEY}”`, articles: ['b', 'c'] },
        ],
      },
    ]);
  });

  it('without the comma before their “she said”', () => {
    const [found] = differingWordings([told('a', `${WE},`), told('b', THEY)]);
    expect(found?.values.map(({ value }) => value)).toEqual([`“${WE}”`, `“${THEY}”`]);
  });

  it.each([
    ['a shorter cut', [told('a', WE), told('b', 'We will never let their soldiers cross')]],
    ['words left out', [told('a', WE), told('b', 'We will never let … cross our harbour')]],
    ['one article', [told('a', WE), told('a', THEY)]],
    ['nobody’s words', [told('a', WE, 1, null), told('b', THEY, 1, null)]],
    ['two statements', [told('a', WE, 1), told('b', THEY, 2)]],
  ])('not %s', (_what, quotations) => expect(differingWordings(quotations)).toEqual([]));

  it('those of the inner speaker only, where one quotes the other', () => {
    const outer = [told('a', `He said: ‘${WE}’, and left`, 1), told('b', `He said: ‘${THEY}’, and left`, 1)];
    const inner = [told('a', WE, 2, 'Otto Kern'), told('b', THEY, 2, 'Otto Kern')];
    expect(differingWordings([...outer, ...inner]).map(({ about }) => about)).toEqual([
      'The words of Otto Kern',
    ]);
  });

  it('shows long words from a little before they differ', () => {
    const long = `${'The harbour is ours and the sea is wide. '.repeat(8)}We will let no soldier in.`;
    const [found] = differingWordings([
      told('a', long),
      told('b', long.replace('let no soldier', 'admit no soldier')),
    ]);
    for (const { value } of found!.values) {
      expect(value).toMatch(/^“… .*(?:let|admit) no soldier in\.”$/);
      expect(value.length).toBeLessThan(110);
    }
  });
});

describe('speakers on whom articles differ', () => {
  it('of the same words', () => {
    const quotations = [told('a', WE), told('b', WE, 2, 'Otto Kern'), told('c', WE, 1, 'Voss')];
    expect(differingSpeakers(quotations)).toEqual([
      {
        about: `Who said “${WE}”`,
        values: [
          { value: 'Lena Voss', articles: ['a', 'c'] },
          { value: 'Otto Kern', articles: ['b'] },
        ],
      },
    ]);
  });

  it('not of others, nor in one article, nor when one is not named', () => {
    expect(differingSpeakers([told('a', WE), told('b', THEY, 2, 'Otto Kern')])).toEqual([]);
    expect(differingSpeakers([told('a', WE), told('a', WE, 2, 'Otto Kern')])).toEqual([]);
    expect(differingSpeakers([told('a', WE), told('b', WE, 2, null)])).toEqual([]);
  });
});
