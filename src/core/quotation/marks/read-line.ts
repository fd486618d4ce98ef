import { anyOf, wordSet } from '../../text/word-set.ts';
import { isBlank, isBoundary, isLetter, isSpace, startsWord } from './mark-signs.ts';
import { hasOpen, isFull, pop, push, settle, type MarkPair, type MarkStack } from './mark-stack.ts';
import { findSingleClose, type SingleClose } from './single-close.ts';

/** A line with quotation marks. Offsets into the text. */
export interface MarkedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly firstMark: number;
  /** Did the line before leave a quotation open? */
  readonly pending: boolean;
  /** Does it begin inside a quotation of the lines before, without a mark? */
  readonly inside: boolean;
}

/** A line while its marks are read. */
interface Reading extends MarkStack {
  readonly line: MarkedLine;
  readonly text: string;
  /** Straight double marks in the line, and how many have been read. */
  readonly straight: number;
  straightSeen: number;
  /** The last mark that closes “; asked for only where there is an inch mark. */
  lastCurly: number;
  /** What closes a single mark closes every other opened before it at the same level: it is not looked for again. */
  readonly lastCloses: Map<string, SingleClose>;
  /** No single mark opened before this offset is ever closed. */
  noCloseBefore: number;
}

/** Any character that may be a quotation mark. Sample: “ */
const MARK = /["“”„‟«»‘’‚'`「」『』]/g;
/** Words that begin with an apostrophe: 'em, 'tis; and so do years, '90s. */
const ELIDED = wordSet('em til tis twas cause bout round n');
const ELISION = new RegExp(String.raw`(?:\d0s|${anyOf(ELIDED)})(?![\p{L}\p{N}])`, 'iuy');

/** Offset of the first character from `from` that may be a quotation mark; Infinity for none. */
export function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? Infinity;
}

/** What a character that may be a mark does; returns how many characters behind it belong to it. */
type ReadMark = (reading: Reading, at: number, before: string) => 0 | 1;

const READ_MARK: Readonly<Record<string, ReadMark>> = {
  '"': straightDouble,
  '“': openingCurly,
  '‟': openingCurly,
  '”': closingCurly,
  '„': lowDouble,
  '«': angle,
  '»': angle,
  '`': backtick,
  "'": apostrophe,
  '‘': single,
  '’': curlySingle,
  '‚': single,
  '「': openingCorner,
  '『': openingCorner,
  '」': closingCorner,
  '』': closingCorner,
};

/** Reads the marks of a line, in order, with a stack of open ones. */
export function readLine(line: MarkedLine): MarkPair[] {
  const { text, start, end, firstMark, inside } = line;
  const reading: Reading = {
    line,
    text,
    pairs: [],
    open: [],
    lineEnd: end,
    straight: countStraight(text, firstMark, end),
    straightSeen: 0,
    lastCurly: -1,
    lastCloses: new Map(),
    noCloseBefore: -1,
  };
  if (inside) push(reading, 'double', start, 0, { sign: text[start] ?? '' });
  for (let at = nextMark(text, firstMark); at < end; at = nextMark(text, at + 1)) {
    const before = at > start ? (text[at - 1] ?? ' ') : ' ';
    at += READ_MARK[text[at] ?? '']?.(reading, at, before) ?? 0;
  }
  settle(reading);
  return reading.pairs;
}

function straightDouble(reading: Reading, at: number, before: string): 0 {
  reading.straightSeen++;
  if (isInchMark(reading, at, before)) return 0;
  if (isInsideCurly(reading, at)) {
    push(reading, 'double', at, 1, { sign: 'inner' });
    return 0;
  }
  if (reading.open.at(-1)?.sign === 'inner') {
    pop(reading, 'double', at, 1);
    return 0;
  }
  const use = straightUse(reading, at, 1, before, reading.straight - reading.straightSeen);
  const goesOn = use === 'restart' && isAfterStop(reading.text, at);
  if (use === 'restart') pop(reading, 'double', at, 0);
  if (use === 'open' || use === 'restart') push(reading, 'double', at, 1, { sign: '"' });
  else if (use === 'close') pop(reading, 'double', at, 1);
  if (goesOn) reading.pairs.at(-1)!.goesOn = true;
  return 0;
}

/** Characters within which straight marks inside curly ones are closed. */
const INNER_REACH = 600;

/** “He asked, "Why?"”: does a straight mark open inside curly ones, with another before they close? */
function isInsideCurly({ text, line, open }: Reading, at: number): boolean {
  if (open.at(-1)?.sign !== '“' || !startsWord(text, at + 1) || !isBoundary(text[at - 1] ?? ' '))
    return false;
  const rest = text.slice(at + 1, Math.min(line.end, at + INNER_REACH));
  return /^[^"“”]*"[^“”]*”/.test(rest);
}

/** “The board is 12" wide” */
function isInchMark(reading: Reading, at: number, before: string): boolean {
  if (!/\d/.test(before) || reading.open.at(-1)?.sign !== '“') return false;
  const { text, line } = reading;
  if (reading.lastCurly < 0) reading.lastCurly = Math.max(line.start, text.lastIndexOf('”', line.end - 1));
  return at < reading.lastCurly;
}

function openingCurly(reading: Reading, at: number, before: string): 0 {
  const { text, open } = reading;
  // "â€“" is a dash read in a wrong encoding
  if (before === '€' && text[at - 2] === 'â') return 0;
  const closes = hasOpen(reading, 'double') && !isSpace(before) && !startsWord(text, at + 1);
  if (closes || open.some(({ family, sign }) => family === 'double' && sign === '„'))
    pop(reading, 'double', at, 1);
  else push(reading, 'double', at, 1, { sign: text[at] ?? '' });
  return 0;
}

function closingCurly(reading: Reading, at: number, before: string): 0 {
  const { text, line, pairs } = reading;
  if (hasOpen(reading, 'double')) pop(reading, 'double', at, 1);
  else if (isSpace(before) && startsWord(text, at + 1)) push(reading, 'double', at, 1, { sign: '”' });
  else if (line.pending && pairs.length === 0) {
    push(reading, 'double', line.start, 0, { sign: text[line.start] ?? '' });
    pop(reading, 'double', at, 1);
  }
  return 0;
}

function lowDouble(reading: Reading, at: number): 0 {
  push(reading, 'double', at, 1, { sign: '„' });
  return 0;
}

function angle(reading: Reading, at: number): 0 {
  const { text, line } = reading;
  const char = text[at] ?? '';
  const open = reading.open.findLast(({ family }) => family === 'angle');
  if (open && open.sign !== char) pop(reading, 'angle', at, 1);
  else {
    // In Spanish a further paragraph of a quotation opens with the mark that closes it.
    const reopens = line.pending && at === line.firstMark && isBlank(text, line.start, at);
    push(reading, 'angle', at, 1, { sign: reopens ? '«' : char });
  }
  return 0;
}

/** 「 as Chinese and Japanese write it 」 */
function openingCorner(reading: Reading, at: number): 0 {
  push(reading, 'corner', at, 1, { sign: reading.text[at] ?? '' });
  return 0;
}

function closingCorner(reading: Reading, at: number): 0 {
  if (hasOpen(reading, 'corner')) pop(reading, 'corner', at, 1);
  return 0;
}

/** ``as TeX writes it'' */
function backtick(reading: Reading, at: number): 0 | 1 {
  if (reading.text[at + 1] !== '`') return 0;
  push(reading, 'double', at, 2, { sign: '`' });
  return 1;
}

function apostrophe(reading: Reading, at: number, before: string): 0 | 1 {
  if (reading.text[at + 1] !== "'" || reading.open.at(-1)?.closeAt === at) return single(reading, at, before);
  const use = straightUse(reading, at, 2, before, 0);
  if (use === 'open') push(reading, 'double', at, 2, { sign: "'" });
  else if (use === 'close') pop(reading, 'double', at, 2);
  return 1;
}

/** “as some type it’’ */
function curlySingle(reading: Reading, at: number, before: string): 0 | 1 {
  const twice = reading.text[at + 1] === '’' && reading.open.at(-1)?.sign === '“' && !isSpace(before);
  if (!twice) return single(reading, at, before);
  pop(reading, 'double', at, 2);
  return 1;
}

function single(reading: Reading, at: number, before: string): 0 {
  if (reading.open.some(({ closeAt }) => closeAt === at)) {
    pop(reading, 'single', at, 1);
    return 0;
  }
  if (!mayOpenSingle(reading, at, before)) return 0;
  const { text, line, lastCloses } = reading;
  const insideDouble = hasOpen(reading, 'double');
  const level = `${insideDouble} ${reading.open.filter(({ family }) => family === 'single').length}`;
  let close = lastCloses.get(level);
  if (!close?.found || at >= close.at)
    lastCloses.set(level, (close = findSingleClose(text, at + 1, line.end, insideDouble)));
  if (close.found) push(reading, 'single', at, 1, { sign: text[at] ?? '', closeAt: close.at });
  else reading.noCloseBefore = close.at;
  return 0;
}

/** May a single mark open here, rather than be an apostrophe? */
function mayOpenSingle(reading: Reading, at: number, before: string): boolean {
  const { text, open, noCloseBefore } = reading;
  const char = text[at];
  if (at < noCloseBefore || open.at(-1)?.family === 'single' || isFull(reading)) return false;
  if (char === '’' && !isSpace(before)) return false;
  if (char === "'" && !isBoundary(before)) return false;
  if (!startsWord(text, at + 1)) return false;
  ELISION.lastIndex = at + 1;
  return !ELISION.test(text);
}

type MarkUse = 'open' | 'close' | 'restart' | 'none';

/** What a straight double mark does: `restart` closes a forgotten one and opens another. `left`: straight marks still to come. */
function straightUse(reading: Reading, at: number, length: 1 | 2, before: string, left: number): MarkUse {
  const { text } = reading;
  const next = text[at + length] ?? ' ';
  if (/\d/.test(before) && /\d['’]\d+$/.test(text.slice(Math.max(0, at - 6), at))) return 'none'; // 5'10"
  if (!hasOpen(reading, 'double')) {
    if (before === '=' || next === '>') return 'none'; // markup
    if (isLetter(before) && !/\p{Lu}/u.test(next)) return 'none';
    if (/\d/.test(before)) return 'none'; // 12" pizza
    return isSpace(next) && !isSpace(before) ? 'none' : 'open';
  }
  if (!isBoundary(before) || !startsWord(text, at + length)) return 'close';
  // `"A whole sentence. "The next one," she said.`: what opens after a full stop goes on and is not inside
  return left % 2 === 0 && length === 1 && !isAfterStop(text, at) ? 'open' : 'restart';
}

const isAfterStop = (text: string, at: number): boolean =>
  /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at));

function countStraight(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 34) count++;
  return count;
}
