import { describe, expect, test } from 'vitest';
import { findQuotedSpans } from '../../../src/core/quotation/marks/find-quoted-spans.ts';
import { findWithTrace } from '../../explain-text.ts';
import { growth } from '../text/growth.ts';

/** The parts of each quotation; a part that goes on from the line before is led by "+". */
const parts = (text: string): string[] =>
  findQuotedSpans(text).map(
    ({ start, end, continues }) => `${continues ? '+ ' : ''}${text.slice(start, end)}`,
  );

/** Enough marks that stand apart from the words for the text to be one of those. */
const LOOSE = '\nThe old mill was " nearly " sold and " partly " burnt.';
const WORDS = ['nearly', 'partly'];

describe('marks that stand apart from the words on both sides', () => {
  test.each([
    ['beside each other', '" No, " Ana Duarte said. " Never. "', ['No,', 'Never.']],
    [
      'over lines',
      'Ana Duarte added: " It rains.\nIt will rain again. "\nShe left.',
      ['It rains.', '+ It will rain again.'],
    ],
    [
      'opened at the end of the line before',
      'She had left. "\nIt rains.\nIt will rain again, " Ana Duarte said.',
      ['It rains.', '+ It will rain again,'],
    ],
    [
      'closed at the start of the line behind',
      'Duarte said: " It rains.\nIt will rain again.\n" Nobody laughed.',
      ['It rains.', '+ It will rain again.'],
    ],
    [
      'opened anew for a further paragraph',
      'Duarte said: " It rains.\n" It will rain again. "\nThen " it " came.',
      ['It rains.', 'It will rain again.', 'it'],
    ],
    ['before a stop', 'She was proud " for the first time ".\nOthers left.', ['for the first time']],
    [
      'on both sides of a break',
      'bills are " under control ". "\nThe clan is large, " she said.',
      ['under control', 'The clan is large,'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(parts(text + LOOSE)).toEqual([...expected, ...WORDS]);
  });

  test('a forgotten one does not turn the others', () => {
    const text =
      '" No, " she said.\nA " stray mark.\n" Never, " he said.\n" Yes, " they said.\n" Now, " I said.';
    expect(parts(text)).toEqual(expect.arrayContaining(['No,', 'Never,', 'Yes,', 'Now,']));
  });

  test('one speaker has all lines of a quotation', () => {
    const text = `Ana Duarte left. "\nIt rains.\nIt will rain again, " Paul Wit said.${LOOSE}`;
    expect(findWithTrace(text).slice(0, 2)).toMatchObject([
      { text: 'It rains.', speaker: 'Paul Wit' },
      { text: 'It will rain again,', speaker: 'Paul Wit' },
    ]);
  });

  test('takes linear time', () => {
    const unit = 'She said: " It rains.\nIt will. "\nA " b " c. "\n';
    const prepare = (count: number) => {
      const text = unit.repeat(count);
      return () => findQuotedSpans(text);
    };
    expect(growth(prepare, 5_000)).toBeLessThan(7);
  });
});

test.each([
  ['“It was a try,’’ said Wit. “And more,’’ he said.', ['It was a try,', 'And more,']],
  ['“The boys’ ‘own’ club’’ it is.', ['The boys’ ‘own’ club', 'own']],
])('two single marks close a double one: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
