import type { Day } from './article.ts';
import { chooseLines } from './choose-lines.ts';
import { dropFurniture, dropLabels, isProse, toLines } from './clean-lines.ts';
import { joinWrapped } from './join-wrapped.ts';
import { findPublished, readDayLine } from './day-line.ts';
import { BYLINE } from './rules/furniture.ts';

/** A byline or a day stands above the article or in its first lines. */
const OPENING_LINES = 6;

/** What a pasted page or a plain text file gives. */
export interface CleanedPaste {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: Day | null;
  /** Paragraphs joined by one empty line. */
  readonly text: string;
}

/**
 * Finds the article in pasted text (`chooseLines`). Title, byline and day are read from the lines above it and its first.
 */
export function cleanPaste(raw: string): CleanedPaste {
  const lines = toLines(joinWrapped(raw));
  const { from, kept: body } = chooseLines(lines);
  // Where the paste begins with the article, its headline may open the run.
  const opens = from === 0 ? Math.max(0, lines.slice(0, OPENING_LINES).findIndex(isProse)) : 0;
  const head = lines.slice(0, from + opens);
  const title = findTitle(head, body);
  const opening = lines.slice(0, from + OPENING_LINES);
  const kept = dropLabels(body).filter(
    (line, i) => line !== title && !isByline(line) && !(i < OPENING_LINES && readDayLine(line)),
  );
  return {
    title,
    byline: findByline(opening),
    published: findPublished(opening, from)?.day ?? null,
    text: kept.join('\n\n'),
  };
}

/** The last line above the body that reads like a headline; one that the window has too, or that stands there twice, is surely it. */
function findTitle(head: readonly string[], body: readonly string[]): string | null {
  const headlines = head.filter((line) => {
    const wordCount = line.split(' ').length;
    return (
      wordCount >= 4 && wordCount <= 30 && line.length <= 200 && !isMetadata(line) && !/[.:]$/.test(line)
    );
  });
  const usable = dropFurniture(headlines);
  // The first line of a copied page is the title of its window: headline, then the outlet.
  const windowTitle = head[0] ?? '';
  const named = usable.find(
    (line) => windowTitle.startsWith(line) && /^\s*[|·–—-]/.test(windowTitle.slice(line.length)),
  );
  if (named) return named;
  const repeated = usable.find(
    (line) => head.indexOf(line) !== head.lastIndexOf(line) || body.includes(line),
  );
  if (repeated) return repeated;
  // Captions are short: of the last lines above the body the longest is the headline.
  return usable.slice(-3).sort((a, b) => b.length - a.length)[0] ?? null;
}

const isByline = (line: string): boolean => BYLINE.test(line) && !isProse(line);
const isMetadata = (line: string): boolean => isByline(line) || readDayLine(line) !== null;

function findByline(lines: readonly string[]): string | null {
  for (const line of lines) {
    const names = isProse(line) ? undefined : BYLINE.exec(line)?.groups?.['names'];
    if (names) return names;
  }
  return null;
}
