import { textWidth } from './text-width.ts';

/** How a text is set. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  /** Width of the lines, in pixels. */
  readonly width: number;
  readonly maxLines: number;
}

/** Breaks a text into lines at its spaces (within a word only when it is longer than a line); what is too much ends with "…". */
export function wrapText(text: string, { size, bold = false, width, maxLines }: Setting): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => textWidth(words, size, bold) <= width;
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => breakWord(long, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > maxLines) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const last = lines[maxLines - 1] ?? '';
  return [...lines.slice(0, maxLines - 1), clipLine(last, fits)];
}

/** A word in parts that each fit a line. */
function breakWord(word: string, fits: (words: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const char of graphemes(word)) {
    if (part !== '' && !fits(part + char)) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}

function clipLine(line: string, fits: (words: string) => boolean): string {
  let kept = graphemes(line);
  while (kept.length > 0 && !fits(`${kept.join('')}…`)) kept = kept.slice(0, -1);
  return `${kept.join('').replace(/[\s,;:.–—-]+$/u, '')}…`;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What readers take for one character: never half an emoji, never a letter without its accent. */
const graphemes = (text: string): string[] => [...SEGMENTER.segment(text)].map(({ segment }) => segment);
