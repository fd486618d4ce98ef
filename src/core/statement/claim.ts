import { anyOf } from '../text/word-set.ts';
import { NO_NAME, NOBODY } from './rules/claim-words.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import { findSentences } from '../text/sentences.ts';

/** Claims read from one message. */
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

const QUOTED = /["“„«](?<words>[^"“”„«»]{2,})["”“»]/gu;

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
      speaker: named !== null && !NOBODY.has(named.toLowerCase()) ? named : null,
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

/** "we will win said Lee", "we will win, said by Bo Lee" */
const SAID_AT_END =
  /^(?<words>.{8,}?)[,.]?\s(?:said|says|wrote|according to|attributed to)(?:\sby)?\s(?<beside>[^.!?]{2,60})[.!?]?$/isu;

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
  const said = SAID_AT_END.exec(claim.words)?.groups;
  return [...(ahead ? [ahead] : []), ...(said ? [said] : []), ...behind].map(({ words: said, beside }) => ({
    ...claim,
    words: said,
    beside,
  }));
}

/** How much text around a quotation may name its speaker, in characters. */
const AROUND = 120;
/** A name as people type it, in small letters too: up to four words, none of which a name cannot have. */
const NAME_WORD = String.raw`(?!(?:${anyOf(NO_NAME)})\b)\p{L}[\p{L}.'’-]*`;
const NAME = `(?<name>${NAME_WORD}(?:\\s${NAME_WORD}){0,3})`;
const BEHIND = new RegExp(
  `^\\s?[,.]?\\s?(?:[—–-]+\\s?|(?:(?:said|says|spoken|written)(?: by)?|by|according to|attributed to)\\s)${NAME}`,
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
