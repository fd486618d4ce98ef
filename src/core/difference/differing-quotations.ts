import { contradicts } from '../statement/contradicts.ts';
import { sameWords, toUtterance } from '../statement/same-utterance.ts';
import { compareWords, type Comparison, type DiffRun } from '../statement/verify.ts';
import { compatibleNames } from '../speaker/resolve-speaker.ts';
import { shortenAtWord } from '../text/shorten.ts';
import { differenceOf, type Difference } from './difference.ts';

/** A quotation of one article, in the statement that it is a wording of. */
export interface ToldQuotation {
  readonly article: string;
  readonly statement: number;
  readonly text: string;
  /** Null when nobody is named. */
  readonly speaker: string | null;
}

/** Shorter ones are no words to compare. */
const FEWEST_WORDS = 5;
/** Characters shown of a wording, and before what differs in it. */
const SHOWN = 100;
const BEFORE = 40;

/** Two wordings of one statement, in different articles, the longer first. */
interface Pair {
  readonly speaker: string;
  readonly longer: ToldQuotation;
  readonly shorter: ToldQuotation;
  readonly told: readonly ToldQuotation[];
}

/**
 * Statements that articles give in other words, not only cut elsewhere or shortened: translations, and slips. Of a
 * quotation and one inside it that differ alike, the inner one.
 */
export function differingWordings(quotations: readonly ToldQuotation[]): Difference[] {
  const pairs = [...Map.groupBy(quotations, ({ statement }) => statement).values()].flatMap(
    (told) => otherWords(told) ?? [],
  );
  const inner = pairs.filter(
    (pair) => !pairs.some((other) => other !== pair && holdsWords(pair.longer, other.longer)),
  );
  return inner.flatMap(({ speaker, longer, shorter, told }) => {
    const [ours, theirs] = cutToDifference(longer.text, shorter.text);
    const values = told.flatMap(({ article, text }) =>
      text === longer.text
        ? { value: ours, article }
        : text === shorter.text
          ? { value: theirs, article }
          : [],
    );
    return differenceOf(`The words of ${speaker}`, values) ?? [];
  });
}

const holdsWords = (outer: ToldQuotation, inner: ToldQuotation): boolean =>
  outer.text.length > inner.text.length && compareWords(inner.text, outer.text).verdict === 'exact';

function otherWords(told: readonly ToldQuotation[]): Pair | null {
  const [longer, ...rest] = told
    .filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS)
    .toSorted((a, b) => b.text.length - a.text.length);
  const speaker = told.find((one) => one.speaker !== null)?.speaker ?? null;
  if (!longer || speaker === null) return null;
  const shorter = rest.find(
    ({ article, text }) => article !== longer.article && firstChange(compareWords(text, longer.text)) > 0,
  );
  return shorter ? { speaker, longer, shorter, told } : null;
}

/** The same words under different names. */
export function differingSpeakers(quotations: readonly ToldQuotation[]): Difference[] {
  const told = quotations.flatMap((quotation) => {
    const utterance = toUtterance(quotation.text);
    return quotation.speaker !== null && utterance.wordCount >= FEWEST_WORDS
      ? { ...quotation, speaker: quotation.speaker, utterance }
      : [];
  });
  const byKey = new Map<number, (typeof told)[number][]>();
  for (const one of told)
    for (const key of one.utterance.keys) {
      const list = byKey.get(key);
      if (list) list.push(one);
      else byKey.set(key, [one]);
    }
  const found: Difference[] = [];
  const done = new Set<number>();
  for (const one of told) {
    if (done.has(one.statement)) continue;
    const same = [...new Set([...one.utterance.keys].flatMap((key) => byKey.get(key) ?? []))].filter(
      (other) =>
        sameWords(one.utterance, other.utterance) && (other === one || !contradicts(one.text, other.text)),
    );
    const others = same.filter(
      ({ speaker, article }) => article !== one.article && !compatibleNames(speaker, one.speaker),
    );
    if (others.length === 0) continue;
    for (const { statement } of [one, ...others]) done.add(statement);
    const agreeing = same.filter(({ speaker }) => compatibleNames(speaker, one.speaker));
    const values = [
      ...agreeing.map(({ article }) => ({ value: one.speaker, article })),
      ...others.map(({ speaker, article }) => ({ value: speaker, article })),
    ];
    const difference = differenceOf(`Who said “${clip(one.text)}”`, values);
    if (difference) found.push(difference);
  }
  return found;
}

/**
 * The run of a comparison where words first stand for others, after words that are the same; -1 when one is only cut or
 * shortened.
 */
const firstChange = ({ difference, after }: Comparison): number =>
  difference.findIndex(({ kind, text }, i) => {
    if (kind !== 'claimed' || difference[i - 1]?.kind !== 'same' || !/[\p{L}\p{N}]/u.test(text)) return false;
    return i === difference.length - 1 ? after !== '' : difference[i + 1]!.kind === 'original';
  });

/** Two wordings from a little before where they first differ, in quotation marks. */
function cutToDifference(longer: string, shorter: string): [string, string] {
  const comparison = compareWords(shorter, longer);
  const runs = comparison.difference.slice(0, firstChange(comparison));
  const lengthOf = (kind: DiffRun['kind']): number =>
    runs.reduce((sum, run) => sum + (run.kind === 'same' || run.kind === kind ? run.text.length + 1 : 0), 0);
  const before = comparison.before ? comparison.before.length + 1 : 0;
  return [quoteFrom(longer, before + lengthOf('original')), quoteFrom(shorter, lengthOf('claimed'))];
}

/** Some of a text around an offset, cut between words. */
function quoteFrom(text: string, offset: number): string {
  const wanted = Math.max(0, Math.min(offset - BEFORE, text.length - SHOWN));
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  return `“${from > 0 ? '… ' : ''}${clip(text.slice(from))}”`;
}

/** The first words of a text, or all of it without the comma that only ties it to its "she said". */
const clip = (text: string): string => shortenAtWord(text, SHOWN).replace(/,$/, '');
