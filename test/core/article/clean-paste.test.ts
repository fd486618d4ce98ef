import { describe, expect, it } from 'vitest';
import { cleanPaste } from '../../../src/core/article/clean-paste.ts';
import { densestRun } from '../../../src/core/article/densest-run.ts';
import { LINE_SIGNS, lineSigns } from '../../../src/core/article/line-signs.ts';
import { CUE_WORDS } from '../../../src/core/article/rules/cue-words.ts';
import { STORY } from './ferry-story.ts';

const HEAD = [
  'Ferry to run all winter | Harbour Post',
  'News',
  'Sport',
  'Weather',
  'Sign in',
  'Ferry to run all winter',
  'By Ann Smith',
  'June 2, 2025',
];
const FOOT = ['About us', 'Terms of use', 'Privacy', 'Contact', '© 2025 Harbour Post. All rights reserved.'];
const textOf = (lines: readonly string[]): string[] => cleanPaste(lines.join('\n')).text.split('\n\n');

describe('a pasted page', () => {
  it('is cut down to its article, with title, byline and day', () => {
    const found = cleanPaste([...HEAD, ...STORY, ...FOOT].join('\n'));
    expect(found).toEqual({
      title: 'Ferry to run all winter',
      byline: 'Ann Smith',
      published: '2025-06-02',
      text: STORY.join('\n\n'),
    });
  });

  it.each([
    [
      'comments',
      [
        '3 Comments',
        'Bo Lee',
        '2 hours ago',
        'What a waste of money this is, as always.',
        'Reply',
        'Cy Ray',
        '1 hour ago',
        'It is not, and you know it!',
        'Reply',
      ],
      /waste of money|you know it/,
    ],
    [
      'headlines of other articles',
      [
        'Most read',
        'Quarry closed for good after the flood',
        'Bridge to open in May, minister says',
        'Ten recipes for a cold evening',
        'School wins prize for its garden',
      ],
      /Quarry|recipes/,
    ],
    [
      'pleas',
      [
        'Sign up for our newsletter',
        'Get the news of the day in your inbox each morning.',
        'Your email address',
        'Thanks for signing up!',
      ],
      /inbox|signing up/,
    ],
  ])('leaves out %s', (_name, junk, words) => {
    const text = textOf([...HEAD, ...STORY, ...junk, ...FOOT]);
    expect(text.join('\n')).not.toMatch(words);
    expect(text).toEqual(expect.arrayContaining(STORY));
  });

  it('leaves out a headline that an outlet posted, and spares a post that the article quotes', () => {
    const posted = [
      'The ferry is back, and nobody asked https://t.co/AbCd123',
      '— Harbour Post (@harbourpost) June 2, 2025',
    ];
    const text = textOf([...STORY.slice(0, 3), ...posted, ...STORY.slice(3)]);
    expect(text).toEqual(STORY);
  });

  it.each([
    ['a text of one paragraph', STORY.slice(0, 1)],
    ['a bare article', STORY],
  ])('loses nothing of %s', (_name, lines) => {
    expect(textOf(lines)).toEqual(lines);
  });

  it('keeps a list between paragraphs', () => {
    const items = ['- Adults pay twelve crowns for a crossing.', '- Children under ten pay five crowns.'];
    const lines = [...STORY.slice(0, 3), ...items, ...STORY.slice(3)];
    expect(textOf([...HEAD, ...lines, ...FOOT])).toEqual(lines);
  });

  it('takes time in proportion to its length', () => {
    const timeOf = (copies: number): number => {
      const paste = [...HEAD, ...STORY, ...FOOT].join('\n').concat('\n').repeat(copies);
      const began = performance.now();
      cleanPaste(paste);
      return performance.now() - began;
    };
    timeOf(20);
    expect(timeOf(800)).toBeLessThan(25 * Math.max(20, timeOf(100)));
  });
});

describe('signs of lines', () => {
  it.each(CUE_WORDS)('$kind: $example', ({ pattern, example }) => {
    expect(example).toMatch(pattern);
  });

  it('are as many numbers a line as there are names', () => {
    for (const row of lineSigns([...HEAD, ...STORY, '…', ...FOOT])) {
      expect(row).toHaveLength(LINE_SIGNS.length);
      expect(row.every(Number.isFinite)).toBe(true);
    }
    expect(lineSigns([])).toEqual([]);
  });

  it('count the days and hours around a line, as in a thread of comments', () => {
    const near = LINE_SIGNS.indexOf('dated near');
    const thread = ['Bo Lee says:', 'June 3, 2025', 'What a waste!', 'Cy Ray', '2 hours ago', 'It is not.'];
    expect(lineSigns(thread).map((row) => row[near])).toEqual([2, 2, 2, 2, 2, 2]);
    expect(lineSigns(STORY).map((row) => row[near])).toEqual([0, 0, 0, 0, 0]);
  });

  it('tell lines that are built alike', () => {
    const alike = LINE_SIGNS.indexOf('built alike near');
    const tour = [
      'June 9 – Harbour Hall, Brill',
      'Tickets',
      'June 12 – Old Mill, Oster',
      'July 1 – Pier, Lund',
    ];
    expect(lineSigns(tour).map((row) => row[alike])).toEqual([2, -2, 2, 2]);
  });
});

describe('the densest run', () => {
  it.each([
    [
      [-1, 2, 3, -1, 2, -9, 4],
      [1, 5],
    ],
    [
      [-1, -2],
      [0, 2],
    ],
    [[], [0, 0]],
  ] as const)('of %j is %j', (weights, run) => {
    expect(densestRun(weights)).toEqual(run);
  });
});
