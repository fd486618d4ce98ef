import { anyOf } from '../text/word-set.ts';
import { TEXT_HOOKS } from './rules/claim-words.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { DOCUMENTS, RENAMING, TITLES } from '../quotation/english/rules/titles.ts';
import { RENAMING as SPANISH_RENAMING } from '../quotation/spanish/rules/nouns.ts';
import { searchWords } from '../search/search-words.ts';
import { calledSo } from '../speaker/called-so.ts';
import { compatibleNames, nameWords } from '../speaker/resolve-speaker.ts';
import { words } from '../text/words.ts';
import type { Claimant } from './claimant.ts';

/** How a claimant stands to a quotation: `said` it, it is `unsaid` who did or whether that is the claimant, or `another` did. */
export type Standing = 'said' | 'unsaid' | 'another';

/** What must be known of the articles before a standing can be told. */
export type StandingQuestion =
  /** Does the article of the quotation hold all of these words? */
  | { readonly ask: 'mention'; readonly words: readonly string[] }
  /** May this person be meant by the description? */
  | { readonly ask: 'description'; readonly name: string; readonly description: string }
  /** Who is called by this role in any article? */
  | { readonly ask: 'role'; readonly role: string; readonly speaker: string };

type Attribution = Pick<Quotation, 'speaker' | 'speakerKind' | 'speakerRole' | 'mention'>;

/** Does the article with a quotation say nothing against the claimant? Other articles may still know better. */
export function fitsAtSight(
  { kind, name }: Claimant,
  { speaker, speakerKind, speakerRole }: Omit<Attribution, 'mention'>,
): boolean {
  if (name === null || speaker === null) return true;
  if (speakerKind === 'description' && isText(speaker)) return true;
  switch (kind) {
    case 'nobody':
      return true;
    case 'person':
      return (
        compatibleNames(name, speaker) || nameWords(name).every((word) => nameWords(speaker).includes(word))
      );
    case 'role':
      return [speaker, ...(speakerRole === null ? [] : [speakerRole])].some(
        (known) => calledSo(name, known) === 'yes',
      );
    case 'body':
      return searchWords(name).every((word) => words(`${speaker} ${speakerRole ?? ''}`).includes(word));
    default:
      return kind satisfies never;
  }
}

const HOOKED = new RegExp(String.raw`\s(?:${anyOf(TEXT_HOOKS)})\s.*`, 'u');

/** "a statement", "the report of the commission": headed by a noun for a text. */
const isText = (description: string): boolean =>
  DOCUMENTS.has(words(description.replace(HOOKED, '')).at(-1) ?? '');

/**
 * How a claimant stands to a quotation, or what must be asked to tell it. A role or a body is a claim as well: another's
 * words where it is known who bears the role, or where the article has nothing of the body.
 */
export function standingAtSight(claimant: Claimant, quotation: Attribution): Standing | StandingQuestion {
  const { kind, name } = claimant;
  const { speaker, speakerKind } = quotation;
  if (kind === 'nobody' || name === null) return 'said';
  if (speaker === null) return 'unsaid';
  const isNamed = speakerKind !== 'description';
  if (fitsAtSight(claimant, quotation)) {
    if (isNamed || kind !== 'person') return 'said';
    // The words of a text, "the letter", may be anybody's whom the article names; of nobody else's it tells.
    return { ask: 'mention', words: [nameWords(name).at(-1) ?? ''] };
  }
  switch (kind) {
    case 'person':
      if (!isNamed) return { ask: 'description', name, description: speaker };
      // "Smith said" where the article has two of that name
      return isBareNameOf(name, quotation) ? { ask: 'mention', words: nameWords(name) } : 'another';
    case 'role':
      return isNamed ? { ask: 'role', role: name, speaker } : 'unsaid';
    case 'body':
      return speakerKind === 'body' ? 'another' : { ask: 'mention', words: searchWords(name) };
    default:
      return kind satisfies never;
  }
}

/** Does the article name the speaker at that place by a surname alone, which is the claimant's too? */
function isBareNameOf(claimed: string, { mention }: Attribution): boolean {
  const [written, own] = [nameWords(mention?.text ?? ''), nameWords(claimed)];
  return written.length === 1 && own.length > 1 && written[0] === own.at(-1);
}

/**
 * The standing of a claimed person to words of somebody only described, by what articles call that person: another's where
 * they are known by other roles, or where `mayBeMeant` is false: the article does not name them, or quotes them by name.
 */
export function standingByDescription(
  description: string,
  roles: readonly string[],
  mayBeMeant: boolean,
): Standing {
  if (roles.some((role) => calledSo(description, role) !== 'no')) return 'unsaid';
  return (roles.length === 0 || callsAnew(description)) && mayBeMeant ? 'unsaid' : 'another';
}

/** "the athlete", "la mandataria": a noun by which a story calls anybody anew, beside the office or trade that it gave before. */
function callsAnew(description: string): boolean {
  const head = words(description.replace(HOOKED, '')).at(-1) ?? '';
  return (RENAMING.has(head) && !TITLES.has(head)) || SPANISH_RENAMING.has(head);
}

/** The standing of a claimant whose words the article holds, or does not; one that is not kept counts as holding them. */
export function standingByMention(wanted: readonly string[], articleText: string | null): Standing {
  if (articleText === null) return 'unsaid';
  const held = new Set(words(articleText));
  return wanted.every((word) => held.has(word)) ? 'unsaid' : 'another';
}

/** How a claimed role stands to a speaker who is called by these. One that says less, "president", speaks for nothing. */
export function standingByRoles(role: string, own: readonly string[]): Standing | null {
  const called = own.map((known) => calledSo(role, known));
  if (called.includes('yes')) return 'said';
  return called.includes('perhaps') ? 'unsaid' : null;
}
