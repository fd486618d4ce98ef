import type { FoundQuotation, Quotation, QuotationType } from '../src/core/quotation/quotation.ts';
import { words } from '../src/core/text/words.ts';

/** A quotation as a person reads it; `speaker` null where nobody can know. */
interface GoldQuotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly aliases?: readonly string[];
  readonly type: QuotationType;
  readonly reported_by?: string;
  /** The day it was said on, null where nobody can know it; left out where that is a matter of taste. */
  readonly day?: string | null;
}

/** An invented article with what a person reads in it: `test/gold/es/FOLDER/NAME.json`. */
export interface SpanishGold {
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
  readonly not_quotes: readonly string[];
}

/** How one article was read: counts, and what is wrong in words. */
export interface ArticleMatch {
  readonly predicted: number;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly nested: { readonly all: number; readonly right: number };
  readonly reportedBy: { readonly all: number; readonly right: number };
  readonly faults: readonly string[];
}

/** Two wordings this alike are one quotation. */
const ALIKE = 0.8;
const TITLES = new Set(
  'sr sra don dona doña señor señora doctor doctora dr dra ingeniero ingeniera licenciado licenciada presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada canciller general coronel juez jueza fiscal el la los las un una su sus mi mis nuestro nuestra'.split(
    ' ',
  ),
);
/** End the head of a description: "una vecina | del quinto". */
const AFTER_HEAD = new Set('de del en que con para por'.split(' '));

/** Matches the quotations found in an article with the gold ones, one to one by their words. */
export function matchArticle(
  name: string,
  gold: SpanishGold,
  found: readonly FoundQuotation[],
): ArticleMatch {
  // a quotation over paragraphs stands once per paragraph
  const open = found.flatMap((quotation) =>
    quotation.text
      .split('\n')
      .filter((part) => part.trim() !== '')
      .map((part) => ({ ...quotation, text: part })),
  );
  const predicted = open.length;
  const faults: string[] = [];
  const pairs = gold.quotes.flatMap((quote) => {
    const likeness = open.map(({ text }) => alike(text, quote.text));
    const best = likeness.indexOf(Math.max(...likeness));
    if (best < 0 || likeness[best]! < ALIKE) {
      faults.push(`${name}: missed “${quote.text}” (${quote.speaker})`);
      return [];
    }
    return [{ quote, quotation: open.splice(best, 1)[0]! }];
  });
  for (const { text, speaker } of open) {
    const marked = gold.not_quotes.some((words) => alike(words, text) >= ALIKE);
    faults.push(`${name}: ${marked ? 'no quotation' : 'false'} “${text}” (${speaker})`);
  }
  const judged = pairs.map(({ quote, quotation }) => {
    const right = isSpeaker(quotation.speaker, quote);
    const told = quote.reported_by === undefined || sameName(quotation.reportedBy, quote.reported_by);
    if (!right)
      faults.push(
        `${name}: “${quote.text}” is ${quote.speaker}, not ${quotation.speaker} (${quotation.why})`,
      );
    if (!told)
      faults.push(`${name}: “${quote.text}” as told by ${quote.reported_by}, not ${quotation.reportedBy}`);
    return { quote, right, told };
  });
  const nested = judged.filter(({ quote }) => quote.type === 'nested');
  const reported = judged.filter(({ quote }) => quote.reported_by !== undefined);
  return {
    predicted,
    gold: gold.quotes.length,
    found: pairs.length,
    right: judged.filter(({ right }) => right).length,
    nested: {
      all: gold.quotes.filter(({ type }) => type === 'nested').length,
      right: nested.filter(({ right }) => right).length,
    },
    reportedBy: {
      all: gold.quotes.filter(({ reported_by }) => reported_by !== undefined).length,
      right: reported.filter(({ told }) => told).length,
    },
    faults,
  };
}

/** How many days were given and are right, how many there are, and how many unknown ones were left open. */
export function daysOf({ quotes }: SpanishGold, found: readonly Quotation[]) {
  const sum = { given: 0, right: 0, gold: 0, unknown: 0, kept: 0 };
  const open = found.filter(({ type }) => type !== 'nested');
  for (const { text, day } of quotes) {
    if (day === undefined) continue;
    const at = open.findIndex((one) => alike(one.text, text) >= ALIKE);
    if (at < 0) continue;
    const [{ saidOn }] = open.splice(at, 1) as [Quotation];
    if (day === null) sum.unknown++;
    else sum.gold++;
    if (saidOn !== null) sum.given++;
    else if (day === null) sum.kept++;
    if (saidOn !== null && saidOn === day) sum.right++;
  }
  return sum;
}

/** The figures of articles together, 0 to 1: `joint` is the F1 of quotations found with the right speaker. */
export function figuresOf(matches: readonly ArticleMatch[]) {
  const sum = (of: (match: ArticleMatch) => number) => matches.reduce((total, match) => total + of(match), 0);
  const predicted = sum((match) => match.predicted);
  const gold = sum((match) => match.gold);
  const found = sum((match) => match.found);
  const right = sum((match) => match.right);
  return {
    precision: found / predicted,
    recall: found / gold,
    speaker: right / found,
    nested: sum(({ nested }) => nested.right) / sum(({ nested }) => nested.all),
    reportedBy: sum(({ reportedBy }) => reportedBy.right) / sum(({ reportedBy }) => reportedBy.all),
    joint: (2 * right) / (predicted + gold),
  };
}

const letters = (text: string): string => words(text).join('');

/** The share of the longer that the shorter is where one holds the other, else Dice over pairs of letters; 0 to 1. */
function alike(one: string, other: string): number {
  const [a, b] = [letters(one), letters(other)];
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++)
    pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) shared++;
    pairs.set(b.slice(at, at + 2), left - 1);
  }
  return (2 * shared) / Math.max(a.length + b.length - 2, 1);
}

const isSpeaker = (found: string | null, { speaker, aliases = [] }: GoldQuotation): boolean =>
  speaker === null ? found === null : [speaker, ...aliases].some((name) => sameName(found, name));

const bare = (name: string): string[] => {
  const all = words(name);
  const kept = all.filter((word) => !TITLES.has(word));
  return kept.length > 0 ? kept : all;
};

/** Are these one name, titles dropped? A description is the same by its head noun, a name also with more words around it. */
function sameName(found: string | null, wanted: string): boolean {
  if (!found) return false;
  const [a, b] = [bare(found), bare(wanted)];
  if (a.join(' ') === b.join(' ')) return true;
  if (!isName(wanted)) return head(a) === head(b);
  return b.length > 1 ? b.every((word) => a.includes(word)) && a.length <= b.length + 6 : a.includes(b[0]!);
}

/** Begins it with a capital, behind «el» and the like: «la Fiscalía» does, «Su abogado» not. */
const isName = (name: string): boolean =>
  /^[@\p{Lu}]/u.test(name.replace(/^(?:el|la|los|las|un|una|su|mi|fuentes de)\s+(?:la\s)?/iu, ''));

function head(name: readonly string[]): string {
  const end = name.findIndex((word, at) => at > 0 && AFTER_HEAD.has(word));
  return name.slice(0, end < 0 ? name.length : end)[0] ?? '';
}
