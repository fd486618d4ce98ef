import { findQuotations } from '../core/quotation/find-quotations.ts';
import { DOCUMENTS } from '../core/quotation/rules/titles.ts';
import { searchWords } from '../core/search/search-words.ts';
import { compatibleNames, nameWords, resolveSpeaker } from '../core/speaker/resolve-speaker.ts';
import { groupStatements } from '../core/statement/statement.ts';
import { compareWords, type Comparison } from '../core/statement/verify.ts';
import { shingleKeys } from '../core/statement/same-utterance.ts';
import { findSentences } from '../core/text/sentences.ts';
import { words } from '../core/text/words.ts';
import type { Library, StoredQuotation } from '../store/library.ts';
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
  /** What stands beside them: a name in it may be the supposed speaker's too. */
  readonly beside: string;
}

export interface Check {
  readonly claim: Claim;
  readonly verdict: 'exact' | 'altered' | 'misattributed' | 'unknown';
  /** What was really said, unless unknown. */
  readonly found: FullStatement | null;
  /** The known quotation the claim was compared with, and its words (with the parts of a split utterance joined by “…”). */
  readonly quotation: StoredQuotation | null;
  readonly words: string | null;
  /** The claimed speaker's name, where the article only says "the mayor" and means this person; else null. */
  readonly meant: string | null;
  /** Quotations of other speakers with the same words. */
  readonly others: readonly StoredQuotation[];
  readonly comparison: Comparison | null;
}

const QUOTED = /["“„«](?<words>[^"“”„«»]{2,})["”“»]/gu;
/** Words that name nobody: they contradict no speaker. */
const NOBODY = /^(?:he|she|they|it|i|we|you|who|him|her|them|someone|somebody|people|sources?)$/i;

/** The quotations that a text claims, with their supposed speakers; the whole text when it has no quotation marks. */
export function findClaims(text: string): Claim[] {
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
    // A body or a description may well stand for the speaker: only a person's name can be wrong.
    const person = quotation?.speakerKind === 'person' ? quotation.speaker : null;
    const named = person ?? (quotation?.speaker ? null : namedAround(before, after));
    return {
      words,
      speaker: named !== null && !NOBODY.test(named) ? named : null,
      beside: `${before.slice(-AROUND)} ${after.slice(0, AROUND)}`,
    };
  });
  const claims = marked.length > 0 ? marked : [unmarkedClaim(text.trim())];
  return claims.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).slice(0, MAX_CLAIMS);
}

/** A claim without double marks: in single ones, or with its speaker before "said" or after a dash; else the whole text. */
function unmarkedClaim(text: string): Claim {
  const single = /^(?<before>[^'‘]*)['‘](?<words>.{8,})['’](?<after>[^'’]*)$/su.exec(text)?.groups;
  if (single?.['words']) {
    const [before, after] = [single['before'] ?? '', single['after'] ?? ''];
    return {
      words: single['words'].trim(),
      speaker: namedAround(before, after),
      beside: `${before} ${after}`,
    };
  }
  const signed = /^(?<words>.{12,}?)\s+[—–-]+\s*(?<name>(?:\p{L}[\p{L}.'’-]*\s?){1,4})$/su.exec(text)?.groups;
  const said = new RegExp(`^${NAME}\\s(?:said|says|wrote)[:,]?\\s(?<words>.{8,})$`, 'isu').exec(text)?.groups;
  const found = signed ?? said;
  if (!found?.['words'] || !found['name']) return { words: text, speaker: null, beside: '' };
  return { words: found['words'].trim(), speaker: found['name'].trim(), beside: '' };
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
export async function checkClaim(asked: Claim, library: Library): Promise<Check> {
  const claim = asked.speaker === null ? { ...asked, speaker: await knownBeside(asked, library) } : asked;
  const contradicts = await namesSomebody(claim, library);
  // Words in a row find nearly every quotation, and quickly; single words, one by one, what was altered more.
  const keys = [...new Set(shingleKeys(words(claim.words)))].slice(0, MAX_KEYS);
  let compared = await compare(
    claim,
    contradicts,
    await library.quotationsSharing(keys, CANDIDATES),
    library,
  );
  if (!isSettled(compared[0])) {
    const rare = await library.rarestWords(searchWords(claim.words), POSTINGS);
    const hits = await library.searchQuotations(rare, null, WORD_CANDIDATES);
    compared = [
      ...compared,
      ...(await compare(claim, contradicts, await library.quotations(hits.map(({ id }) => id)), library)),
    ].sort(bestFirst);
  }
  const best = compared[0];
  if (!best)
    return {
      claim,
      verdict: 'unknown',
      found: null,
      words: null,
      quotation: null,
      meant: null,
      comparison: null,
      others: [],
    };
  const { quotation, text, comparison } = best;
  const meant = best.fits ? null : await meantByRole(claim.speaker, quotation, library);
  const fits =
    meant !== null ||
    (best.fits && (!contradicts || (await mayHaveWritten(claim.speaker, quotation, library))));
  const verdict =
    comparison.verdict === 'exact' && !fits
      ? 'misattributed'
      : comparison.verdict === 'exact'
        ? 'exact'
        : 'altered';
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
    verdict,
    found: found ?? null,
    words: text,
    quotation,
    meant,
    comparison,
    others: others.map((other) => other.quotation),
  };
}

/** Words beside a claim that are looked up as names. */
const MAX_BESIDE = 16;

/** The one known person whose full name stands beside a claim, in any case: "did Mike Tranter say “…”", "mike tranter: “…”". */
async function knownBeside({ beside }: Claim, library: Library): Promise<string | null> {
  const list = words(beside);
  if (list.length === 0 || list.length > MAX_BESIDE) return null;
  const found = (await Promise.all([...new Set(list)].map((word) => library.speakersNamed([word])))).flat();
  const people = new Map<string, string>();
  for (const { name, kind } of found) {
    const own = nameWords(name);
    if (kind === 'person' && own.every((word) => list.includes(word))) people.set(own.at(-1) ?? '', name);
  }
  return people.size === 1 ? [...people.values()][0]! : null;
}

/** Is the claimed speaker a person's name, rather than some words behind "said"? In small letters only a known one is. */
async function namesSomebody({ speaker }: Claim, library: Library): Promise<boolean> {
  if (speaker === null) return false;
  const surname = nameWords(speaker).at(-1);
  return (
    /\p{Lu}/u.test(speaker) || (surname !== undefined && (await library.speakersNamed([surname])).length > 0)
  );
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
  contradicts: boolean,
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
      fits: !contradicts || claim.speaker === null || isSpeaker(claim.speaker, utterance.quotation),
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

/** The words of a text, "the letter", may be anybody's whom the article names; of nobody else's it tells. */
async function mayHaveWritten(
  claimed: string | null,
  { speaker, speakerKind, article }: StoredQuotation,
  library: Library,
): Promise<boolean> {
  const surname = claimed === null ? undefined : nameWords(claimed).at(-1);
  if (surname === undefined || speaker === null || speakerKind !== 'description' || !isText(speaker))
    return true;
  const [source] = await library.articles([article]);
  return source === undefined || words(source.text).includes(surname);
}

/** Whom an article that says only "the mayor" means, when that is the person claimed. */
async function meantByRole(
  claimed: string | null,
  { id, speakerKind }: StoredQuotation,
  library: Library,
): Promise<string | null> {
  if (claimed === null || speakerKind !== 'description') return null;
  const match = resolveSpeaker(claimed, await library.speakersNamed(nameWords(claimed)));
  if (match.kind !== 'one') return null;
  const parts = await partsByRole(match.identity, library);
  return parts.some(({ quotation }) => quotation === id) ? match.identity.name : null;
}

/** Does a name as people type it mean the quotation's speaker? A quotation of nobody known, or of a text, contradicts no name. */
function isSpeaker(claimed: string, { speaker, speakerKind }: StoredQuotation): boolean {
  if (speaker === null) return true;
  if (speakerKind === 'description' && isText(speaker)) return true;
  const [asked, known] = [nameWords(claimed), nameWords(speaker)];
  return compatibleNames(claimed, speaker) || asked.every((word) => known.includes(word));
}
