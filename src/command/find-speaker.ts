import type { Answer, Block, Button } from '../answer/answer.ts';
import {
  gatherIdentities,
  nameWords,
  resolveSpeaker,
  type Identity,
  type KnownSpeaker,
} from '../core/speaker/resolve-speaker.ts';
import { fold, words } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';
import type { Choice } from './command.ts';
import { choiceText, plural, toLine } from './lines.ts';

/** Candidates fetched for a misspelt name. */
const NEAR_CANDIDATES = 60;
const OFFERED = 5;

export type FoundSpeaker =
  | {
      readonly kind: 'one';
      readonly identity: Identity;
      /** Set when nobody is called just so. */ readonly guessed: boolean;
      /** Words behind the name that are no part of it; null where there are none. */
      readonly rest: string | null;
    }
  | { readonly kind: 'answer'; readonly answer: Answer };

/**
 * Whom `query` names, perhaps with words behind the name; else an answer that asks which one, or offers near names.
 * `lineFor` gives the command for a name.
 */
export async function findSpeaker(
  query: string,
  library: Library,
  lineFor: (name: string) => string,
): Promise<FoundSpeaker> {
  const asked = nameWords(query);
  const named = await library.speakersNamed(asked);
  // A bare surname may be one of several people, and a known name shorter than the one typed.
  const bearers = (
    await Promise.all([...new Set(asked)].map((word) => library.speakersNamed([word])))
  ).flat();
  const known = [...new Map([...named, ...bearers].map((speaker) => [speaker.id, speaker])).values()];
  const found = resolveSpeaker(query, known);
  const match =
    found.kind === 'none' ? resolveSpeaker(query, await library.speakersNear(asked, NEAR_CANDIDATES)) : found;
  const answered = (answer: Answer): FoundSpeaker => ({ kind: 'answer', answer });
  switch (match.kind) {
    case 'one': {
      const own = nameWords(match.identity.name);
      if (match.exact && asked.every((word) => own.includes(word)))
        return { kind: 'one', identity: match.identity, guessed: false, rest: null };
      const { people, parted, unknown, rest } = match.exact ? namesWithin(query, known) : NO_NAMES;
      return parted
        ? answered(askOneOf(people, unknown, lineFor))
        : { kind: 'one', identity: match.identity, guessed: true, rest };
    }
    case 'several':
      return answered(askWhich(query, match.identities, lineFor));
    case 'none': {
      const within = namesWithin(query, known);
      if (within.rest !== null && within.people.length === 1)
        return { kind: 'one', identity: within.people[0]!, guessed: true, rest: within.rest };
      if (within.parted) return answered(askOneOf(within.people, within.unknown, lineFor));
      const near = match.near.length > 0 ? match.near : within.people;
      const offered = near.length > 0 ? near : gatherIdentities(await library.speakersStarting('', OFFERED));
      return answered(offerNear(query, offered.slice(0, OFFERED), near.length > 0, lineFor));
    }
    default:
      return match satisfies never;
  }
}

/** What parts several names: "Duarte and Wit", "Duarte, Wit". */
const BETWEEN_NAMES = /\s*[,;&+/]\s*|\s+(?:and|or|y|vs\.?|versus)\s+/i;

interface Within {
  readonly people: readonly Identity[];
  /** Does the query name several, one beside the other? */
  readonly parted: boolean;
  /** Parts of such a query that are nobody's name. */
  readonly unknown: readonly string[];
  /** What stands behind the name of the only one; null when words stand before it: they may be another first name. */
  readonly rest: string | null;
}

/** More words are no names beside each other. */
const MAX_QUERY_WORDS = 16;

const NO_NAMES: Within = { people: [], parted: false, unknown: [], rest: null };

/** The names within a query that is no name as a whole. */
function namesWithin(query: string, known: readonly KnownSpeaker[]): Within {
  const written = query.match(/\S+/g) ?? [];
  if (written.length > MAX_QUERY_WORDS) return NO_NAMES;
  const parts = query.split(BETWEEN_NAMES).filter((part) => part.trim() !== '');
  const resolved = parts.map((part) => resolveSpeaker(part, known));
  const people = resolved.flatMap((match) =>
    match.kind === 'one' && match.exact ? [match.identity] : match.kind === 'several' ? match.identities : [],
  );
  if (parts.length > 1 && people.length > 0)
    return {
      people: [...new Set(people)],
      parted: true,
      unknown: parts.filter((_, i) => resolved[i]!.kind === 'none'),
      rest: null,
    };
  // The longest beginning that is a name.
  for (let length = written.length - 1; length > 0; length--) {
    const match = resolveSpeaker(written.slice(0, length).join(' '), known);
    if (match.kind !== 'one' || !match.exact) continue;
    const rest = written.slice(length).join(' ');
    const second = resolveSpeaker(rest, known);
    return second.kind === 'one' && second.exact && second.identity.name !== match.identity.name
      ? { people: [match.identity, second.identity], parted: true, unknown: [], rest: null }
      : { people: [match.identity], parted: false, unknown: [], rest: rest.replace(/["“”]/g, '') };
  }
  const surname = resolveSpeaker(written.at(-1) ?? '', known);
  const bearers =
    surname.kind === 'one' ? [surname.identity] : surname.kind === 'several' ? surname.identities : [];
  return { ...NO_NAMES, people: bearers };
}

/** Names to offer while a person types. */
export async function completeSpeaker(typed: string, library: Library): Promise<Choice[]> {
  const asked = words(typed);
  const starting = await library.speakersStarting(fold(asked.at(-1) ?? ''), 100);
  // Nothing begins so: perhaps a slip of the finger.
  const known = starting.length > 0 ? starting : await library.speakersNear(asked, OFFERED);
  const fitting = gatherIdentities(known).filter(({ name }) => {
    const list = words(name);
    return asked.slice(0, -1).every((word) => list.includes(word));
  });
  return fitting.map(({ name, statements }) => ({
    label: choiceText(`${name} (${plural(statements, 'statement')})`),
    value: choiceText(name),
  }));
}

/** That not just who was asked for is shown; nothing to say where it is. */
export const guessNote = ({ name }: Identity, asked: string, guessed: boolean): Block[] =>
  guessed ? [{ kind: 'note', line: [`Showing ${name}: nobody is called “${asked}”.`] }] : [];

const choose = (identities: readonly Identity[], lineFor: (name: string) => string): Button[] =>
  identities.map(({ name }) => ({ label: name, line: lineFor(name), effect: 'replace' }));

function askOneOf(
  people: readonly Identity[],
  unknown: readonly string[],
  lineFor: (name: string) => string,
): Answer {
  const names = people.map(({ name }) => name);
  const missing = unknown.map((part) => ` There is nobody called “${part}”.`).join('');
  const text =
    names.length > 1
      ? `One speaker is asked for at a time: ${names.join(' or ')}?${missing}`
      : `Did you mean ${names.join('')}?${missing}`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph', line: [text] }],
    buttons: choose(people, lineFor),
    tone: 'answer',
    result: { statements: [], speakers: names },
  };
}

function askWhich(query: string, identities: readonly Identity[], lineFor: (name: string) => string): Answer {
  const shown = identities.slice(0, 10);
  const names = shown
    .map(({ name, statements }) => `${name} (${plural(statements, 'statement')})`)
    .join(', ');
  const text = `${identities.length === 2 ? 'Two' : identities.length} speakers are called “${query}”: ${names}. Which one?`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph', line: [text] }],
    buttons: choose(shown, lineFor),
    tone: 'answer',
    result: { statements: [], speakers: identities.map(({ name }) => name) },
  };
}

function offerNear(
  query: string,
  near: readonly Identity[],
  alike: boolean,
  lineFor: (name: string) => string,
): Answer {
  const names = near.map(({ name }) => name).join(', ');
  const offer =
    near.length === 0
      ? 'No quotations are indexed yet.'
      : alike
        ? `Did you mean ${names}?`
        : `Most quoted are: ${names}.`;
  const text = `Nobody called “${query}” is quoted. ${offer}`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph', line: [text] }],
    buttons: choose(near, lineFor),
    tone: 'answer',
    result: { statements: [], speakers: near.map(({ name }) => name) },
  };
}

/** The command line that asks for a speaker, with the other options as they were. */
export const speakerLine =
  (options: Readonly<Record<string, string | number | boolean | undefined>>) => (name: string) =>
    toLine('quote', name, { ...options, speaker: undefined, page: undefined, private: undefined });
