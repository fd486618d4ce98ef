import { describe, expect, test } from 'vitest';
import { growth } from '../text/growth.ts';
import type { Quotation } from '../../../src/core/quotation/quotation.ts';
import { findInner } from '../../../src/core/statement/find-inner.ts';
import { findRewordings, type Nearby } from '../../../src/core/statement/find-rewordings.ts';

const quoted = (text: string, more: Partial<Quotation> = {}): Quotation => {
  const start = more.start ?? 0;
  return {
    text,
    start,
    end: start + text.length,
    type: 'direct',
    speaker: 'Lena Ortiz',
    speakerKind: 'person',
    speakerRole: null,
    mention: null,
    cue: null,
    reportedBy: null,
    group: start,
    confidence: 1,
    why: '',
    saidOn: null,
    saidBasis: 'unknown',
    saidWeekday: null,
    ...more,
  };
};
const stored = (text: string, more: Partial<Nearby> = {}): Nearby => ({
  ...quoted(text, more),
  article: 'old',
  language: 'en',
  statement: 7,
  inStory: false,
  ...more,
});

const BOATS = 'We took eleven boats out and came back with nine';
const MAN = { speaker: 'a fisherman', speakerKind: 'description' } as const;

describe('a statement in other words', () => {
  test.each<
    readonly [what: string, text: string, more: Partial<Quotation>, other: Partial<Nearby>, same: boolean]
  >([
    ['of the same speaker', 'Eleven boats went out. Nine came back', {}, {}, true],
    ['of somebody else', 'Eleven boats went out. Nine came back', { speaker: 'Bo Rasch' }, {}, false],
    ['in Spanish', 'Sacamos once barcas y volvimos con nueve', {}, { language: 'es' }, false],
    ['of somebody only described, in other news', `${BOATS}, God help us`, MAN, {}, false],
    ['of somebody only described, in the story', `${BOATS}, God help us`, MAN, { inStory: true }, true],
    [
      'of the next day',
      'Eleven boats went out. Nine came back',
      { saidOn: '2026-03-02' },
      { saidOn: '2026-03-01' },
      true,
    ],
    [
      'of the next week',
      'We took a boat out, and nine of us came back with it',
      { saidOn: '2026-03-09' },
      { saidOn: '2026-03-01' },
      false,
    ],
  ])('%s', (_what, text, more, other, same) => {
    expect(findRewordings([quoted(text, more)], 'en', [stored(BOATS, other)])).toEqual(
      same ? [{ index: 0, statement: 7 }] : [],
    );
  });

  test('in another language is a translation', () => {
    const spanish = quoted('Sacamos once barcas y volvimos con nueve');
    expect(
      findRewordings([spanish], 'es', [stored('We took out eleven boats and returned with nine')]),
    ).toEqual([{ index: 0, statement: 7 }]);
  });

  test('is found by a part of an utterance that its cue splits', () => {
    const first = quoted(`${BOATS},`, { group: 1 });
    const second = quoted('My brother was on the tenth and I have not slept since.', { start: 90, group: 1 });
    expect(findRewordings([first, second], 'en', [stored('Eleven boats went out. Nine came back')])).toEqual([
      { index: 0, statement: 7 },
    ]);
  });

  test('goes to the likest', () => {
    const less = stored('Eleven boats went out and nine of them, thank God and the coast guard, came back', {
      statement: 3,
    });
    expect(
      findRewordings([quoted('Eleven boats went out. Nine came back')], 'en', [less, stored(BOATS)]),
    ).toEqual([{ index: 0, statement: 7 }]);
  });
});

test('many quotations take no longer each than a few', () => {
  const old = Array.from({ length: 120 }, (_, i) =>
    stored(`${BOATS}, and the boat number ${i} was mine`, { start: 500 * i, statement: i }),
  );
  const cost = growth((count) => {
    const fresh = Array.from({ length: count }, (_, i) =>
      quoted(`Eleven boats went out, nine came back, and ${i} is mine`, { start: 500 * i }),
    );
    return () => findRewordings(fresh, 'en', old);
  }, 40);
  expect(cost).toBeLessThan(8);
});

describe('words within a statement in other words', () => {
  const own = [
    quoted('She looked at me and said, ‘Sir, the sea wins.’ So I turned back'),
    quoted('Sir, the sea wins.', {
      start: 28,
      type: 'nested',
      speaker: 'one of the crew',
      speakerKind: 'body',
    }),
  ];
  const old = (text: string, more: Partial<Nearby>): Nearby =>
    stored(text, {
      start: 20,
      type: 'nested',
      speaker: 'the cook',
      speakerKind: 'description',
      statement: 9,
      ...more,
    });
  const outer = stored('Me miró y dijo: «Señor, gana el mar». Entonces volví', { language: 'es' });
  const targets = [
    { kind: 'stored', statement: 7 },
    { kind: 'local', index: 1 },
  ] as const;

  test.each<readonly [what: string, inner: Nearby[], same: boolean]>([
    ['are the ones at the same place', [old('Señor, gana el mar', {})], true],
    [
      'are so by whatever name where the other has none',
      [old('Señor, gana el mar', { speaker: 'Ana Prado', speakerKind: 'person' })],
      true,
    ],
    ['are not one of two', [old('Señor', {}), old('gana el mar', { start: 30 })], false],
    ['are not within another statement', [old('Señor, gana el mar', { start: 400 })], false],
    [
      'are not of another length',
      [old('Señor, gana el mar y siempre ha ganado desde que mi padre me llevó en su barca', {})],
      false,
    ],
  ])('%s', (_what, inner, same) => {
    expect(findInner(own, targets, [outer, ...inner])).toEqual(same ? [{ index: 1, statement: 9 }] : []);
  });

  test('of two named people are two', () => {
    const named = [own[0]!, { ...own[1]!, speaker: 'Bo Rasch', speakerKind: 'person' as const }];
    const inner = old('Señor, gana el mar', { speaker: 'Ana Prado', speakerKind: 'person' });
    expect(findInner(named, targets, [outer, inner])).toEqual([]);
  });
});
