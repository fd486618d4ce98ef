import { searchWords } from '../core/search/search-words.ts';
import {
  compatibleNames,
  nameWords,
  resolveSpeaker,
  type KnownSpeaker,
} from '../core/speaker/resolve-speaker.ts';
import { signedClaims, type Claim } from '../core/statement/claim.ts';
import type { Claimant } from '../core/statement/claimant.ts';
import {
  bestFirst,
  compareClaim,
  isSettled,
  saidByOthers,
  joinedCandidates,
  verdictOn,
  type ComparedUtterance,
  type Verdict,
} from '../core/statement/compare-claim.ts';
import { shingleKeys } from '../core/statement/same-utterance.ts';
import {
  standingAtSight,
  standingByDescription,
  standingByMention,
  standingByRoles,
  type Standing,
} from '../core/statement/standing.ts';
import { groupStatements } from '../core/statement/statement.ts';
import type { Comparison } from '../core/statement/verify.ts';
import { findSentences } from '../core/text/sentences.ts';
import { words } from '../core/text/words.ts';
import type { Library, StoredQuotation } from '../store/library.ts';
import { findHolders } from './find-by-role.ts';
import { findClaimant } from './find-claimant.ts';
import { findUnsaidIn, type UnsaidIn } from './find-unsaid.ts';
import { loadStatements, type FullStatement } from './load-statements.ts';
import { partsByRole } from './parts-by-role.ts';

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
/** Sentences of one claim that are looked up one by one. */
const MAX_SENTENCES = 4;

/** A claim held against all that is known. */
export interface Check {
  readonly claim: Claim;
  /** Whom the words were checked for. */
  readonly claimant: Claimant;
  readonly verdict: Verdict;
  /** What was really said; null when that is unknown. */
  readonly known: KnownWords | null;
  /** Articles that have the words as what nobody said. */
  readonly unsaid: readonly UnsaidIn[];
}

/** The known quotation that a claim was compared with. */
export interface KnownWords {
  readonly quotation: StoredQuotation;
  /** Its words, with the parts of a split utterance joined by “…”. */
  readonly words: string;
  /** The statement it is a wording of; null when its parts are not kept. */
  readonly found: FullStatement | null;
  readonly comparison: Comparison;
  /** The claimed speaker's name, where the article only says "the mayor" and means this person; else null. */
  readonly meant: string | null;
  /** Does nothing in the articles speak against the claimant? */
  readonly fits: boolean;
  /** Nothing says so much as that the claimant said it: the articles name nobody, or somebody by another description. */
  readonly unsaid: boolean;
  /** Quotations of other speakers with the same words. */
  readonly others: readonly StoredQuotation[];
}

/** Checks a claim; one that is put together from several quotations is checked sentence by sentence. */
export async function checkClaim(claim: Claim, library: Library): Promise<Check[]> {
  const whole = await checkWords(claim, library);
  if (isKnown(whole)) return [whole];
  for (const signed of signedClaims(claim)) {
    const check = await checkWords(signed, library);
    if (isKnown(check) && check.claimant.kind === 'person') return [check];
  }
  const sentences = findSentences(claim.words).map(({ start, end }) => claim.words.slice(start, end));
  if (sentences.length < 2 || sentences.length > MAX_SENTENCES) return [whole];
  const parts: Check[] = [];
  for (const sentence of sentences) parts.push(await checkWords({ ...claim, words: sentence }, library));
  return parts.every(isKnown) ? parts : [whole];
}

/** Do the words stand so in an article, whoever said them? */
const isKnown = ({ verdict }: Check): boolean => verdict === 'exact' || verdict === 'misattributed';

/** Looks the words of a claim up among all that are known, as they stand. */
export async function checkWords(claim: Claim, library: Library): Promise<Check> {
  const claimant = await findClaimant(claim, library);
  const compared = await findCompared(claim, claimant, library);
  const [best] = compared;
  if (!best) {
    const unsaid = await findUnsaidIn(claim.words, new Set(), library);
    return { claim, claimant, verdict: 'unknown', known: null, unsaid };
  }
  const { quotation, comparison } = best;
  const meant = best.fits ? null : await meantByRole(claimant, quotation, library);
  const standing = meant !== null ? 'said' : await standingOf(claimant, quotation, library);
  const found = await statementOf(quotation, library);
  const own = new Set([quotation.article, ...(found?.quotations ?? []).map(({ article }) => article)]);
  return {
    claim,
    claimant,
    verdict: verdictOn(comparison, standing),
    unsaid: await findUnsaidIn(claim.words, own, library),
    known: {
      quotation,
      words: best.text,
      found,
      comparison,
      meant,
      fits: standing !== 'another',
      unsaid: standing === 'unsaid',
      others: saidByOthers(best, compared),
    },
  };
}

/** Words in a row find nearly every quotation, and quickly; single words, one by one, what was altered more. */
async function findCompared(
  claim: Claim,
  claimant: Claimant,
  library: Library,
): Promise<ComparedUtterance<StoredQuotation>[]> {
  const compare = async (candidates: readonly StoredQuotation[]) =>
    compareClaim(claim.words, claimant, [
      ...candidates.map((quotation) => ({ quotation, text: quotation.text, joined: false })),
      ...joinedCandidates(candidates, await allBeside(candidates, library)),
    ]);
  const keys = [...new Set(shingleKeys(words(claim.words)))].slice(0, MAX_KEYS);
  const inARow = await compare(await library.quotationsSharing(keys, CANDIDATES));
  if (isSettled(inARow[0])) return inARow;
  const rare = await library.rarestWords(searchWords(claim.words), POSTINGS);
  const hits = await library.searchQuotations(rare, null, WORD_CANDIDATES);
  const byWords = await compare(await library.quotations(hits.map(({ id }) => id)));
  return [...inARow, ...byWords].sort(bestFirst);
}

/** All quotations of these quotations' articles. */
const allBeside = (candidates: readonly StoredQuotation[], library: Library): Promise<StoredQuotation[]> =>
  library.quotationsOfArticles(
    [...new Set(candidates.map(({ article }) => article))].slice(0, JOINED_ARTICLES),
  );

async function statementOf(
  { id, statement }: StoredQuotation,
  library: Library,
): Promise<FullStatement | null> {
  const own = groupStatements(await library.statementParts([statement])).find(({ parts }) =>
    parts.some((part) => part.quotation === id),
  );
  const [found] = own ? await loadStatements([own], library) : [];
  return found ?? null;
}

/** How a claimant stands to a quotation, by its own article and by what others call its speaker. */
async function standingOf(
  claimant: Claimant,
  quotation: StoredQuotation,
  library: Library,
): Promise<Standing> {
  const standing = standingAtSight(claimant, quotation);
  if (typeof standing === 'string') return standing;
  switch (standing.ask) {
    case 'mention':
      return mentioned(standing.words, quotation, library);
    case 'description': {
      const own = await library.speakersNamed(nameWords(standing.name));
      return standingByDescription(
        standing.description,
        await rolesOf(own, library),
        (await mentioned(nameWords(standing.name), quotation, library)) === 'unsaid' &&
          !(await isQuotedIn(standing.name, quotation, library)),
      );
    }
    case 'role':
      return standingOfRole(standing.role, standing.speaker, library);
    default:
      return standing satisfies never;
  }
}

async function mentioned(
  asked: readonly string[],
  { article: id }: StoredQuotation,
  library: Library,
): Promise<Standing> {
  const [article] = await library.articles([id]);
  return standingByMention(asked, article?.text ?? null);
}

/** Does the article of a quotation quote this person by name? Whom it describes there is most likely another. */
const isQuotedIn = async (name: string, { article }: StoredQuotation, library: Library): Promise<boolean> =>
  (await library.quotationsOfArticles([article])).some(
    ({ speaker, speakerKind }) =>
      speaker !== null && speakerKind === 'person' && compatibleNames(name, speaker),
  );

/** What articles call some speakers. */
const rolesOf = async (speakers: readonly KnownSpeaker[], library: Library): Promise<string[]> => [
  ...speakers.flatMap(({ role }) => role ?? []),
  ...(await library.rolesOf(speakers.map(({ id }) => id))).map(({ role }) => role),
];

/** Is this speaker called so somewhere, or only others? */
async function standingOfRole(role: string, speaker: string, library: Library): Promise<Standing> {
  const standing = standingByRoles(
    role,
    await rolesOf(await library.speakersNamed(nameWords(speaker)), library),
  );
  if (standing !== null) return standing;
  return (await findHolders(role, library)).length > 0 ? 'another' : 'unsaid';
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
