import type { Picture } from '../answer/answer.ts';
import type { Words } from '../words/en.ts';

export type Theme = 'light' | 'dark';

/** The colours of a picture. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly planned: string;
  readonly denied: string;
  readonly disputed: string;
  /** One for each outlet, in order of first mention, and again from the start. */
  readonly outlets: readonly string[];
}

/** After the palettes of Okabe and Ito, told apart by colour-blind people too; lighter on dark paper. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#1b1f24',
    quiet: '#5f6b7a',
    line: '#cbd3dc',
    accent: '#1f5fbf',
    planned: '#0b7a5c',
    denied: '#b3261e',
    disputed: '#a35f00',
    outlets: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56b4e9', '#7a4fb5', '#5f6b7a'],
  },
  dark: {
    paper: '#1e2026',
    ink: '#f0f2f5',
    quiet: '#a4aebc',
    line: '#454c59',
    accent: '#7ab0ff',
    planned: '#4fd1a5',
    denied: '#ff8a80',
    disputed: '#ffb74d',
    outlets: ['#56b4e9', '#f4a259', '#5fd3a5', '#e3a1c4', '#f0e442', '#9ad0f5', '#b69cf0', '#a4aebc'],
  },
};

/** Most characters of an alternative text: Discord takes 1,024. */
const MAX_ALTERNATIVE = 1_000;

/** What the picture shows, in words, for those who do not see it. */
export function alternativeText({ title, entries }: Picture, words: Words): string {
  const rows = entries.map(({ when, label, text }) => `${when}: ${label ? `(${label}) ` : ''}${text}`);
  let said = words.picture.alternative(entries.length, title);
  for (const row of rows) {
    if (said.length + row.length + 1 > MAX_ALTERNATIVE - 2) return `${said} …`;
    said += ` ${row}`;
  }
  return said;
}
