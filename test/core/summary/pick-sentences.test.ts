import { describe, expect, it } from 'vitest';
import { toCandidates } from '../../../src/core/summary/candidate.ts';
import { pickSentences } from '../../../src/core/summary/pick-sentences.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

const candidatesOf = (...texts: readonly string[]) =>
  texts.flatMap((text, origin) => toCandidates(text, findSentences(text), origin));
const pick = (count: number, title: string | null, ...texts: readonly string[]): string[] =>
  pickSentences(candidatesOf(...texts), title, (picked) => picked.length < count).map(({ text }) => text);

const FERRY = 'The ferry Aurora caught fire off Lanholm on Friday with ninety people on board.';
const CREW = 'All ninety people on board the ferry Aurora were brought ashore by the coast guard.';
const WEATHER = 'A light wind from the north kept the smoke away from the old town for hours.';

describe('pickSentences', () => {
  it('takes what several texts tell before what one tells', () => {
    const first = `${WEATHER} ${FERRY} ${CREW}`;
    const second = `The ferry Aurora caught fire off Lanholm, the coast guard said. ${CREW}`;
    expect(pick(2, null, first, second)).not.toContain(WEATHER);
  });

  it('begins with what the title announces', () => {
    const texts = [`${FERRY} ${CREW}`, `${CREW} ${WEATHER} ${FERRY}`];
    expect(pick(1, 'Wind keeps smoke away from the old town', ...texts)).toEqual([WEATHER]);
    expect(pick(1, 'Ferry Aurora on fire off Lanholm', ...texts)).toEqual([FERRY]);
  });

  it('a sentence that leans comes after the one it leans on, or not at all', () => {
    const leaning = 'It was built in Kiel for the line to Lanholm and carries ninety people on board.';
    const text = `${FERRY} ${leaning}`;
    const picked = pick(9, null, text, `${leaning} ${WEATHER}`, CREW);
    expect(picked.indexOf(leaning)).toBe(picked.indexOf(FERRY) + 1);
    expect(pick(9, null, leaning, CREW)).toEqual([CREW]);
  });

  it('gives nothing twice, and ends when nothing new is left', () => {
    expect(pick(9, null, FERRY, FERRY)).toEqual([FERRY]);
    expect(pick(9, 'Ferry', '')).toEqual([]);
  });
});
