import { expect, it } from 'vitest';
import { drawTimeline } from '../../src/picture/draw-timeline.ts';
import { renderPng } from '../../src/picture/render-png.ts';
import { pictureEntry, pictureOf } from '../chat/sample-picture.ts';
import { ENGLISH } from '../../src/words/en.ts';

const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

it.each([1, 5, 20, 60])('renders %i entries as PNG, of the proportions of the drawing', async (count) => {
  const png = await renderPng(pictureOf(count), 'light', ENGLISH);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const { width, height } = drawTimeline(pictureOf(count), 'light', ENGLISH);
  const [wide, high] = sizeOf(png);
  expect(wide / high / (width / height)).toBeCloseTo(1, 2);
  expect(wide * high).toBeLessThan(25_000_000);
});

it('has letters for Latin, Arabic, Hebrew and emoji: each text changes the picture', async () => {
  const texts = ['a', 'ب', 'ש', '🚆', 'é'];
  const pictures = await Promise.all(
    texts.map((text) =>
      renderPng({ title: '', aside: '', entries: [pictureEntry({ text })] }, 'dark', ENGLISH),
    ),
  );
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(texts.length);
});

it('keeps the main thread free', async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 5);
  await renderPng(pictureOf(60), 'light', ENGLISH);
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(5);
});
