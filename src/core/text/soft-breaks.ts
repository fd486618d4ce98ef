import { ABBREVIATIONS } from './rules/abbreviations.ts';

/** Longest stretch in which a quotation that one line opens is closed by another, in lines. */
const MAX_LINES = 12;
/** What ends a sentence or leads to another, with the marks behind it. */
const TERMINAL = /[.!?…:;][\s)\]"'”’»]*$/u;
/** Words behind a quotation: `“No,” said Ana`. */
const BEHIND_SPEECH = /[”"»]\s+\p{Ll}/u;
/** `Rosa` and, in the next line, `Maldonado, said`: a name that the break parts. */
const NAME_BEGUN = /[,.”"»].*\s\p{Lu}\p{Ll}+$/u;
const NAME_ENDED = /^\p{Lu}\p{Ll}+[,.]/u;
const BEGINS_SMALL = /^["“‘«([]?\p{Ll}/u;
/** A line that only names somebody: `Ana Duarte, head of the school.` */
export const SIGNATURE = /^\s*(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]*(?:\.|,[^.!?]*\.?)?$/u;
/** A line that is one quotation. */
const WHOLE = /^[“"«‘][^“”"«»]*[”"»’]$/;
const MARKER = /^(?:[-–—•·*▪●►#>|]|\d+[.)])\s/;

/**
 * The text with a space for each break that only ends a line and no sentence or paragraph, as mail, PDF and one sentence a
 * line have them; every offset stays. A break is soft where the next line goes on in small letters or behind a comma, where
 * running prose stops in the middle of a sentence, or where a quotation is open that a line nearby closes.
 */
export function softenBreaks(text: string): string {
  if (!/[^\n]\n[^\n]/.test(text)) return text;
  const lines = text.split('\n');
  let open = false;
  const parts: string[] = [];
  lines.forEach((line, number) => {
    const next = lines[number + 1];
    parts.push(line);
    if (next === undefined) return;
    const [before, behind] = [line.trim(), next.trim()];
    if (!before || !behind) {
      open = false;
      parts.push('\n');
      return;
    }
    open = leavesOpen(before, open);
    parts.push(isSoft(before, behind) || (open && isClosedIn(lines, number + 1)) ? ' ' : '\n');
  });
  return parts.join('');
}

function isSoft(before: string, behind: string): boolean {
  if (MARKER.test(behind) || TERMINAL.test(before) || WHOLE.test(before)) return false;
  if (BEGINS_SMALL.test(behind) || /[,-]$/.test(before)) return true;
  const last = /\p{L}+\.?$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (ABBREVIATIONS.has(last.replace('.', '')) || BEHIND_SPEECH.test(before)) return true;
  return NAME_BEGUN.test(before) && NAME_ENDED.test(behind);
}

/** Is a quotation open at the end of a line? */
function leavesOpen(line: string, open: boolean): boolean {
  let inside = open;
  // a straight mark with space on both sides tells nothing of its line
  for (const [mark] of line.matchAll(/[“”]|"(?=\S)|(?<=\S)"/g))
    inside = mark === '"' ? !inside : mark === '“';
  return inside;
}

/** Does one of the next lines close the quotation before another mark opens, and no blank line between? */
function isClosedIn(lines: readonly string[], from: number): boolean {
  for (let number = from; number < Math.min(lines.length, from + MAX_LINES); number++) {
    const line = lines[number] ?? '';
    if (!line.trim()) return false;
    const mark = /[“”"]/.exec(line);
    if (!mark) continue;
    if (SIGNATURE.test(line.slice(0, mark.index))) return false;
    if (mark[0] === '"') return mark.index > 0 && /[\p{L}\p{N}.,!?…)’']/u.test(line[mark.index - 1] ?? '');
    return mark[0] === '”';
  }
  return false;
}
