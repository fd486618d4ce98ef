import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import type { FoundQuotation } from '../../../src/core/quotation/quotation.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

const find = (text: string): FoundQuotation[] =>
  findQuotations({ text, title: null, sentences: findSentences(text) });
const told = (text: string): string[] => find(text).map((q) => `${q.text} | ${q.speaker ?? '?'}`);

describe('what is told as not said is nobody’s quotation', () => {
  test.each([
    'Paul Kent did not say “they stole”, as the Herald reported.',
    'Paul Kent never said: “They stole the whole harvest.”',
    'Paul Kent denied calling the plan “a swindle of the poor”.',
    'Paul Kent denied that he called the plan “a swindle of the poor”.',
    'Paul Kent left without saying “we are done here”.',
    'Nobody said “they stole the harvest”.',
    '“They stole the harvest,” Paul Kent did not say.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['Paul Kent not only said “they stole”, he wrote it down.', ['they stole | Paul Kent']],
    [
      'Paul Kent did not resign. He said: “They stole the whole harvest.”',
      ['They stole the whole harvest. | Paul Kent'],
    ],
    ['Paul Kent would not praise “a tax on rain”.', ['a tax on rain | Paul Kent']],
  ])('but: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a newspaper is no “he”', () => {
    expect(
      told('Paul Kent did not say “they stole”, as the Herald reported. “I never said that,” he said.'),
    ).toEqual(['I never said that, | Paul Kent']);
  });
});

describe('a bare surname means the bearer the story is about there', () => {
  const judge = 'Judge Anna Smith ruled on Monday that the mill must close.';
  const lawyer = 'Paul Smith, a lawyer for the company, said the mill would appeal.';
  test.each([
    [`${judge} ${lawyer} “The order is wrong on the law,” Smith said.`, 'Paul Smith'],
    [`${lawyer} ${judge} “The law leaves no choice,” Smith said.`, 'Anna Smith'],
    [`${judge} ${lawyer} “The law leaves no choice,” Judge Smith said, and she rose.`, 'Anna Smith'],
    [
      'Karl Wit runs the mill. Wit opened it in 1990. His wife, Eva Wit, wept. “It was cold,” Wit said.',
      'Karl Wit',
    ],
  ])('%s', (text, speaker) => {
    const found = find(text).at(-1);
    expect(found).toMatchObject({ speaker });
    expect(found?.confidence).toBeLessThan(0.9);
  });
});

describe('confidence', () => {
  const sure = (text: string): number => find(text).at(-1)?.confidence ?? 1;
  test('one woman alone is surer than two', () => {
    expect(sure('Ana Duarte rose. “We are tired of this road,” she said.')).toBeGreaterThanOrEqual(0.9);
    expect(sure('Ana Duarte met Eva Wit. “We are tired of this road,” she said.')).toBeLessThan(0.9);
    expect(sure('Eva Wit left. Ana Duarte rose. “We are tired of this road,” she said.')).toBeLessThan(0.9);
  });
  test('a speaker carried over several paragraphs is a guess', () => {
    const text = 'Ana Duarte said the road was bad.\n\nIt rained.\n\nIt snowed.\n\n“We are tired of it all.”';
    expect(sure(text)).toBeLessThan(0.5);
  });
});
