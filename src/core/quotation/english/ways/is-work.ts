import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { MONTHS } from '../rules/function-words.ts';
import { WORK_LEADS, WORKS } from '../rules/works.ts';
import type { Candidate } from './progress.ts';

/** Longest name of a work behind its noun, in words; longest term that is explained; longest show that is told something. */
const NAME_WORDS = 8;
const TERM_WORDS = 3;
const SHOW_WORDS = 4;
/** Tokens behind a headline's dash in which its day stands. */
const SOURCE_REACH = 14;

/** What stands in quotation marks, seen from the words around it. */
interface Surroundings {
  readonly narrative: Narrative;
  readonly tokens: readonly NarrativeToken[];
  readonly at: number;
  /** Its number of words, and whether it is in capitals as titles are. */
  readonly count: number;
  readonly title: boolean;
  /** The token before it (before a comma too, where that belongs to a noun), and its place. */
  readonly before: NarrativeToken | undefined;
  readonly lead: number;
  /** 1 where a comma follows. */
  readonly comma: number;
}

/** The name of a book, show, slogan or article: `on NBC's “Meet the Press”`, `the slogan “Yes”`, `“A Title,” by Ana Duarte`. */
export function isWork(
  narrative: Narrative,
  { at, clause }: Candidate,
  title: boolean,
  count: number,
): boolean {
  const { tokens } = narrative.line;
  const from = narrative.clauses[clause]?.from ?? 0;
  // "his book, “A Time”": the comma does not count
  const lead = tokens[at - 1]?.lower === ',' && WORKS.has(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  const before = lead >= from ? tokens[lead] : undefined;
  const comma = tokens[at + 1]?.lower === ',' ? 1 : 0;
  const around = { narrative, tokens, at, count, title, before, lead, comma };
  return (
    isNamed(around) || isSigned(around) || isTerm(around) || isShowTold(around) || isListedSource(around)
  );
}

/** "the song “Rain”", "on “Meet the Press”", "NBC's “Meet the Press”" */
const isNamed = ({ before, count, title }: Surroundings): boolean =>
  before !== undefined &&
  ((WORKS.has(before.lower) && count <= NAME_WORDS) ||
    (title && (before.kind === 'possessive' || WORK_LEADS.has(before.lower))));

/** “A Title,” by Ana Duarte */
const isSigned = ({ tokens, at, comma, before }: Surroundings): boolean =>
  // "was dismissed as “a joke” by Ana Duarte"
  !/^(?:as|to|with)$/.test(before?.lower ?? '') &&
  CUES.get(before?.lower ?? '')?.takes !== 'fragment' &&
  tokens[at + 1 + comma]?.lower === 'by' &&
  tokens[at + 2 + comma]?.kind === 'capital';

/** "a realtor's “lock box”", "LDL, or “bad cholesterol”" */
function isTerm({ narrative, tokens, at, before, lead, count }: Surroundings): boolean {
  if (count > TERM_WORDS) return false;
  if (before?.kind === 'possessive' && /^an?$/.test(tokens[lead - 2]?.lower ?? '')) return true;
  return (
    before?.lower === 'or' &&
    tokens[lead - 1]?.lower === ',' &&
    !CUES.has(tokens[at + 2]?.lower ?? '') &&
    !narrative.nameAt(tokens[at + 1]?.index ?? -1)
  );
}

/** "told “60 Hours” that" */
const isShowTold = ({ title, count, before, comma }: Surroundings): boolean =>
  title && count <= SHOW_WORDS && comma === 0 && /^t(?:old|ells|elling)$/.test(before?.lower ?? '');

/** “A headline” — Some Paper, May 3: a list of sources */
function isListedSource({ tokens, at }: Surroundings): boolean {
  if (!/^[—–-]$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let next = at + 2; next < at + SOURCE_REACH; next++) {
    const { kind, lower = '' } = tokens[next] ?? {};
    if (kind === 'break' || kind === undefined) return false;
    if (MONTHS.has(lower) && tokens[next + 1]?.kind === 'number') return true;
  }
  return false;
}
