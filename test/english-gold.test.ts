import { describe, expect, it } from 'vitest';
import { analyze } from '../src/core/analyze.ts';
import type { Quotation } from '../src/core/quotation/quotation.ts';
import { fold } from '../src/core/text/words.ts';
import { readEnglishGold, type GoldQuotation } from './read-english-gold.ts';

/**
 * Below these no change may bring the invented articles of a folder (e: courts and politics; f: science and technology; g: the
 * world and culture): the share found, of these with the right speaker; of the days given, those that are right, and of the
 * days that can be told, those that are given.
 */
const FLOORS: Readonly<Record<string, Readonly<Record<'found' | 'speaker' | 'day' | 'daysGiven', number>>>> =
  {
    e: { found: 0.98, speaker: 0.96, day: 0.85, daysGiven: 0.44 },
    f: { found: 0.98, speaker: 0.97, day: 0.85, daysGiven: 0.55 },
    g: { found: 0.98, speaker: 0.93, day: 0.85, daysGiven: 0.42 },
  };

describe.each(Object.entries(FLOORS))('invented English articles: %s', (folder, floors) => {
  const sum = { gold: 0, found: 0, speaker: 0, given: 0, dayRight: 0, days: 0 };
  for (const { document, quotations } of readEnglishGold(folder)) {
    const found = new Set(analyze(document).quotations);
    for (const gold of quotations) {
      sum.gold++;
      const one = [...found].find(({ text }) => plain(text) === plain(gold.text));
      if (!one) continue;
      found.delete(one);
      sum.found++;
      if (isNamed(one, gold)) sum.speaker++;
      if (gold.nested) continue;
      if (gold.day !== null) sum.days++;
      if (one.saidOn !== null) sum.given++;
      if (one.saidOn !== null && one.saidOn === gold.day) sum.dayRight++;
    }
  }
  const figures = {
    found: sum.found / sum.gold,
    speaker: sum.speaker / sum.found,
    day: sum.dayRight / sum.given,
    daysGiven: sum.dayRight / sum.days,
  };

  it.each(Object.entries(floors))('%s is at least %f', (figure, floor) => {
    console.info(`${folder}: ${figure} ${figures[figure as keyof typeof figures].toFixed(3)}`);
    expect(figures[figure as keyof typeof figures]).toBeGreaterThanOrEqual(floor);
  });
});

const plain = (text: string): string =>
  text
    .replace(/["“”'‘’\s,.…!?;:–—-]+/g, ' ')
    .trim()
    .toLowerCase();

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?|mr|mrs|ms|dr|sir|dame|prof|professor|of|for)$/.test(word));

/** Is the speaker one of the names that are right: all words of the shorter one are the other's? */
function isNamed({ speaker, confidence }: Quotation, gold: GoldQuotation): boolean {
  if (gold.speaker === null) return speaker === null || confidence < 0.5;
  const found = wordsOf(speaker ?? '');
  return (
    found.length > 0 &&
    [gold.speaker, ...(gold.accept ?? [])].some((name) => {
      const [short, long] = [wordsOf(name), found].sort((a, b) => a.length - b.length) as [
        string[],
        string[],
      ];
      return short.length > 0 && short.every((word) => long.includes(word));
    })
  );
}
