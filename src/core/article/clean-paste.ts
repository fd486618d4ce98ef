import type { Day } from './article.ts';
import { dropFurniture, furnitureCut, isProse, toLines } from './clean-lines.ts';
import { BYLINE, PUBLISHED_LINES } from './rules/furniture.ts';
import { readWrittenDay } from './written-day.ts';

/** What a pasted page or a plain text file gives. */
export interface CleanedPaste {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: Day | null;
  /** Paragraphs joined by one empty line. */
  readonly text: string;
}

/**
 * Finds the article in pasted text. The body is the run of lines with the most prose: each line of prose adds its
 * words, each other line takes some away, and the run with the highest sum is kept (maximum-sum segment, Bentley 1984),
 * so that menus before and lists after fall off. Title, byline and day are read from the lines above the body.
 */
export function cleanPaste(raw: string): CleanedPaste {
  const lines = toLines(raw);
  const [from, to] = densestRun(lines.map(lineWeight));
  const head = lines.slice(0, from);
  const body = lines.slice(from, to);
  const title = findTitle(head, body);
  const opening = [...head, ...body.slice(0, 6)];
  const kept = dropFurniture(body).filter((line) => line !== title && !isMetadata(line));
  return { title, byline: findByline(opening), published: findPublished(opening), text: kept.join('\n\n') };
}

/** Words of prose count for a line; a label, a menu entry or a headline counts against it. */
function lineWeight(line: string): number {
  const cuts = furnitureCut(line);
  // What will be dropped anyway parts nothing; what opens the page's foot does.
  if (cuts) return cuts === 'tail' ? -30 : 0;
  if (isProse(line)) return Math.min(60, line.split(' ').length);
  return /^[-•*–] /.test(line) || line.length > 200 ? 0 : -8;
}

/** `[from, to)` of the run of numbers with the largest sum; everything when nothing is positive. */
function densestRun(weights: readonly number[]): [number, number] {
  let best = 0;
  let bestRun: [number, number] = [0, weights.length];
  let sum = 0;
  let from = 0;
  weights.forEach((weight, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += weight;
    if (sum > best) {
      best = sum;
      bestRun = [from, i + 1];
    }
  });
  return bestRun;
}

/** The last line above the body that reads like a headline; one that stands there twice is surely it. */
function findTitle(head: readonly string[], body: readonly string[]): string | null {
  const headlines = head.filter((line) => {
    const wordCount = line.split(' ').length;
    return (
      wordCount >= 4 && wordCount <= 30 && line.length <= 200 && !isMetadata(line) && !/[.:]$/.test(line)
    );
  });
  const usable = dropFurniture(headlines);
  const repeated = usable.find(
    (line) => head.indexOf(line) !== head.lastIndexOf(line) || body.includes(line),
  );
  if (repeated) return repeated;
  // Captions are short: of the last lines above the body the longest is the headline.
  return usable.slice(-3).sort((a, b) => b.length - a.length)[0] ?? null;
}

const isMetadata = (line: string): boolean =>
  (BYLINE.test(line) && !isProse(line)) ||
  (line.length <= 90 && PUBLISHED_LINES.some(({ pattern }) => pattern.test(line) && readWrittenDay(line)));

function findByline(lines: readonly string[]): string | null {
  for (const line of lines) {
    const names = isProse(line) ? undefined : BYLINE.exec(line)?.groups?.['names'];
    if (names) return names;
  }
  return null;
}

function findPublished(lines: readonly string[]): Day | null {
  for (const { pattern } of PUBLISHED_LINES) {
    for (const line of lines) {
      const day = line.length <= 90 ? pattern.exec(line)?.groups?.['day'] : undefined;
      const found = day ? readWrittenDay(day) : null;
      if (found) return found;
    }
  }
  return null;
}
