import { describe, expect, it } from 'vitest';
import { withoutDateline } from '../../../src/core/text/dateline.ts';

const bare = (text: string): string => {
  const { start, end } = withoutDateline(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe('a sentence without its dateline', () => {
  it.each([
    ['LANHOLM, Nov. 19 (Coast) — The boat sank.', 'The boat sank.'],
    ['PORT SALEM (Coast) -- The boat sank.', 'The boat sank.'],
    ['LANHOLM — The boat sank.', 'The boat sank.'],
    ['PORT OLM – “We stay,” she said.', '“We stay,” she said.'],
    ['PUERTO ALTO.- El barco se hundió.', 'El barco se hundió.'],
    // names in capitals that the sentence goes on with
    ['UNCOM — which keeps the port — is in debt.', 'UNCOM — which keeps the port — is in debt.'],
    ['TV — The Boat was shown.', 'TV — The Boat was shown.'],
    ['A BBC crew came.', 'A BBC crew came.'],
  ])('%s', (text, expected) => {
    expect(bare(text)).toBe(expected);
  });
});
