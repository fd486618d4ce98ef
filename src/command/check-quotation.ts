import { findQuotations } from '../core/quotation/find-quotations.ts';
import { searchWords } from '../core/search/search-words.ts';
import { compatibleNames, nameWords } from '../core/speaker/resolve-speaker.ts';
import { groupStatements } from '../core/statement/statement.ts';
import { compareWords, type Comparison } from '../core/statement/verify.ts';
import { findSentences } from '../core/text/sentences.ts';
import type { Library, StoredQuotation } from '../store/library.ts';
import { loadStatements, type FullStatement } from './present-statement.ts';

/** Known quotations compared with one claim. */
const CANDIDATES = 40;
/** Claims checked in one message. */
const MAX_CLAIMS = 5;

/** Words that somebody is supposed to have said. */
export interface Claim {
  readonly words: string;
  /** Who is supposed to have said them; null when the text names nobody. */
  readonly speaker: string | null;
}

export interface Check {
  readonly claim: Claim;
  readonly verdict: 'exact' | 'altered' | 'misattributed' | 'unknown';
  /** What was really said, unless unknown. */
  readonly found: FullStatement | null;
  /** The known quotation the claim was compared with. */
  readonly quotation: StoredQuotation | null;
  readonly comparison: Comparison | null;
}

const QUOTED = /["“„«](?<words>[^"“”„«»]{2,})["”“»]/gu;

/** The quotations that a text claims, with their supposed speakers; the whole text when it has no quotation marks. */
export function findClaims(text: string): Claim[] {
  const found = findQuotations({ text, title: null, sentences: findSentences(text) }).filter(
    ({ type }) => type !== 'nested',
  );
  const marked = [...text.matchAll(QUOTED)].map((match) => {
    const words = (match.groups?.['words'] ?? '').trim();
    const quotation = found.find(
      ({ start, end }) => start >= match.index && end <= match.index + match[0].length,
    );
    return {
      words,
      speaker:
        quotation?.speaker ??
        namedAround(text.slice(0, match.index), text.slice(match.index + match[0].length)),
    };
  });
  const claims = marked.length > 0 ? marked : [{ words: text.trim(), speaker: null }];
  return claims.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).slice(0, MAX_CLAIMS);
}

/** "“…” said Rubio", "— Marco Rubio", "Rubio: “…”", "Rubio said “…”", also in small letters. */
function namedAround(before: string, after: string): string | null {
  const behind =
    /^\s*[,.]?\s*(?:[—–-]+\s*|(?:said|says|by|according to|attributed to)\s+)(?<name>\p{L}[\p{L}.'’ -]{1,60})/u.exec(
      after,
    );
  const ahead =
    /(?:^|[\n.,;]\s*)(?<name>\p{L}[\p{L}.'’ -]{1,60}?)\s*(?::|,?\s+(?:said|says|told [\p{L} ]{2,20})[,:]?)\s*$/u.exec(
      before,
    );
  return (behind ?? ahead)?.groups?.['name']?.trim() ?? null;
}

/** Looks a claimed quotation up among all that are known. */
export async function checkClaim(claim: Claim, library: Library): Promise<Check> {
  const unknown: Check = { claim, verdict: 'unknown', found: null, quotation: null, comparison: null };
  const hits = await library.searchQuotations(searchWords(claim.words), null, CANDIDATES);
  const candidates = await library.quotations(hits.map(({ id }) => id));
  const compared = candidates
    .map((quotation) => ({ quotation, comparison: compareWords(claim.words, quotation.text) }))
    .filter(({ comparison }) => comparison.verdict !== 'different')
    .map((entry) => ({ ...entry, fits: claim.speaker === null || isSpeaker(claim.speaker, entry.quotation) }))
    .sort(
      (a, b) =>
        Number(b.comparison.verdict === 'exact') - Number(a.comparison.verdict === 'exact') ||
        Number(b.fits) - Number(a.fits) ||
        b.comparison.similarity - a.comparison.similarity ||
        b.quotation.text.length - a.quotation.text.length ||
        a.quotation.id - b.quotation.id,
    );
  const best = compared[0];
  if (!best) return unknown;
  const { quotation, comparison, fits } = best;
  const verdict =
    comparison.verdict === 'exact' && !fits
      ? 'misattributed'
      : comparison.verdict === 'exact'
        ? 'exact'
        : 'altered';
  const parts = await library.statementParts([quotation.statement]);
  const [found] = await loadStatements(groupStatements(parts), library);
  return { claim, verdict, found: found ?? null, quotation, comparison };
}

/** Does a name as people type it mean the quotation's speaker? A quotation of nobody known contradicts no name. */
function isSpeaker(claimed: string, { speaker }: StoredQuotation): boolean {
  if (speaker === null) return true;
  const [asked, known] = [nameWords(claimed), nameWords(speaker)];
  return compatibleNames(claimed, speaker) || asked.every((word) => known.includes(word));
}
