import type { Day } from '../core/article/article.ts';
import { searchWords } from '../core/search/search-words.ts';
import { topWords } from '../core/search/top-words.ts';
import { nameWords, type Identity } from '../core/speaker/resolve-speaker.ts';
import {
  byNews,
  groupStatements,
  newestFirst,
  sureFirst,
  type Statement,
  type StatementPart,
} from '../core/statement/statement.ts';
import { compareSpeakers } from '../core/statement/same-speaker.ts';
import { fold } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';
import type { CalledDays } from './find-by-role.ts';
import { findSpeaker, type UnclearSpeaker } from './find-speaker.ts';
import { partsByFirstName } from './parts-by-first-name.ts';
import { partsByRole } from './parts-by-role.ts';
import { splitNamesakes } from './split-namesakes.ts';

const MAX_HITS = 500;
/** Quotations whose words are looked through for topics. */
const TOPIC_QUOTATIONS = 60;
const TOPIC_WORDS = 12;
const TOPICS = 5;

/** What is asked for of somebody. */
export interface StatementsWanted {
  readonly speaker: string;
  readonly about: string | null;
  /** A part of an outlet's name. */
  readonly source: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
}

/** Statements of one speaker. */
export interface SpeakerStatements {
  readonly kind: 'statements';
  readonly identity: Identity;
  /** Set when nobody is called just as was asked. */
  readonly guessed: boolean;
  /** When articles called the speaker so, for whom a role named; else null. */
  readonly called: CalledDays | null;
  /** Words behind the name, and whether they are what the statements are about; null where there are none. */
  readonly rest: { readonly words: string; readonly isTopic: boolean } | null;
  /** What they are about; null when nothing was asked for. */
  readonly about: string | null;
  /** Those of the latest days first (`byNews`); best match first with `about`; whose speaker is doubtful, last. */
  readonly statements: readonly Statement[];
  /** Quotations of a bare surname that were left out: perhaps a namesake's. */
  readonly doubtful: readonly StatementPart[];
}

/** Somebody is quoted, but not so. */
export interface NoStatements {
  readonly kind: 'nothing';
  readonly identity: Identity;
  readonly about: string | null;
  /** All statements of the speaker, of any kind. */
  readonly known: number;
  /** The words used most around them. */
  readonly topics: readonly string[];
}

/** Who is meant is not clear. */
export interface SpeakerUnclear {
  readonly kind: 'unclear';
  readonly unclear: UnclearSpeaker;
}

/** What somebody said. */
export async function findStatements(
  { speaker, about: given, source, since, until }: StatementsWanted,
  library: Library,
): Promise<SpeakerStatements | NoStatements | SpeakerUnclear> {
  const found = await findSpeaker(speaker, library);
  if (found.kind !== 'one') return { kind: 'unclear', unclear: found };
  const { identity, guessed, rest, called } = found;
  const { own, doubtful } = await splitNamesakes(
    identity,
    await library.quotationParts(identity.ids),
    library,
  );
  const all = groupStatements(
    await withUnnamed(
      identity,
      [
        ...own,
        ...(await partsByRole(identity, library)),
        ...(await partsByFirstName(identity, own, library)),
      ],
      library,
    ),
  );
  // Words behind a name are most likely what it should be about.
  const meant = given === null && rest !== null ? await bestMatch(all, rest, identity, library) : [];
  const about = meant.length > 0 ? rest : given;
  const matching = about === null ? byNews(all) : await bestMatch(all, about, identity, library);
  const dated = matching.filter(
    ({ orderDay }) =>
      (!since || (orderDay ?? '') >= since) && (!until || (orderDay !== null && orderDay <= until)),
  );
  const inSource = source === null ? null : await articlesOf(fold(source), all, library);
  const statements = sureFirst(
    dated.filter(({ parts }) => inSource === null || parts.some(({ article }) => inSource.has(article))),
  );
  if (statements.length === 0)
    return {
      kind: 'nothing',
      identity,
      about,
      known: all.length,
      topics: await topicsOf(identity, all, library),
    };
  return {
    kind: 'statements',
    identity,
    guessed,
    called,
    rest: rest === null || given !== null ? null : { words: rest, isTopic: meant.length > 0 },
    about,
    statements,
    doubtful,
  };
}

/** Quotations with those of the same statements in articles that do not name the speaker, or by the first name only. */
async function withUnnamed(
  { name, role, kind }: Identity,
  parts: readonly StatementPart[],
  library: Library,
): Promise<StatementPart[]> {
  const all = await library.statementParts([...new Set(parts.map(({ statement }) => statement))]);
  const agree = compareSpeakers();
  const asked = { speaker: name, speakerKind: kind, speakerRole: role };
  const unnamed = all.filter(
    ({ speaker, speakerKind, role: called }) =>
      speakerKind === null ||
      speakerKind === 'description' ||
      agree(asked, { speaker, speakerKind, speakerRole: called }) === 'likely',
  );
  return [...new Map([...parts, ...unnamed].map((part) => [part.quotation, part])).values()];
}

/** The articles of these statements whose outlet's name holds the folded words. */
async function articlesOf(
  source: string,
  statements: readonly Statement[],
  library: Library,
): Promise<Set<string>> {
  const heads = await library.heads([
    ...new Set(statements.flatMap(({ parts }) => parts.map(({ article }) => article))),
  ]);
  return new Set(heads.filter((head) => fold(head.source ?? '').includes(source)).map(({ id }) => id));
}

/** Statements one of whose wordings, or the sentence around it, holds the words; best match first. */
async function bestMatch(
  all: readonly Statement[],
  about: string,
  identity: Identity,
  library: Library,
): Promise<Statement[]> {
  const hits = await library.searchQuotations(searchWords(about), identity.ids, MAX_HITS);
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  const scored = all.map((statement) => ({
    statement,
    score: Math.max(...statement.parts.map(({ quotation }) => scores.get(quotation) ?? -Infinity)),
  }));
  return scored
    .filter(({ score }) => score > -Infinity)
    .sort((a, b) => b.score - a.score || newestFirst(a.statement, b.statement))
    .map(({ statement }) => statement);
}

/** The words used most around somebody's statements, without the name. */
async function topicsOf(
  { name, role }: Identity,
  all: readonly Statement[],
  library: Library,
): Promise<string[]> {
  const quotations = await library.quotations(
    all
      .flatMap(({ parts }) => parts.slice(0, 1).map(({ quotation }) => quotation))
      .slice(0, TOPIC_QUOTATIONS),
  );
  const own = new Set(nameWords(`${name} ${role ?? ''}`));
  const used = topWords(
    quotations.map(({ text, context }) => `${text} ${context}`),
    TOPIC_WORDS,
  );
  return used.filter((word) => !own.has(fold(word))).slice(0, TOPICS);
}
