import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { contradicts } from './contradicts.ts';
import type { Link } from './find-rewordings.ts';
import { compareSpeakers, type Attributed } from './same-speaker.ts';
import type { Target } from './statement-union.ts';

/** One wording of the same words is at most so many times as long as another. */
const MOST_TIMES = 3;

/** A quotation, as far as others may stand within it. */
interface Quoted extends Span, Attributed {
  readonly text: string;
  readonly type: 'direct' | 'mixed' | 'nested';
}

interface StoredQuoted extends Quoted {
  readonly article: string;
  readonly statement: number;
}

/**
 * Which words within words are those of stored ones: two wordings of one statement tell another's words at the same places,
 * whatever that other is called there: “He said, ‘Coach, I'm sorry’” by the driver, by a man. `targets` are the statements of
 * the new quotations, `stored` all quotations of the articles that have one of these statements.
 */
export function findInner(
  fresh: readonly Quoted[],
  targets: readonly Target[],
  stored: readonly StoredQuoted[],
): Link[] {
  const agree = compareSpeakers();
  const outer = new Map<number, Quoted[]>();
  fresh.forEach((quotation, index) => {
    const target = targets[index]!;
    if (quotation.type === 'nested' || target.kind !== 'stored') return;
    outer.set(target.statement, [...(outer.get(target.statement) ?? []), quotation]);
  });
  const articles = Map.groupBy(stored, ({ article }) => article);
  return [...outer].flatMap(([statement, own]) => {
    const inner = within(own, fresh);
    if (inner.length === 0) return [];
    for (const quotations of articles.values()) {
      const theirs = within(
        quotations.filter((other) => other.statement === statement && other.type !== 'nested'),
        quotations,
      );
      if (theirs.length !== inner.length) continue;
      return inner.flatMap((quotation, i) =>
        areOne(quotation, theirs[i]!, agree)
          ? [{ index: fresh.indexOf(quotation), statement: theirs[i]!.statement }]
          : [],
      );
    }
    return [];
  });
}

/** The nested ones of an article's quotations that stand in some of them, in order. */
const within = <One extends Quoted>(outer: readonly Quoted[], all: readonly One[]): One[] =>
  all
    .filter(
      ({ type, start, end }) =>
        type === 'nested' && outer.some((one) => one.start <= start && end <= one.end),
    )
    .toSorted((a, b) => a.start - b.start);

function areOne(a: Quoted, b: Quoted, agree: ReturnType<typeof compareSpeakers>): boolean {
  // Bodies and descriptions are called in many ways, people are not.
  const named = a.speakerKind === 'person' && b.speakerKind === 'person';
  if (named && agree(a, b) === 'differ') return false;
  const [few, many] = [words(a.text).length, words(b.text).length].sort((x, y) => x - y) as [number, number];
  return many <= few * MOST_TIMES && !contradicts(a.text, b.text);
}
