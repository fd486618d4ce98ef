import type { Trace } from '../../../trace.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { findTokens, type Token } from '../../../text/tokens.ts';
import { buildEntities } from '../names/build-entities.ts';
import type { EntityTable } from '../names/entity-table.ts';
import { findDead } from '../names/find-dead.ts';
import type { Entity, NameMention } from '../names/entity.ts';
import { addRolesByActs } from '../names/add-roles-by-acts.ts';
import { addAppositions } from '../names/find-appositions.ts';
import { findLede, type Lede } from './find-lede.ts';
import { inferPeople, pronounAfter } from '../names/infer-people.ts';
import { markPlaces } from '../names/find-places.ts';
import { findNames } from '../names/find-names.ts';
import { findQuotedSpans, type QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { findTurns, type Turns } from './find-turns.ts';
import { foldQuotations, type FoldedSpan, type NarrativeToken } from '../../marks/fold-quotations.ts';
import {
  childrenOf,
  isFurniture,
  isQuotationOnly,
  numberClauses,
  numberParagraphs,
  quotedTokens,
} from '../../marks/number-clauses.ts';
import type { NarrativeLine } from '../clause/narrative-line.ts';
import { splitClauses, type Clause } from '../clause/split-clauses.ts';
import { KIN } from '../rules/nouns.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { POSSESSIVES, PREPOSITIONS, BEFORE_SENTENCE } from '../rules/function-words.ts';

/** Everything the passes read of one article. */
export interface Narrative {
  /** Told of every step, where somebody listens. */
  readonly trace: Trace | undefined;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly QuotedSpan[];
  /** The quoted spans right inside one. */
  readonly children: (index: number) => readonly FoldedSpan[];
  readonly names: readonly NameMention[];
  readonly nameAt: NarrativeLine['nameAt'];
  readonly titledAt: NarrativeLine['titledAt'];
  readonly entities: EntityTable;
  /** The story around the outer quotations. */
  readonly line: NarrativeLine;
  readonly clauses: readonly Clause[];
  /** Number of the clause in which an article token stands (a quotation's tokens: the clause of the quotation). */
  readonly clauseOf: Int32Array;
  /** Number of the paragraph of each clause; a line that is no sentence is no paragraph of its own. */
  readonly paragraphOf: Int32Array;
  /** Is the clause a line that is no sentence: a heading, a caption, a photo credit, a link? */
  readonly isFurniture: (clause: number) => boolean;
  /** Holds the clause nothing but quotations? */
  readonly isQuotationOnly: (clause: number) => boolean;
  readonly turns: Turns;
  readonly lede: Lede | null;
  /** Of whom the article tells that they are dead, and the token from which on. */
  readonly dead: ReadonlyMap<Entity, number>;
  readonly opens: (offset: number) => boolean;
  /** Does an article token stand inside quotation marks? */
  readonly quoted: (index: number) => boolean;
}

/** Reads an article for its names, sentences and paragraphs. */
export function readNarrative(text: string, sentences: readonly Sentence[], trace?: Trace): Narrative {
  const tokens = findTokens(text);
  const spans = findQuotedSpans(text);
  const starts = new Set(sentences.map((sentence) => sentence.start));
  const inside = quotedTokens(tokens, spans);
  const quoted = (index: number): boolean => inside[index] === 1;
  const opens = (offset: number): boolean => starts.has(offset);
  const afterMark = new Set(spans.map((span) => span.start));
  const found = findNames({
    text,
    tokens,
    opens: (index) => {
      const start = tokens[index]?.start ?? 0;
      return starts.has(start) || afterMark.has(start) || BEFORE_SENTENCE.has(tokens[index - 1]?.lower ?? '');
    },
    quoted,
  });
  const names = markPlaces(tokens, found);
  const covering = new Int32Array(tokens.length).fill(-1);
  const titled = new Int32Array(tokens.length).fill(-1);
  const children = childrenOf(spans);
  names.forEach((name, number) => {
    covering.fill(number, name.first, name.last);
    titled.fill(number, name.roleFirst, name.last);
  });
  const lookUp =
    (numbers: Int32Array) =>
    (index: number): NameMention | undefined => {
      const number = numbers[index];
      // an index of -1 is looked for as the name of a property, which is slow
      return number === undefined || number < 0 ? undefined : names[number];
    };
  const nameAt = lookUp(covering);
  const titledAt = lookUp(titled);
  const line: NarrativeLine = {
    tokens: joinWrapped(foldQuotations(tokens, 0, tokens.length, children.get(-1) ?? [], opens)),
    nameAt,
    titledAt,
  };
  const clauses = splitClauses(line.tokens, text);
  const named = (index: number): boolean => (covering[index] ?? -1) >= 0;
  const entities = buildEntities(names, {
    genderAfter: ({ last }) => pronounAfter(tokens, last, named),
    isSubject: (name) => isSubject(tokens, name),
    isKin: (name) => isKin(tokens, name),
  });
  addAppositions(tokens, text, names, entities);
  addRolesByActs(tokens, names, entities);
  inferPeople(tokens, entities.entities, named);
  const furniture = clauses.map((clause, number) => number > 0 && isFurniture(line.tokens, clause));
  const isFurnitureAt = (clause: number): boolean => furniture[clause] ?? false;
  const quotationOnly = clauses.map((clause) => isQuotationOnly(line.tokens, clause));
  const paragraphOf = numberParagraphs(line.tokens, clauses, furniture);
  return {
    trace,
    text,
    tokens,
    spans,
    children: (index) => children.get(index) ?? [],
    names,
    nameAt,
    titledAt,
    entities,
    line,
    clauses,
    clauseOf: numberClauses(line.tokens, clauses, tokens.length),
    paragraphOf,
    isFurniture: isFurnitureAt,
    lede: findLede(line, clauses, paragraphOf, isFurnitureAt, entities),
    isQuotationOnly: (clause) => quotationOnly[clause] ?? false,
    dead: findDead(tokens, names, entities, named),
    turns: findTurns(line, clauses, paragraphOf, entities),
    opens,
    quoted,
  };
}

/** Does the story go on about the one named: outside quotations, no owner, not after a preposition, nobody's kin? */
function isSubject(tokens: readonly Token[], name: NameMention): boolean {
  const { roleFirst, quoted, possessive, last } = name;
  if (quoted || possessive || isKin(tokens, name)) return false;
  const comma = tokens[roleFirst - 1]?.lower === ',' ? 1 : 0;
  const before = tokens[roleFirst - 1 - comma]?.lower ?? '';
  if (PREPOSITIONS.has(before)) return false;
  return !(
    tokens[last]?.lower === ',' &&
    POSSESSIVES.has(tokens[last + 1]?.lower ?? '') &&
    KIN.has(tokens[last + 2]?.lower ?? '')
  );
}

/** "his sister Ana Duarte", "the brother, Paul Wit", "Ana Duarte, no relation". */
function isKin(tokens: readonly Token[], { roleFirst, role, last }: NameMention): boolean {
  const comma = tokens[roleFirst - 1]?.lower === ',' ? 1 : 0;
  const unrelated =
    tokens[last]?.lower === ',' && tokens[last + 1]?.lower === 'no' && tokens[last + 2]?.lower === 'relation';
  const noun = role?.split(/\s/).at(-1) ?? '';
  return KIN.has(noun) || KIN.has(tokens[roleFirst - 1 - comma]?.lower ?? '') || unrelated;
}

/** Leaves out line breaks that only part a quotation from its verb of speech: `“Why?” ⏎ asked Duarte.` */
function joinWrapped(tokens: readonly NarrativeToken[]): readonly NarrativeToken[] {
  const wrapped = new Set<number>();
  tokens.forEach(({ kind }, at) => {
    if (kind !== 'break' || tokens[at - 1]?.kind !== 'quotation') return;
    const next = tokens[at + 1];
    const cue = next?.kind === 'word' ? CUES.get(next.lower) : undefined;
    if (cue?.takes === 'words' && !cue.base && !cue.gerund) wrapped.add(at);
  });
  if (wrapped.size === 0) return tokens;
  return tokens.flatMap((token, at) =>
    wrapped.has(at) ? [] : wrapped.has(at - 1) ? [{ ...token, opens: false }] : [token],
  );
}
