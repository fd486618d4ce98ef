import { type Cut, FURNITURE } from './rules/furniture.ts';

/** No line longer than this is furniture: rules for labels and promotions never eat a paragraph. */
const MAX_FURNITURE_CHARS = 400;

/** Characters that are never shown and only break matching: controls but tab and line feed, zero widths, soft hyphens. */
// oxlint-disable-next-line no-control-regex
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;

/** A text's lines, trimmed, without invisible characters and without empty lines; any kind of line break counts. */
export function toLines(raw: string): string[] {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .toWellFormed()
    .split('\n')
    .map((line) => line.replace(/[\t \u00a0\u2000-\u200a\u202f\u3000]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * Takes furniture out of an article's lines: promotions, pleas, labels, embeds, picture credits, repeated lines; and
 * cuts the tail ("READ NEXT", "Leave a Reply"). Prose is spared by most rules, and may stand twice. What it keeps, it keeps to the letter.
 */
export function dropFurniture(lines: readonly string[]): string[] {
  const kept: string[] = [];
  const seen = new Set<string>();
  const half = lines.reduce((sum, line) => sum + line.length, 0) / 2;
  let before = 0;
  for (const line of lines) {
    const cuts = furnitureCut(line);
    if (cuts === 'tail' && before >= half) break;
    before += line.length;
    if (cuts || (seen.has(line) && !isProse(line))) continue;
    seen.add(line);
    kept.push(line);
  }
  return kept;
}

/**
 * Takes out of lines that were judged one by one what is furniture wherever it stands: labels, promotions, pleas, headlines
 * that other outlets posted. Unlike `dropFurniture` it spares repetitions and the posts that the article quotes.
 */
export function dropLabels(lines: readonly string[]): string[] {
  const cuts = lines.map(furnitureCut);
  return lines.filter((_, i) => {
    if (cuts[i] === 'embed') return cuts[i + 1] !== 'post';
    return cuts[i] === null;
  });
}

/** What a line cuts when it is furniture; null when it is none. */
export function furnitureCut(line: string): Cut | null {
  if (line.length > MAX_FURNITURE_CHARS) return null;
  const reads = isProse(line);
  return (
    FURNITURE.find(({ pattern, prose }) => (prose === true || !reads) && pattern.test(line))?.cuts ?? null
  );
}

/** Does the line read as prose: some words, closed by a full stop, a question mark, a quotation mark or a colon? */
export function isProse(line: string): boolean {
  return /[.!?…:][)\]"”’»'*]*$|[”"]$/.test(line) && (line.match(/\s+/g)?.length ?? 0) >= 6;
}
