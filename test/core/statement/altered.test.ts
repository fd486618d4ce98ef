import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../src/core/statement/verify.ts';

const verdict = (claim: string, original: string): string => compareWords(claim, original).verdict;

describe('a claim that keeps what stands behind a gap', () => {
  test.each([
    [
      'We will pay every farmer before the end of the month',
      'We will pay every farmer who lost a field before the end of the month',
    ],
    [
      'The doors were locked and the alarm was loud',
      'The doors were locked and nobody could tell me why the alarm was silent',
    ],
    ['My son went to school and came home happy', 'My son went to school in the morning and never came home'],
    [
      'The ministry received three warnings and answered each',
      'The ministry received three warnings in writing and did not answer any of them',
    ],
    [
      'Our team trained in the rain and won the cup',
      'Our team trained in the rain, in the snow and once in a car park, and lost the cup',
    ],
  ])('%s', (claim, original) => {
    expect(verdict(claim, original)).toBe('altered');
  });
});

describe('a claim on the same thing is other words', () => {
  test.each([
    [
      'The judge is a friend of the mayor and of mine',
      'The judge has asked the mayor to come to court on Monday',
    ],
    [
      'We have no plans to close the plant in Tarn',
      'We have plans for a school in Tarn and for a road to it',
    ],
    ['The river is low and the fish are dying', 'The river belongs to the people who fish in it'],
    [
      'She was the best nurse that this ward has had',
      'She was asked to leave the ward and nobody told the best of us why',
    ],
  ])('%s', (claim, original) => {
    expect(verdict(claim, original)).toBe('different');
  });
});
