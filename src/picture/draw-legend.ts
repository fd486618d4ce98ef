import type { PictureEntry } from '../answer/answer.ts';
import { drawDot } from './draw-dot.ts';
import type { Palette } from './picture.ts';
import { write } from './svg-text.ts';
import { textWidth } from './text-width.ts';
import { SMALL } from './timeline-measures.ts';
import type { Words } from '../words/en.ts';

/** The kinds of marks that need to be explained. */
export function legend(
  entries: readonly PictureEntry[],
  { picture }: Words,
): { entry: PictureEntry; words: string }[] {
  const sample = (mark: PictureEntry['mark'], inferred: boolean): PictureEntry => ({
    when: '',
    first: '2000-01-01',
    last: '2000-01-01',
    text: '',
    mark,
    label: '',
    inferred,
    outlets: [],
  });
  return [
    {
      entry: sample('', true),
      words: picture.inferred,
      used: entries.some(({ inferred, mark }) => inferred && mark === ''),
    },
    {
      entry: sample('planned', false),
      words: picture.planned,
      used: entries.some(({ mark }) => mark === 'planned'),
    },
    {
      entry: sample('denied', false),
      words: picture.denied,
      used: entries.some(({ mark }) => mark === 'denied'),
    },
    {
      entry: sample('disputed', false),
      words: picture.disputed,
      used: entries.some(({ mark }) => mark === 'disputed'),
    },
  ].filter(({ used }) => used);
}

/** The marks with their words, in one line. */
export function drawLegend(
  marks: readonly { entry: PictureEntry; words: string }[],
  left: number,
  y: number,
  palette: Palette,
): string {
  const parts: string[] = [];
  let x = left;
  for (const { entry, words } of marks) {
    parts.push(
      drawDot(entry, x + 9, y - 5, 0, palette),
      write(words, x + 27, y, { size: SMALL.size, fill: palette.quiet }),
    );
    x += 27 + textWidth(words, SMALL.size) + 32;
  }
  return parts.join('');
}
