import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { Picture } from '../answer/answer.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Theme } from './picture.ts';
import type { Words } from '../words/en.ts';

const require = createRequire(import.meta.url);

/** Fonts that packages bring, so that a picture looks the same on every machine; scripts they lack are shown as boxes. */
const FONTS = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
];
/** Sharp on screens with many pixels; less when the picture would grow beyond what chats show. */
const ZOOM = 1.5;
const MAX_PIXELS = 24_000_000;

/** Renders a picture off the main thread. Rejects when the renderer does. */
export async function renderPng(picture: Picture, theme: Theme, words: Words): Promise<Buffer> {
  const { svg, width, height } = drawTimeline(picture, theme, words);
  const zoom = Math.min(ZOOM, Math.sqrt(MAX_PIXELS / (width * height)));
  const image = await renderAsync(svg, {
    font: {
      fontFiles: FONTS,
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
    },
    fitTo: { mode: 'zoom', value: zoom },
  });
  return image.asPng();
}
