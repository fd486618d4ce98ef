import type { Picture, PictureEntry } from '../../src/answer/answer.ts';

export const pictureEntry = (more: Partial<PictureEntry> = {}): PictureEntry => ({
  when: '3 May 2025',
  first: '2025-05-03',
  last: '2025-05-03',
  text: 'The council of Harbour Bay voted to let the ferry run all winter.',
  mark: '',
  label: more.mark ?? '',
  inferred: false,
  outlets: ['Harbour Post'],
  ...more,
});

/** A timeline of so many entries, one a day. */
export const pictureOf = (count: number): Picture => ({
  title: 'Ferry to run all winter',
  aside: '2 articles',
  entries: Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    return pictureEntry({ when: day, first: day, last: day });
  }),
});
