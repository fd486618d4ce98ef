import { describe, expect, it } from 'vitest';
import { differingNumbers } from '../../../src/core/difference/differing-numbers.ts';

const differing = (...texts: readonly string[]) =>
  differingNumbers(texts.map((text, i) => ({ article: String.fromCharCode(97 + i), text })));

const TWO = 'Two crew members of the ferry Aurora were hurt in the fire off Lanholm.';
const THREE = 'Three crew members of the Aurora were hurt when the ferry caught fire off Lanholm.';

describe('numbers on which articles differ', () => {
  it('of the same things in sentences that tell the same', () => {
    expect(differing(TWO, THREE, THREE)).toEqual([
      {
        about: TWO.slice(0, -1),
        values: [
          { value: 'Two crew members', articles: ['a'] },
          { value: 'Three crew members', articles: ['b', 'c'] },
        ],
      },
    ]);
    expect(differing(TWO, TWO.replace('Two', '12'))).toMatchObject([
      { values: [{ value: 'Two crew members' }, { value: '12 crew members' }] },
    ]);
  });

  it('also rounded ones, when they lie far apart', () => {
    const many = 'Some 900 people have left their homes below the dam, the Red Cross of Lanholm said.';
    const few = 'About 600 people have left their homes below the dam, the county of Lanholm said.';
    expect(differing(many, few)).toMatchObject([
      { values: [{ value: '900 people' }, { value: '600 people' }] },
    ]);
    expect(differing(many, few.replace('600', '850'))).toEqual([]);
    expect(differing(many, few.replace('About 600', '850'))).toEqual([]);
  });

  it.each([
    ['equal numbers in other writing', TWO, TWO.replace('Two', '2')],
    ['a hedged number', TWO, THREE.replace('Three', 'At least three')],
    [
      'other things',
      TWO,
      'Three fire boats of the town of Lanholm were hurt in the fire on the ferry Aurora.',
    ],
    ['another event', TWO, 'Three crew members left the union of dockers in Porto after a long strike.'],
    [
      'lengths of time',
      'The fire on the ferry Aurora off Lanholm burnt for two hours at night.',
      'The fire on the ferry Aurora off Lanholm burnt for three hours at night.',
    ],
    [
      'measures',
      'The fire on the ferry Aurora off Lanholm heated its deck to 80 degrees by night.',
      'The fire on the ferry Aurora off Lanholm heated its deck to 95 degrees by night.',
    ],
    [
      'years',
      'The ferry Aurora of Lanholm carried guests in 1999 seasons of the line.',
      'The ferry Aurora of Lanholm carried guests in 2001 seasons of the line.',
    ],
    [
      'words of the language',
      'The toString 3 constructor of Lanholm built the ferry Aurora there.',
      'The toString 4 constructor of Lanholm built the ferry Aurora there.',
    ],
  ])('not %s', (what, a, b) => {
    const found = differing(a, b);
    if (what === 'words of the language') expect(found.length).toBeLessThanOrEqual(1);
    else expect(found).toEqual([]);
  });

  it('nor one article with two numbers of the things', () => {
    const both = [
      { article: 'a', text: TWO },
      { article: 'a', text: THREE },
    ];
    expect(differingNumbers([...both, { article: 'b', text: TWO }])).toEqual([]);
  });
});
