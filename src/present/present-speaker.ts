import type { Block, Button, Presentation } from '../answer/answer.ts';
import type { Identity } from '../core/speaker/resolve-speaker.ts';
import type { UnclearSpeaker } from '../findings/find-speaker.ts';
import { shortText } from './notice.ts';
import type { Words } from '../words/en.ts';

/** People shown of those who are called so. */
const SHOWN = 10;

/** Asks who is meant, or offers near names. `lineFor` gives the command for a name. */
export function presentUnclearSpeaker(
  unclear: UnclearSpeaker,
  lineFor: (name: string) => string,
  words: Words,
): Presentation {
  const shown = unclear.kind === 'namesakes' ? unclear.people.slice(0, SHOWN) : unclear.people;
  return shortText(
    [questionOf(unclear, words)],
    shown.map(({ name }): Button => ({ label: name, line: lineFor(name), effect: 'replace' })),
  );
}

function questionOf(unclear: UnclearSpeaker, { speakers, quotes }: Words): string {
  const names = unclear.people.map(({ name }) => name);
  switch (unclear.kind) {
    case 'beside': {
      const missing = unclear.unknown.map(speakers.nobodyIs).join('');
      return `${names.length > 1 ? speakers.oneAtATime(names) : speakers.didYouMean(names)}${missing}`;
    }
    case 'namesakes': {
      const { people, query } = unclear;
      const counted = people.slice(0, SHOWN).map(({ name, statements }) => quotes.counted(name, statements));
      return speakers.namesakes(people.length, query, counted);
    }
    case 'nobody': {
      const offer = unclear.alike ? speakers.didYouMean(names) : speakers.mostQuoted(names);
      return `${speakers.nobody(unclear.query)} ${names.length === 0 ? speakers.noneYet : offer}`;
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
export const guessNote = ({ name }: Identity, asked: string, guessed: boolean, { quotes }: Words): Block[] =>
  guessed ? [{ kind: 'note', line: [quotes.guessed(name, asked)] }] : [];
