import { describe, expect, it } from 'vitest';
import { findSameEvents } from '../../../src/core/timeline/same-events.ts';

const OTHERS = [
  'The council of Harbour voted on Monday to shut the old dam.',
  'Mayor Ana Duarte of Harbour opened the new bridge over the Lund on Tuesday.',
  'Mayor Ana Duarte of Harbour will call the owners on Wednesday.',
  'Two boats sank off Harbour in the storm of Thursday night.',
].map((text) => ({ text }));

const like = (text: string): string[] =>
  findSameEvents([{ text }], OTHERS).map(({ other }) => other.text.split(' on ')[0]!);

describe('events that are told alike', () => {
  it.each([
    ['Yesterday the council voted to shut the dam at Harbour.', 'The council of Harbour voted'],
    [
      'The new bridge over the Lund was opened by Duarte this morning.',
      'Mayor Ana Duarte of Harbour opened the new bridge over the Lund',
    ],
  ])('%s', (text, other) => {
    expect(like(text)).toEqual([other]);
  });

  it.each([
    'Mayor Ana Duarte of Harbour called off the divers at noon today.',
    'Yesterday Ana Duarte of Harbour was sixty.',
    'The boats went out again on Friday.',
  ])('not by names alone, or by little: %s', (text) => {
    expect(like(text)).toEqual([]);
  });
});
