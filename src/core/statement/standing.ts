import { anyOf } from '../text/word-set.ts';
import { TEXT_HOOKS } from './rules/claim-words.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { DOCUMENTS } from '../quotation/english/rules/titles.ts';
import { searchWords } from '../search/search-words.ts';
import { compatibleNames, nameWords } from '../speaker/resolve-speaker.ts';
import { fold, words } from '../text/words.ts';
import { roleNoun, type Claimant } from './claimant.ts';

/** How a claimant stands to a quotation: `said` it, it is `unsaid` who did or whether that is the claimant, or `another` did. */
export type Standing = 'said' | 'unsaid' | 'another';

/** What must be known of the articles before a standing can be told. */
export type StandingQuestion =
  /** Does the article of the quotation hold all of these words? */
  | { readonly ask: 'mention'; readonly words: readonly string[] }
  /** Who is called by this role in any article? */
  | { readonly ask: 'role'; readonly role: string; readonly speaker: string };

type Attribution = Pick<Quotation, 'speaker' | 'speakerKind' | 'speakerRole'>;

/** Does the article with a quotation say nothing against the claimant? Other articles may still know better. */
export function fitsAtSight(
  { kind, name }: Claimant,
  { speaker, speakerKind, speakerRole }: Attribution,
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
      return 'another';
    case 'role':
      return isNamed ? { ask: 'role', role: name, speaker } : 'unsaid';
    case 'body':
      return speakerKind === 'body' ? 'another' : { ask: 'mention', words: searchWords(name) };
    default:
      return kind satisfies never;
  }
}

/** The standing of a claimant whose words the article holds, or does not; one that is not kept counts as holding them. */
export function standingByMention(wanted: readonly string[], articleText: string | null): Standing {
  if (articleText === null) return 'unsaid';
  const held = new Set(words(articleText));
  return wanted.every((word) => held.has(word)) ? 'unsaid' : 'another';
}

/** The forms under which the bearers of a role are looked up. */
export const roleForms = (role: string): string[] => [
  fold(role).replace(/^(?:the|an?|el|la) /, ''),
  roleNoun(role) ?? '',
];

/** Is a speaker with these roles called so? */
export const bearsRole = (role: string, own: readonly string[]): boolean =>
  own.some((known) => words(known).includes(roleNoun(role) ?? ''));
