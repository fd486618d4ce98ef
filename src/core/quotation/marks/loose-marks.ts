import type { QuotedSpan } from './find-quoted-spans.ts';
import { isLetter, isSpace } from './mark-signs.ts';

/** A straight mark with white space on both sides, as texts cut into words have it: `" No, " he said.` */
interface LooseMark {
  readonly at: number;
  /** The sign before it, and behind it, past white space within the line; '\n' where its line begins or ends. */
  readonly before: string;
  readonly after: string;
  /** Number of its line. */
  readonly line: number;
}

/** What a loose mark does: `reopen` opens a further paragraph of an open quotation; a stray one does nothing. */
type Use = 'open' | 'close' | 'reopen' | 'stray';

/** How many of the straight marks must stand loose, and how many there must be. */
const LOOSE_SHARE = 0.8;
const LEAST = 4;

/** What speaks against a reading, in points: the uses that cost the least together are taken. */
const COST = {
  /** `: "` hardly closes; `, " he`, `? " he` hardly opens. */
  closesAfterColon: 4,
  opensBeforeSmall: 4,
  /** `life ".` opens nothing. */
  opensBeforeStop: 6,
  /** A mark opens at the end of a line, or closes at the start of one: put on the wrong side of the break. */
  misplaced: 0.3,
  /** Several lines that begin small, or do not end a sentence. */
  brokenLines: 2,
  /** For each line of a quotation beyond a few. */
  perLine: 0.3,
  reopen: 2.5,
  stray: 5,
  neverClosed: 3,
} as const;
const FREE_LINES = 3;

/** Does the text keep its straight marks apart from the words on both sides, so that only their order tells what they do? */
export function hasLooseMarks(text: string): boolean {
  let all = 0;
  let loose = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    all++;
    if (isLoose(text, at)) loose++;
  }
  return loose >= LEAST && loose >= all * LOOSE_SHARE;
}

const isLoose = (text: string, at: number): boolean =>
  isSpace(text[at - 1] ?? ' ') && (isSpace(text[at + 1] ?? ' ') || STOP.test(text[at + 1] ?? ''));
/** What may stand right behind a closing mark. */
const STOP = /[.,;:!?)]/;

/**
 * The quoted spans of a text with loose marks, a part for each line. The uses of all marks are chosen together
 * (the cheapest path through "inside" and "outside", after Viterbi), so that one misplaced mark does not turn the rest.
 */
export function findLooseSpans(text: string): QuotedSpan[] {
  const marks = looseMarks(text);
  const spans: QuotedSpan[] = [];
  let open = -1;
  chooseUses(marks).forEach((use, number) => {
    const { at } = marks[number]!;
    if (open >= 0 && (use === 'close' || use === 'reopen')) addParts(text, spans, open, at);
    if (use === 'close') open = -1;
    else if (use !== 'stray') open = at;
  });
  if (open >= 0) {
    const end = text.indexOf('\n', open);
    addParts(text, spans, open, end < 0 ? text.length : end);
  }
  return spans;
}

function looseMarks(text: string): LooseMark[] {
  const marks: LooseMark[] = [];
  let line = 0;
  let counted = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!isLoose(text, at)) continue;
    for (; counted < at; counted++) if (text[counted] === '\n') line++;
    marks.push({ at, before: signBeside(text, at, -1), after: signBeside(text, at, 1), line });
  }
  return marks;
}

function signBeside(text: string, at: number, step: 1 | -1): string {
  let beside = at + step;
  while (text[beside] !== undefined && text[beside] !== '\n' && isSpace(text[beside] ?? '')) beside += step;
  return text[beside] ?? '\n';
}

/** A reading of the marks so far: its cost, what the last mark does, and the reading before. */
interface Path {
  readonly cost: number;
  readonly use: Use | null;
  readonly before: Path | null;
  /** The mark that opened the quotation that is open. */
  readonly since: LooseMark | null;
}

function chooseUses(marks: readonly LooseMark[]): readonly Use[] {
  let outside: Path = { cost: 0, use: null, before: null, since: null };
  let inside: Path = { ...outside, cost: Infinity };
  const then = (before: Path, use: Use, cost: number, since = before.since): Path => ({
    cost: before.cost + cost,
    use,
    before,
    since,
  });
  const cheaper = (a: Path, b: Path): Path => (a.cost <= b.cost ? a : b);
  for (const mark of marks) {
    const toOpen = costOfOpening(mark);
    const closed = then(inside, 'close', costOfClosing(mark, inside.since), null);
    const reopened = then(inside, 'reopen', toOpen + COST.reopen, mark);
    const nextOutside = cheaper(closed, then(outside, 'stray', COST.stray));
    const nextInside = cheaper(
      then(outside, 'open', toOpen, mark),
      cheaper(reopened, then(inside, 'stray', COST.stray)),
    );
    outside = nextOutside;
    inside = nextInside;
  }
  const uses: Use[] = [];
  const best = cheaper(outside, { ...inside, cost: inside.cost + COST.neverClosed });
  for (let path: Path | null = best; path?.use; path = path.before) uses.push(path.use);
  return uses.reverse();
}

const isSmall = (sign: string): boolean => isLetter(sign) && sign !== sign.toUpperCase();

function costOfOpening({ before, after }: LooseMark): number {
  if (STOP.test(after)) return COST.opensBeforeStop;
  return (
    (after === '\n' ? COST.misplaced : 0) +
    (/[,.!?]/.test(before) && isSmall(after) ? COST.opensBeforeSmall : 0)
  );
}

function costOfClosing({ before, line }: LooseMark, since: LooseMark | null): number {
  let cost = (before === '\n' ? COST.misplaced : 0) + (before === ':' ? COST.closesAfterColon : 0);
  const lines = line - (since?.line ?? line);
  if (lines > 0 && (isSmall(since?.after ?? '') || isLetter(before))) cost += COST.brokenLines;
  return cost + Math.max(0, lines - FREE_LINES) * COST.perLine;
}

/** Adds what stands between two marks, a part for each line; inside double marks single ones may be loose too. */
function addParts(text: string, out: QuotedSpan[], open: number, close: number): void {
  let continues = false;
  for (let from = open + 1; from < close;) {
    const line = text.indexOf('\n', from);
    const to = line < 0 || line > close ? close : line;
    let [start, end] = [from, to];
    while (start < end && isSpace(text[start] ?? ' ')) start++;
    while (end > start && isSpace(text[end - 1] ?? ' ')) end--;
    if (start < end) {
      const [first, last] = [from === open + 1, to === close];
      out.push({
        start,
        end,
        open: first ? open : start,
        close: last && text[close] === '"' ? close + 1 : end,
        closed: last,
        parent: -1,
        continues,
      });
      continues = true;
    }
    from = to + 1;
  }
}
