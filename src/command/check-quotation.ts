import { findQuotations } from '../core/quotation/find-quotations.ts';
import { DOCUMENTS } from '../core/quotation/english/rules/titles.ts';
import { searchWords } from '../core/search/search-words.ts';
import { compatibleNames, nameWords, resolveSpeaker } from '../core/speaker/resolve-speaker.ts';
import { groupStatements } from '../core/statement/statement.ts';
import { compareWords, type Comparison } from '../core/statement/verify.ts';
import { shingleKeys } from '../core/statement/same-utterance.ts';
import { findSentences } from '../core/text/sentences.ts';
import { fold, words } from '../core/text/words.ts';
import type { Library, StoredQuotation } from '../store/library.ts';
import { findClaimant, roleNoun, type Claimant } from './claimed-speaker.ts';
import { partsByRole } from './parts-by-role.ts';
import { loadStatements, type FullStatement } from './present-statement.ts';

/** Known quotations compared with one claim. */
const CANDIDATES = 30;
/** The same, for those found by single words: common words find many alike. */
const WORD_CANDIDATES = 80;
/** Articles whose split utterances are looked at. */
const JOINED_ARTICLES = 12;
/** Word triples of a claim looked up. */
const MAX_KEYS = 200;
/** Quotations in which the words of a claim that are searched one by one may stand: what a search costs grows with them. */
const POSTINGS = 3_000;
/** Claims checked in one message. */
const MAX_CLAIMS = 5;

/** Words that somebody is supposed to have said. */
export interface Claim {
  readonly words: string;
  /** Who is supposed to have said them; null when the text names nobody. */
  readonly speaker: string | null;
  /** A body or a description that the text names in the speaker's place: "the mayor". */
  readonly described: string | null;
  /** What stands beside them: a name in it may be the supposed speaker's too. */
  readonly beside: string;
  /** What `speaker:` says; null without it. */
  readonly given: string | null;
}

export interface Check {
  readonly claim: Claim;
  /** Whom the words were checked for. */
  readonly claimant: Claimant;
  readonly verdict: 'exact' | 'altered' | 'misattributed' | 'unknown';
  /** What was really said, unless unknown. */
  readonly found: FullStatement | null;
  /** The known quotation the claim was compared with, and its words (with the parts of a split utterance joined by “…”). */
  readonly quotation: StoredQuotation | null;
  readonly words: string | null;
  /** The claimed speaker's name, where the article only says "the mayor" and means this person; else null. */
  readonly meant: string | null;
  /** Does nothing in the articles speak against the claimant? */
  readonly fits: boolean;
  /** Nothing says so much as that the claimant said it: the articles name nobody, or somebody by another description. */
  readonly unsaid: boolean;
  /** Quotations of other speakers with the same words. */
  readonly others: readonly StoredQuotation[];
  readonly comparison: Comparison | null;
}

const QUOTED = /["“„«](?<words>[^"“”„«»]{2,})["”“»]/gu;
/** Words that name nobody: they contradict no speaker. */
const NOBODY = /^(?:he|she|they|it|i|we|you|who|him|her|them|someone|somebody|people|sources?)$/i;

/** The quotations that a text claims, with their supposed speakers; the whole text when it has no quotation marks. */
export function findClaims(text: string, given: string | null = null): Claim[] {
  const found = findQuotations({ text, title: null, sentences: findSentences(text) }).filter(
    ({ type }) => type !== 'nested',
  );
  const marks = [...text.matchAll(QUOTED)];
  const marked = marks.map((match, i) => {
    const words = (match.groups?.['words'] ?? '').trim();
    const end = match.index + match[0].length;
    const quotation = found.find((candidate) => candidate.start >= match.index && candidate.end <= end);
    const before = text.slice((marks[i - 1]?.index ?? 0) + (marks[i - 1]?.[0].length ?? 0), match.index);
    const after = text.slice(end, marks[i + 1]?.index ?? text.length);
    const person = quotation?.speakerKind === 'person' ? quotation.speaker : null;
    const named = person ?? (quotation?.speaker ? null : namedAround(before, after));
    return {
      words,
      speaker: named !== null && !NOBODY.test(named) ? named : null,
      described: person === null ? (quotation?.speaker ?? null) : null,
      beside: `${before.slice(-AROUND)} ${after.slice(0, AROUND)}`,
      given,
    };
  });
  const claims = marked.length > 0 ? marked : [{ ...unmarkedClaim(text.trim()), given }];
  return claims.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).slice(0, MAX_CLAIMS);
}

/** A claim without a pair of double marks: in single ones, beside the only one, or with its speaker before "said" or at the end. */
function unmarkedClaim(text: string): Omit<Claim, 'given'> {
  const single = /^(?<before>[^'‘]*)['‘](?<words>.{8,})['’](?<after>[^'’]*)$/su.exec(text)?.groups;
  if (single?.['words']) {
    const [before, after] = [single['before'] ?? '', single['after'] ?? ''];
    return {
      words: single['words'].trim(),
      speaker: namedAround(before, after),
      described: null,
      beside: `${before} ${after}`,
    };
  }
  const [before = '', after, ...more] = text.split(/["“”„«»]/);
  if (after !== undefined && more.length === 0) {
    // A mark that lacks its other half: the longer part is what was said.
    const isOpening = after.length > before.length;
    return {
      words: (isOpening ? after : before).trim(),
      speaker: isOpening ? namedAround(before, '') : namedAround('', after),
      described: null,
      beside: isOpening ? before : after,
    };
  }
  const signed = SIGNED.exec(text)?.groups;
  const said = new RegExp(`^${NAME}\\s(?:said|says|wrote)[:,]?\\s(?<words>.{8,})$`, 'isu').exec(text)?.groups;
  const { words: claimed, name, bracketed } = signed ?? said ?? {};
  const speaker = name ?? bracketed;
  if (!claimed || !speaker) return { words: text, speaker: null, described: null, beside: '' };
  // What stands in brackets need not be a name.
  return name === undefined
    ? { words: claimed.trim(), speaker: null, described: null, beside: speaker }
    : { words: claimed.trim(), speaker: name.trim(), described: null, beside: '' };
}

/** "We will win — Bo Lee", "We will win (Lee)" */
const SIGNED =
  /^(?<words>.{12,}?)\s+(?:[—–-]+\s*(?<name>(?:\p{L}[\p{L}.'’-]*\s?){1,4})|\((?<bracketed>[^()]{2,60})\)\.?)$/su;

/** A name has at most so many words. */
const MAX_NAME_WORDS = 3;

/**
 * A claim without quotation marks, read as if its last words, or those before a colon, named the speaker: "We will win,
 * Lee", "lee: we will win". They count when the rest is known and they name somebody.
 */
export function signedClaims(claim: Claim): Claim[] {
  if (claim.beside !== '' || claim.speaker !== null) return [];
  const ahead = /^(?<beside>[^:]{2,60}):\s+(?<words>.{8,})$/su.exec(claim.words)?.groups;
  const list = claim.words.split(/\s+/);
  const behind = Array.from({ length: Math.min(MAX_NAME_WORDS, list.length - 2) }, (_, i) => ({
    words: list.slice(0, -1 - i).join(' '),
    beside: list.slice(-1 - i).join(' '),
  }));
  return [...(ahead ? [ahead] : []), ...behind].map(({ words: said, beside }) => ({
    ...claim,
    words: said,
    beside,
  }));
}

/** How much text around a quotation may name its speaker, in characters. */
const AROUND = 120;
/** A name as people type it, in small letters too: up to four words, none of which a name cannot have. */
const NAME_WORD =
  "(?!(?:on|in|at|to|of|during|after|before|when|while|as|and|but|that|this|last|yesterday|today|the|an?|his|her|their|its|said|says|told|wrote|reports?|he|she|they)\\b)\\p{L}[\\p{L}.'’-]*";
const NAME = `(?<name>${NAME_WORD}(?:\\s${NAME_WORD}){0,3})`;
const BEHIND = new RegExp(
  `^\\s?[,.]?\\s?(?:[—–-]+\\s?|(?:said|says|by|according to|attributed to)\\s)${NAME}`,
  'iu',
);
const AHEAD = new RegExp(
  `(?:^|[\\n.,;])\\s?${NAME}\\s?(?::|,?\\s(?:said|says|told [\\p{L} ]{2,20})[,:]?)\\s?$`,
  'iu',
);

const ALONE =
  /^[\s,;:(~–—-]*(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,2}\s\p{Lu}[\p{L}.'’-]*)[\s).!?]*$/u;

/** "“…” said Rubio", "— Marco Rubio", "Rubio: “…”", "Rubio said “…”", also in small letters; never "the president". */
function namedAround(before: string, after: string): string | null {
  // "“…” Marco Rubio", "“…” (Marco Rubio)", "Marco Rubio “…”": nothing but a name
  const alone = ALONE.exec(after)?.groups?.['name'] ?? ALONE.exec(before)?.groups?.['name'];
  if (alone) return alone.trim();
  const behind = BEHIND.exec(after.slice(0, AROUND));
  const ahead = AHEAD.exec(before.slice(-AROUND));
  return (behind ?? ahead)?.groups?.['name']?.trim() ?? null;
}

/** Looks a claimed quotation up among all that are known. */
export async function checkClaim(claim: Claim, library: Library): Promise<Check> {
  const claimant = await findClaimant(claim, library);
  // Words in a row find nearly every quotation, and quickly; single words, one by one, what was altered more.
  const keys = [...new Set(shingleKeys(words(claim.words)))].slice(0, MAX_KEYS);
  let compared = await compare(claim, claimant, await library.quotationsSharing(keys, CANDIDATES), library);
  if (!isSettled(compared[0])) {
    const rare = await library.rarestWords(searchWords(claim.words), POSTINGS);
    const hits = await library.searchQuotations(rare, null, WORD_CANDIDATES);
    compared = [
      ...compared,
      ...(await compare(claim, claimant, await library.quotations(hits.map(({ id }) => id)), library)),
    ].sort(bestFirst);
  }
  const best = compared[0];
  if (!best)
    return {
      claim,
      claimant,
      verdict: 'unknown',
      found: null,
      words: null,
      quotation: null,
      meant: null,
      comparison: null,
      fits: true,
      unsaid: false,
      others: [],
    };
  const { quotation, text, comparison } = best;
  const meant = best.fits ? null : await meantByRole(claimant, quotation, library);
  const standing = meant !== null ? 'said' : await standingOf(claimant, quotation, library);
  const verdict =
    comparison.verdict === 'exact' ? (standing === 'another' ? 'misattributed' : 'exact') : 'altered';
  const parts = await library.statementParts([quotation.statement]);
  const statements = groupStatements(parts);
  const own = statements.find((statement) => statement.parts.some((part) => part.quotation === quotation.id));
  const [found] = own ? await loadStatements([own], library) : [];
  const others = compared.filter(
    (other) =>
      other.comparison.verdict === 'exact' &&
      comparison.verdict === 'exact' &&
      isAnotherSpeaker(other.quotation, quotation),
  );
  return {
    claim,
    claimant,
    verdict,
    found: found ?? null,
    words: text,
    quotation,
    meant,
    comparison,
    fits: standing !== 'another',
    unsaid: standing === 'unsaid',
    others: others.map((other) => other.quotation),
  };
}

/** A known utterance beside the claim. */
interface Compared {
  readonly quotation: StoredQuotation;
  readonly text: string;
  readonly joined: boolean;
  readonly comparison: Comparison;
  /** Nothing in the claim's speaker speaks against this one. */
  readonly fits: boolean;
}

/** How much of a claim must be found for no better find to be looked for. */
const SETTLED = 0.8;
const isSettled = (best: Compared | undefined): boolean =>
  best !== undefined && best.fits && best.comparison.similarity >= SETTLED;

async function compare(
  claim: Claim,
  claimant: Claimant,
  candidates: readonly StoredQuotation[],
  library: Library,
): Promise<Compared[]> {
  const utterances = [
    ...candidates.map((quotation) => ({ quotation, text: quotation.text, joined: false })),
    ...(await joinParts(candidates, library)),
  ];
  return utterances
    .map((utterance) => ({
      ...utterance,
      comparison: compareWords(claim.words, utterance.text),
      fits: fitsAtSight(claimant, utterance.quotation),
    }))
    .filter(({ comparison }) => comparison.verdict !== 'different')
    .sort(bestFirst);
}

const bestFirst = (a: Compared, b: Compared): number =>
  Number(b.comparison.verdict === 'exact') - Number(a.comparison.verdict === 'exact') ||
  // Words inside somebody's words are the inner speaker's.
  Number(b.quotation.type === 'nested') - Number(a.quotation.type === 'nested') ||
  Number(b.fits) - Number(a.fits) ||
  b.comparison.similarity - a.comparison.similarity ||
  Number(a.joined) - Number(b.joined) ||
  Number(b.quotation.speaker !== null) - Number(a.quotation.speaker !== null) ||
  // Of words within words the innermost are what was asked for.
  (b.quotation.type === 'nested' ? a.text.length - b.text.length : b.text.length - a.text.length) ||
  a.quotation.id - b.quotation.id;

/** Did somebody else say it, in a quotation of their own? */
const isAnotherSpeaker = (other: StoredQuotation, best: StoredQuotation): boolean =>
  other.speaker !== null &&
  best.speaker !== null &&
  other.type !== 'nested' &&
  !compatibleNames(other.speaker, best.speaker) &&
  !(best.reportedBy !== null && compatibleNames(other.speaker, best.reportedBy)) &&
  !(other.article === best.article && other.start <= best.end && best.start <= other.end);

/** Utterances that their cue splits ("“A,” she said. “B.”"), put together again: a claim leaves the cue out. */
async function joinParts(
  candidates: readonly StoredQuotation[],
  library: Library,
): Promise<{ quotation: StoredQuotation; text: string; joined: boolean }[]> {
  const articles = [...new Set(candidates.map(({ article }) => article))].slice(0, JOINED_ARTICLES);
  const all = (await library.quotationsOfArticles(articles)).filter(({ type }) => type !== 'nested');
  const groups = Map.groupBy(all, ({ article, group }) => `${group} ${article}`);
  return [...groups.values()]
    .filter(
      (parts) =>
        parts.length > 1 && parts.some(({ id }) => candidates.some((candidate) => candidate.id === id)),
    )
    .map((parts) => {
      const ordered = parts.toSorted((a, b) => a.start - b.start);
      return { quotation: ordered[0]!, text: ordered.map(({ text }) => text).join(' … '), joined: true };
    });
}

/** "a statement", "the report of the commission": headed by a noun for a text. */
const isText = (description: string): boolean =>
  DOCUMENTS.has(words(description.replace(/\s(?:of|from|by|in|on|for|to)\s.*/u, '')).at(-1) ?? '');

/** Does the article with a quotation say nothing against the claimant? Other articles may still know better. */
function fitsAtSight(
  { kind, name }: Claimant,
  { speaker, speakerKind, speakerRole }: StoredQuotation,
): boolean {
  if (name === null || speaker === null) return true;
  if (speakerKind === 'description' && isText(speaker)) return true;
  const called = words(`${speaker} ${speakerRole ?? ''}`);
  switch (kind) {
    case 'nobody':
      return true;
    case 'person':
      return (
        compatibleNames(name, speaker) || nameWords(name).every((word) => nameWords(speaker).includes(word))
      );
    case 'role':
      return called.includes(roleNoun(name) ?? '');
    case 'body':
      return searchWords(name).every((word) => called.includes(word));
    default:
      return kind satisfies never;
  }
}

/**
 * How a claimant stands to a quotation: `said` it (or nobody is claimed), it is `unsaid` who did or whether that is the
 * claimant, or `another` did. A role or a body is a claim as well: another's words where it is known who bears the role,
 * or where the article has nothing of the body.
 */
async function standingOf(
  claimant: Claimant,
  quotation: StoredQuotation,
  library: Library,
): Promise<'said' | 'unsaid' | 'another'> {
  const { kind, name } = claimant;
  const { speaker, speakerKind } = quotation;
  if (kind === 'nobody' || name === null) return 'said';
  if (speaker === null) return 'unsaid';
  const isNamed = speakerKind !== 'description';
  if (fitsAtSight(claimant, quotation)) {
    if (isNamed || kind !== 'person') return 'said';
    // The words of a text, "the letter", may be anybody's whom the article names; of nobody else's it tells.
    return (await isMentioned([nameWords(name).at(-1) ?? ''], quotation, library)) ? 'unsaid' : 'another';
  }
  switch (kind) {
    case 'person':
      return 'another';
    case 'role':
      return isNamed ? standingOfRole(name, speaker, library) : 'unsaid';
    case 'body':
      return speakerKind === 'body' || !(await isMentioned(searchWords(name), quotation, library))
        ? 'another'
        : 'unsaid';
    default:
      return kind satisfies never;
  }
}

/** Is this speaker called so somewhere, or only others? */
async function standingOfRole(
  role: string,
  speaker: string,
  library: Library,
): Promise<'said' | 'unsaid' | 'another'> {
  const noun = roleNoun(role) ?? '';
  const own = await library.speakersNamed(nameWords(speaker));
  const roles = [
    ...own.map((known) => known.role ?? ''),
    ...(await library.rolesOf(own.map(({ id }) => id))).map((days) => days.role),
  ];
  if (roles.some((known) => words(known).includes(noun))) return 'said';
  const bearers = await library.bearersOf([fold(role).replace(/^(?:the|an?|el|la) /, ''), noun]);
  return bearers.length > 0 ? 'another' : 'unsaid';
}

/** Does the article of a quotation hold all of these words? */
async function isMentioned(
  wanted: readonly string[],
  { article }: StoredQuotation,
  library: Library,
): Promise<boolean> {
  const [source] = await library.articles([article]);
  if (source === undefined) return true;
  const held = new Set(words(source.text));
  return wanted.every((word) => held.has(word));
}

/** Whom an article that says only "the mayor" means, when that is the person claimed. */
async function meantByRole(
  { kind, name }: Claimant,
  { id, speakerKind }: StoredQuotation,
  library: Library,
): Promise<string | null> {
  if (kind !== 'person' || name === null || speakerKind !== 'description') return null;
  const match = resolveSpeaker(name, await library.speakersNamed(nameWords(name)));
  if (match.kind !== 'one') return null;
  const parts = await partsByRole(match.identity, library);
  return parts.some(({ quotation }) => quotation === id) ? match.identity.name : null;
}
