import type { Answer, Button } from '../answer/answer.ts';
import {
  gatherIdentities,
  nameWords,
  resolveSpeaker,
  type Identity,
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
      /** Set when the spelling had to be guessed. */ readonly guessed: boolean;
    }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** Whom `query` names; else an answer that asks which one, or offers near names. `lineFor` gives the command for a name. */
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
  switch (match.kind) {
    case 'one':
      return { kind: 'one', identity: match.identity, guessed: !match.exact };
    case 'several':
      return { kind: 'answer', answer: askWhich(query, match.identities, lineFor) };
    case 'none': {
      const near =
        match.near.length > 0 ? match.near : gatherIdentities(await library.speakersStarting('', OFFERED));
      return {
        kind: 'answer',
        answer: offerNear(query, near.slice(0, OFFERED), match.near.length > 0, lineFor),
      };
    }
    default:
      return match satisfies never;
  }
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

const choose = (identities: readonly Identity[], lineFor: (name: string) => string): Button[] =>
  identities.map(({ name }) => ({ label: name, line: lineFor(name), effect: 'replace' }));

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
