import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/core/event/find-events.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { buildTimeline } from '../../../src/core/timeline/build-timeline.ts';
import type { TimelineArticle } from '../../../src/core/timeline/day-mentions.ts';
import { findTimexes } from '../../../src/core/timex/find-timexes.ts';

function article(id: string, published: string, text: string): TimelineArticle {
  const sentences = findSentences(text);
  const timexes = findTimexes({ text, published, sentences });
  const context = { text, title: null, published, sentences, timexes, quotations: [] };
  return {
    id,
    title: null,
    text,
    published,
    analysis: { sentences, timexes, events: findEvents(context), quotations: [] },
  };
}

const QUAKE = 'A strong earthquake destroyed the harbour of Lorn on March 3, 2025.';
const ARTICLES = [
  article('a', '2025-03-04', `${QUAKE} Rescuers searched the ruins of the harbour all night.`),
  article(
    'b',
    '2025-03-06',
    'Aid reached Lorn on Thursday. The earthquake of March 3, 2025 destroyed the harbour of Lorn and its lighthouse.',
  ),
  article(
    'c',
    '2025-03-20',
    'Lorn will rebuild the harbour that an earthquake destroyed on March 3, 2025, the mayor said on Wednesday.',
  ),
  article(
    'd',
    '2025-03-21',
    'A football club in Lorn won the cup in 2024. Its fans danced on Thursday in the town square.',
  ),
];

describe('buildTimeline', () => {
  it('puts the day that most articles name first, when only one is asked for', () => {
    const [day, ...rest] = buildTimeline(ARTICLES, { max: 1 });
    expect(rest).toEqual([]);
    expect(day?.date).toBe('2025-03-03');
    expect(ARTICLES.some(({ text }) => text.includes(day?.text ?? '!'))).toBe(true);
  });

  it('gives at most so many days and sentences, sorted, word for word', () => {
    const days = buildTimeline(ARTICLES, { max: 3, sentences: 2 });
    expect(days.length).toBeLessThanOrEqual(3);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
    for (const { text, articles } of days) {
      const lines = text.split('\n');
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines)
        expect(ARTICLES.some((one) => articles.includes(one.id) && one.text.includes(line))).toBe(true);
    }
  });

  it('without a limit gives every dated event, merged, with its precision', () => {
    const days = buildTimeline(ARTICLES);
    expect(days).toContainEqual(
      expect.objectContaining({ date: '2024-01-01', precision: 'year', articles: ['d'] }),
    );
    const quake = days.find(({ date }) => date === '2025-03-03');
    expect(quake?.articles.length).toBeGreaterThan(1);
    expect(quake).not.toHaveProperty('precision');
  });

  it('without a limit loses no day that a sentence names, and tells each event of a day in a line of its own', () => {
    const dates = buildTimeline(ARTICLES).map(({ date }) => date);
    const published = new Set(ARTICLES.map((one) => one.published));
    for (const { date } of buildTimeline(ARTICLES, { max: 50 }))
      expect(dates.includes(date) || published.has(date), date).toBe(true);
    expect(dates).toEqual(dates.toSorted());
    const two = article(
      'e',
      '2025-03-04',
      'A strong earthquake destroyed the harbour of Lorn on Monday. The parliament elected Ines Moor as its speaker on Monday.',
    );
    expect(buildTimeline([two]).filter(({ date }) => date === '2025-03-03')).toHaveLength(2);
    expect(buildTimeline([two], { sentences: 1 }).filter(({ date }) => date === '2025-03-03')).toHaveLength(
      1,
    );
  });

  it('gives a second day of a sentence a line, but none for a day told by the way', () => {
    const one = article(
      'f',
      '2025-03-10',
      'Ada Smith, who took office on May 3, 2019, told the council on Friday that the mill closed on March 3, 2025.',
    );
    const dates = buildTimeline([one]).map(({ date }) => date);
    expect(dates).toEqual(['2025-03-03', '2025-03-07']);
  });

  it.each([[{ max: 5, from: '2025-03-05', to: '2025-03-20' }], [{ from: '2025-03-05', to: '2025-03-20' }]])(
    'keeps to the days asked for: %j',
    (options) => {
      const dates = buildTimeline(ARTICLES, options).map(({ date }) => date);
      expect(dates.length).toBeGreaterThan(0);
      expect(dates.filter((date) => date < options.from || date > options.to)).toEqual([]);
    },
  );

  it('keeps to what it is asked about', () => {
    const days = buildTimeline(ARTICLES, { about: 'football' });
    expect(new Set(days.flatMap(({ articles }) => articles))).toEqual(new Set(['d']));
    expect(buildTimeline(ARTICLES, { about: 'zeppelin' })).toEqual([]);
  });

  it('is empty for no articles and for undated ones', () => {
    expect(buildTimeline([], { max: 3 })).toEqual([]);
    expect(
      buildTimeline([article('x', 'unknown', 'Nothing is dated here at all, said nobody.')], { max: 3 }),
    ).toEqual([]);
  });
});
