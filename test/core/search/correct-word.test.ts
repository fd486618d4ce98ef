import { expect, it } from 'vitest';
import { correctWord } from '../../../src/core/search/correct-word.ts';

const KNOWN = ['harbour', 'harvest', 'ferri', 'sale'];

it.each([
  ['harbor', 'harbour'],
  ['hrabour', 'harbour'],
  ['ferry', 'ferri'],
  ['salt', 'sale'],
  ['hovercraft', null],
  ['fry', null],
  ['', null],
])('%s → %s', (word, expected) => expect(correctWord(word, KNOWN)).toBe(expected));
