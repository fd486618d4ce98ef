import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PictureEntry } from '../../src/answer/answer.ts';
import { drawTimeline } from '../../src/picture/draw-timeline.ts';
import { alternativeText, PALETTES } from '../../src/picture/picture.ts';
import { textWidth } from '../../src/picture/text-width.ts';
import { wrapText } from '../../src/picture/wrap-text.ts';
import { pictureEntry, pictureOf } from '../chat/sample-picture.ts';
import { ENGLISH } from '../../src/words/en.ts';

const draw = (...entries: PictureEntry[]) =>
  drawTimeline({ title: 'Title', aside: 'aside', entries }, 'light', ENGLISH);
const textsOf = (svg: string): string[] =>
  [...parseHTML(svg).document.querySelectorAll('text')].map((node) => node.textContent ?? '');

describe('a timeline is drawn', () => {
  it('with dates, words and outlets', () => {
    const texts = textsOf(draw(pictureEntry()).svg);
    expect(texts).toEqual(expect.arrayContaining(['Title', 'aside', '3 May 2025', 'Harbour Post']));
    expect(texts.join(' ')).toContain('voted to let the ferry run');
  });

  it('a day stands once, and a long time without entries is named', () => {
    const later = { when: '1 Jun 2031', first: '2031-06-01', last: '2031-06-01' };
    const texts = textsOf(draw(pictureEntry(), pictureEntry(), pictureEntry(later)).svg);
    expect(texts.filter((text) => text === '3 May 2025')).toHaveLength(1);
    expect(texts).toContain('6 years');
  });

  it.each(['planned', 'denied', 'disputed'] as const)('marks what is %s, and explains the mark', (mark) => {
    const { svg } = draw(pictureEntry({ mark }));
    expect(svg).toContain(PALETTES.light[mark]);
    expect(textsOf(svg).join(' ')).toMatch(new RegExp(`${mark}: .*(?:${mark}|sources differ)$`, 'i'));
  });

  it('in two columns when there are many, so that it is not too high', () => {
    const [few, many] = [
      drawTimeline(pictureOf(20), 'dark', ENGLISH),
      drawTimeline(pictureOf(60), 'dark', ENGLISH),
    ];
    expect(many.width).toBeGreaterThan(1.8 * few.width);
    expect(many.height).toBeLessThan(2 * few.height);
    expect(textsOf(many.svg).filter((text) => text.startsWith('2025-'))).toHaveLength(60);
  });

  it('with right-to-left script from the right', () => {
    const { svg } = draw(pictureEntry({ text: 'العبارة تعمل طوال الشتاء' }));
    expect(svg).toMatch(/text-anchor="end">\u200fالعبارة/);
  });

  test('whatever the words are, as sound XML with nothing beyond its edges', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('<script>&"\'', '\u0000\ud800', '🚆🚆', 'W'.repeat(400)),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (list) => {
        const entries = list.map((text) => pictureEntry({ text, when: text, outlets: list }));
        const { svg, width, height } = drawTimeline({ title: list[0]!, aside: '', entries }, 'dark', ENGLISH);
        // oxlint-disable-next-line no-control-regex
        expect(svg).not.toMatch(/[\u0000-\u0008\u000e-\u001f]/);
        expect(svg.isWellFormed()).toBe(true);
        expect(svg.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
        for (const node of parseHTML(svg).document.querySelectorAll('text')) {
          expect(Number(node.getAttribute('x'))).toBeLessThanOrEqual(width);
          expect(Number(node.getAttribute('y'))).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

describe('lines', () => {
  it('break at spaces, and end with … when there is no more room', () => {
    const setting = { size: 20, width: 200, maxLines: 2 };
    const lines = wrapText('The ferry will run all winter, and we will pay for it ourselves', setting);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(200);
  });

  it('a word longer than a line is broken', () => {
    const lines = wrapText('W'.repeat(60), { size: 20, width: 200, maxLines: 9 });
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe('W'.repeat(60));
  });
});

test('the alternative text tells the entries, within what Discord takes', () => {
  expect(
    alternativeText({ title: 'Ferry', aside: '', entries: [pictureEntry({ mark: 'planned' })] }, ENGLISH),
  ).toBe(
    'Timeline, 1 entry: Ferry. 3 May 2025: (planned) The council of Harbour Bay voted to let the ferry run all winter.',
  );
  const long = alternativeText(pictureOf(60), ENGLISH);
  expect(long.length).toBeLessThanOrEqual(1000);
  expect(long).toMatch(/ …$/);
});
