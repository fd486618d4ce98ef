import type { Block, Button, Presentation } from '../answer/answer.ts';
import { plural } from '../answer/plural.ts';
import type { Identity } from '../core/speaker/resolve-speaker.ts';
import type { UnclearSpeaker } from '../findings/find-speaker.ts';
import { shortText } from './notice.ts';

/** People shown of those who are called so. */
const SHOWN = 10;

/** Asks who is meant, or offers near names. `lineFor` gives the command for a name. */
export function presentUnclearSpeaker(
  unclear: UnclearSpeaker,
  lineFor: (name: string) => string,
): Presentation {
  const shown = unclear.kind === 'namesakes' ? unclear.people.slice(0, SHOWN) : unclear.people;
  return shortText(
    [questionOf(unclear)],
    shown.map(({ name }): Button => ({ label: name, line: lineFor(name), effect: 'replace' })),
  );
}

function questionOf(unclear: UnclearSpeaker): string {
  const names = unclear.people.map(({ name }) => name);
  switch (unclear.kind) {
    case 'beside': {
      const missing = unclear.unknown.map((part) => ` There is nobody called “${part}”.`).join('');
      return names.length > 1
        ? `One speaker is asked for at a time: ${names.join(' or ')}?${missing}`
        : `Did you mean ${names.join('')}?${missing}`;
    }
    case 'namesakes': {
      const { people, query } = unclear;
      const counted = people
        .slice(0, SHOWN)
        .map(({ name, statements }) => `${name} (${plural(statements, 'statement')})`)
        .join(', ');
      return `${people.length === 2 ? 'Two' : people.length} speakers are called “${query}”: ${counted}. Which one?`;
    }
    case 'nobody': {
      const offer = unclear.alike
        ? `Did you mean ${names.join(', ')}?`
        : `Most quoted are: ${names.join(', ')}.`;
      return `Nobody called “${unclear.query}” is quoted. ${names.length === 0 ? 'No quotations are indexed yet.' : offer}`;
    }
    default:
      return unclear satisfies never;
  }
}

export const unclearSpeakerJson = ({ people }: UnclearSpeaker): Readonly<Record<string, unknown>> => ({
  statements: [],
  speakers: people.map(({ name }) => name),
});

/** That not just who was asked for is shown; nothing to say where it is. */
export const guessNote = ({ name }: Identity, asked: string, guessed: boolean): Block[] =>
  guessed ? [{ kind: 'note', line: [`Showing ${name}: nobody is called “${asked}”.`] }] : [];
