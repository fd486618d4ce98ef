import type { Span } from '../../text/span.ts';

/** A stretch of text in quotation marks; `start` to `end` lies between the marks, without white space at its edges. */
export interface QuotedSpan extends Span {
  /** Where the opening mark starts. */
  readonly open: number;
  /** Where the closing mark ends; the end of the line when there is none. */
  readonly close: number;
  readonly closed: boolean;
  /** Index of the quoted span around this one, -1 for none. */
  readonly parent: number;
  /** Goes on from the span before it, which was left open at the end of its paragraph. */
  readonly continues: boolean;
}

type Family = 'double' | 'angle' | 'single';

interface OpenMark {
  readonly family: Family;
  readonly sign: string;
  /** Where the content starts. */
  readonly inner: number;
  /** For single marks, the apostrophe chosen to close it. */
  readonly closeAt: number;
}

interface Found {
  open: number;
  inner: number;
  innerEnd: number;
  close: number;
  closed: boolean;
  depth: number;
  /** Opened where a sentence of the quotation before had ended, without that one's being closed. */
  goesOn: boolean;
}

/** Deeper than any article nests; keeps every search of the stack short. */
const MAX_DEPTH = 6;
/** Any character that may be a quotation mark. Sample: “ */
const MARK = /["“”„‟«»‘’‚'`]/g;
/** A quotation left open is closed in a later line without an opening mark, if that is this near: in lines, in characters. */
const MAX_LINES = 8;
const MAX_BRIDGE = 3_000;
/** A line that only names somebody: `Ana Duarte, head of the school.` */
const SIGNATURE = /^\s*(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]*(?:\.|,[^.!?]*\.?)?$/u;
/** Words that begin with an apostrophe: 'em, '90s, 'tis. */
const ELISION = /(?:\d0s|em|til|tis|twas|cause|bout|round|n)(?![\p{L}\p{N}])/iuy;

/**
 * Finds what stands in quotation marks, paragraph by paragraph, with a stack of open marks.
 * Reads “ ”, " ", „ “, « », » «, ‘ ’, ' ' and `` ''; tells apostrophes, inch marks and elisions from marks.
 * Spans come in order of their opening mark, so an inner one follows the one around it. Linear in the text.
 */
export function findQuotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let pending = -1; // where the paragraph before ends, if inside a quotation
  MARK.lastIndex = 0;
  let mark = MARK.exec(text);
  while (mark) {
    const lineStart = text.lastIndexOf('\n', mark.index) + 1;
    let lineEnd = text.indexOf('\n', mark.index);
    if (lineEnd < 0) lineEnd = text.length;
    // Only the paragraph right before can go on in this one.
    const goesOn = pending >= 0 && isBlank(text, pending, lineStart);
    pending = addLine(text, lineStart, lineEnd, mark.index, goesOn, spans) ? lineEnd : -1;
    let from = lineEnd;
    if (pending >= 0) {
      const closing = bridge(text, lineEnd, spans);
      if (closing) {
        const leftOpen = addLine(text, closing.start, closing.end, closing.start, true, spans, true);
        from = closing.end;
        pending = leftOpen ? from : -1;
      }
    }
    MARK.lastIndex = from;
    mark = MARK.exec(text);
  }
  return spans;
}

/**
 * The line in which a quotation left open at `end` is closed before another opens; the lines between, which have no
 * double marks, are added as parts of it. Null when there is none near.
 */
function bridge(text: string, end: number, out: QuotedSpan[]): Span | null {
  const between: Span[] = [];
  let start = end + 1;
  for (let line = 0; line < MAX_LINES && start < text.length && start - end < MAX_BRIDGE; line++) {
    let stop = text.indexOf('\n', start);
    if (stop < 0) stop = text.length;
    const words = text.slice(start, stop);
    const first = words.search(/["“”„‟«»]/);
    if (first >= 0) {
      if (!closesHere(words, first) || SIGNATURE.test(words.slice(0, first))) return null;
      out.push(
        ...between.map((part) => ({
          ...part,
          open: part.start,
          close: part.end,
          closed: false,
          parent: -1,
          continues: true,
        })),
      );
      return { start, end: stop };
    }
    const from = start + words.search(/\S|$/);
    if (from < stop) between.push({ start: from, end: start + words.trimEnd().length });
    start = stop + 1;
  }
  return null;
}

/** Does the first mark of a line close what an earlier line opened? */
function closesHere(words: string, first: number): boolean {
  const mark = words[first];
  if (mark === '”') return true;
  return mark === '"' && /[\p{L}.,!?…'’)]/u.test(words[first - 1] ?? '') && !startsWord(words, first + 1);
}

function addLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  firstMark: number,
  pending: boolean,
  out: QuotedSpan[],
  /** Opens inside a quotation of the lines before, without a mark. */
  inside = false,
): boolean {
  const found: Found[] = [];
  const stack: (OpenMark & { readonly slot: number })[] = [];
  const doublesLeft = countStraight(text, firstMark, lineEnd);
  let straightSeen = 0;
  // the last mark that closes “: asked for only where there is an inch mark
  let lastCurly = -1;
  // what closes a single mark closes every other opened before it at the same level: it is not looked for again
  const lastCloses = new Map<string, SingleClose>();
  let noCloseBefore = -1; // no single mark opened before this offset is ever closed
  const hasOpen = (family: Family): boolean => stack.some((open) => open.family === family);
  const push = (family: Family, at: number, length: number, closeAt = -1, sign = text[at] ?? ''): void => {
    if (stack.length >= MAX_DEPTH) return;
    stack.push({ family, sign, inner: at + length, closeAt, slot: found.length });
    found.push({
      open: at,
      inner: at + length,
      innerEnd: lineEnd,
      close: lineEnd,
      closed: false,
      depth: -1,
      goesOn: false,
    });
  };
  const pop = (family: Family, at: number, length: number): void => {
    for (let open = stack.pop(); open; open = stack.pop()) {
      const entry = found[open.slot];
      if (open.family !== family) {
        if (entry) entry.depth = -2; // crossed by an outer mark: it was no mark
        continue;
      }
      if (entry)
        Object.assign(entry, { innerEnd: at, close: at + length, closed: true, depth: stack.length });
      return;
    }
  };

  if (inside) push('double', lineStart, 0);
  for (let at = nextMark(text, firstMark); at < lineEnd; at = nextMark(text, at + 1)) {
    const char = text[at];
    const before = at > lineStart ? (text[at - 1] ?? ' ') : ' ';
    switch (char) {
      case '"': {
        straightSeen++;
        // “The board is 12" wide”
        if (/\d/.test(before) && stack.at(-1)?.sign === '“') {
          if (lastCurly < 0) lastCurly = Math.max(lineStart, text.lastIndexOf('”', lineEnd - 1));
          if (at < lastCurly) break;
        }
        const role = straightRole(text, at, 1, before, hasOpen('double'), doublesLeft - straightSeen);
        const goesOn = role === 'restart' && /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at));
        if (role === 'restart') pop('double', at, 0);
        if (role === 'open' || role === 'restart') push('double', at, 1);
        else if (role === 'close') pop('double', at, 1);
        if (goesOn) found.at(-1)!.goesOn = true;
        break;
      }
      case '“':
      case '‟':
        // "â€“" is a dash read in a wrong encoding
        if (before === '€' && text[at - 2] === 'â') break;
        if (hasOpen('double') && !isSpace(before) && !startsWord(text, at + 1)) pop('double', at, 1);
        else if (stack.some((open) => open.family === 'double' && open.sign === '„')) pop('double', at, 1);
        else push('double', at, 1);
        break;
      case '”':
        if (hasOpen('double')) pop('double', at, 1);
        else if (isSpace(before) && startsWord(text, at + 1)) push('double', at, 1);
        else if (pending && found.length === 0) {
          push('double', lineStart, 0);
          pop('double', at, 1);
        }
        break;
      case '„':
        push('double', at, 1);
        break;
      case '«':
      case '»': {
        const open = stack.findLast((entry) => entry.family === 'angle');
        if (open && open.sign !== char) pop('angle', at, 1);
        // In Spanish a further paragraph of a quotation opens with the mark that closes it.
        else if (pending && at === firstMark && isBlank(text, lineStart, at)) push('angle', at, 1, -1, '«');
        else push('angle', at, 1);
        break;
      }
      case '`':
        if (text[at + 1] === '`') {
          push('double', at, 2);
          at++;
        }
        break;
      case "'": {
        const top = stack.at(-1);
        if (text[at + 1] === "'" && top?.closeAt !== at) {
          const role = straightRole(text, at, 2, before, hasOpen('double'), 0);
          if (role === 'open') push('double', at, 2);
          else if (role === 'close') pop('double', at, 2);
          at++;
          break;
        }
        singleMark(at, before, "'");
        break;
      }
      case '‘':
      case '’':
      case '‚':
        singleMark(at, before, char);
        break;
      default:
    }
  }

  function singleMark(at: number, before: string, char: string): void {
    if (stack.some((open) => open.closeAt === at)) {
      pop('single', at, 1);
      return;
    }
    const inSingle = stack.at(-1)?.family === 'single' || stack.length >= MAX_DEPTH;
    if (at < noCloseBefore || inSingle || (char === '’' && !isSpace(before))) return;
    if (char === "'" && !isBoundary(before)) return;
    if (!startsWord(text, at + 1)) return;
    ELISION.lastIndex = at + 1;
    if (ELISION.test(text)) return;
    const insideDouble = hasOpen('double');
    const around = stack.filter(({ family }) => family === 'single').length;
    const level = `${insideDouble} ${around}`;
    let close = lastCloses.get(level);
    if (!close?.found || at >= close.at)
      lastCloses.set(level, (close = findSingleClose(text, at + 1, lineEnd, insideDouble)));
    if (close.found) push('single', at, 1, close.at);
    else noCloseBefore = close.at;
  }

  const unclosed = stack.filter((open) => open.family !== 'single');
  for (const open of stack) {
    const entry = found[open.slot];
    if (entry) entry.depth = open.family === 'single' ? -2 : unclosed.indexOf(open);
  }
  return addSpans(text, lineStart, found, pending, out);
}

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? Infinity;
}

/** Turns a line's marks into spans; returns whether its last outer one was left open. */
function addSpans(
  text: string,
  lineStart: number,
  found: Found[],
  pending: boolean,
  out: QuotedSpan[],
): boolean {
  const parents: number[] = [];
  let leftOpen = false;
  let first = true;
  for (const entry of found) {
    if (entry.depth < 0) continue;
    let start = entry.inner;
    let end = entry.innerEnd;
    while (start < end && isSpace(text[start] ?? ' ')) start++;
    while (end > start && isSpace(text[end - 1] ?? ' ')) end--;
    if (start === end) continue;
    while (parents.length > 0 && (out[parents.at(-1) ?? 0]?.close ?? 0) <= entry.open) parents.pop();
    const parent = parents.at(-1) ?? -1;
    const continues: boolean = entry.goesOn || (first && pending && isBlank(text, lineStart, entry.open));
    first = false;
    parents.push(out.length);
    out.push({ start, end, open: entry.open, close: entry.close, closed: entry.closed, parent, continues });
    if (parent < 0) leftOpen = !entry.closed;
  }
  return leftOpen;
}

type Role = 'open' | 'close' | 'restart' | 'none';

/** What a straight double mark does: `restart` closes a forgotten one and opens another. */
function straightRole(
  text: string,
  at: number,
  length: number,
  before: string,
  isOpen: boolean,
  left: number,
): Role {
  const next = text[at + length] ?? ' ';
  if (/\d/.test(before) && /\d['’]\d+$/.test(text.slice(Math.max(0, at - 6), at))) return 'none'; // 5'10"
  if (!isOpen) {
    if (before === '=' || next === '>') return 'none'; // markup
    if (isLetter(before) && !/\p{Lu}/u.test(next)) return 'none';
    if (/\d/.test(before)) return 'none'; // 12" pizza
    return isSpace(next) && !isSpace(before) ? 'none' : 'open';
  }
  if (isBoundary(before) && startsWord(text, at + length)) {
    // `"A whole sentence. "The next one," she said.`: what opens after a full stop goes on and is not inside
    const afterStop = /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at));
    return left % 2 === 0 && length === 1 && !afterStop ? 'open' : 'restart';
  }
  return 'close';
}

/** Where a single mark is closed; where none closes it, `at` is where the search ended. */
interface SingleClose {
  readonly found: boolean;
  readonly at: number;
}

/**
 * The apostrophe that closes a single mark: the first one after a stop, a comma or a letter other than s (an s may be a
 * plural's, in the possessive), else the last one; none inside curly double marks that stand between.
 */
function findSingleClose(text: string, from: number, lineEnd: number, insideDouble: boolean): SingleClose {
  let last = -1;
  let at = from;
  let depth = 0; // of “ ” opened since
  for (; at < lineEnd; at++) {
    const char = text[at];
    if (char === '“') depth++;
    if (depth > 0) {
      if (char === '”') depth--;
      continue;
    }
    if (char === '‘' || (insideDouble && (char === '”' || char === '"'))) break;
    if (insideDouble && last > 0 && char === "'" && text[at + 1] === "'") break;
    if ((char !== '’' && char !== "'") || isLetter(text[at + 1])) continue;
    const before = text[at - 1] ?? ' ';
    if (isSpace(before)) {
      if (char === "'") break;
      continue;
    }
    if (before !== 's') return { found: true, at };
    last = at;
  }
  return last < 0 ? { found: false, at } : { found: true, at: last };
}

function countStraight(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 34) count++;
  return count;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text[at] ?? ' ')) return false;
  return true;
}

const isSpace = (char: string): boolean => /[\s\u200b]/.test(char);
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
/** May an opening mark follow this? */
const isBoundary = (char: string): boolean => isSpace(char) || /[([{"“‘'«—–/:-]/.test(char);
/** Does a quotation's first word (perhaps after "[", "…", "$" or another mark) start here? */
const startsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}[(“‘"'«$£€#@…¿¡*.]/u.test(text[at] ?? ' ');
