import { describe, expect, it } from 'vitest';
import { toCandidates } from '../../../src/core/summary/candidate.ts';
import { rankCandidates } from '../../../src/core/summary/rank-candidates.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { growth } from '../text/growth.ts';

const ranked = (text: string, title: string | null): string[] =>
  rankCandidates(toCandidates(text, findSentences(text), 0), title).map(({ candidate }) => candidate.text);

const WEATHER = 'Rain fell over the hills of Ostmark for most of the long afternoon.';
const BRIDGE = 'The council of Ostmark closed the bridge over the Lind after a crack was found.';
const TRAFFIC = 'Traffic over the Lind bridge will be sent through Ostmark until the crack is mended.';
const COST = 'Mending the crack in the bridge may cost the council of Ostmark two million crowns.';
const TEXT = [WEATHER, TRAFFIC, COST, BRIDGE].join(' ');

describe('rankCandidates', () => {
  it('puts first what the title announces, then what shares most with the rest', () => {
    const list = ranked(TEXT, 'Council closes bridge over the Lind');
    expect(list[0]).toBe(BRIDGE);
    expect(list.at(-1)).toBe(WEATHER);
    expect(list).toHaveLength(4);
  });

  it('does not open with a sentence that leans on another', () => {
    expect(ranked(`But the council closed the bridge over the Lind. ${BRIDGE}`, 'Bridge closed')[0]).toBe(
      BRIDGE,
    );
  });

  it('takes no scraps, and none without a full stop', () => {
    expect(ranked('Read more here.\n\nThe best of our pictures of the week from Ostmark', null)).toEqual([]);
  });

  it('grows no faster than the text', () => {
    const prepare = (count: number) => {
      const lines = Array.from(
        { length: count },
        (_, i) => `${BRIDGE} ${TRAFFIC.replace('is mended', `is ${i}`)}`,
      );
      const text = lines.join(' ');
      const candidates = toCandidates(text, findSentences(text), 0);
      return () => rankCandidates(candidates, 'Council closes bridge');
    };
    expect(growth(prepare, 2000)).toBeLessThan(7);
  });
});
