import type { Block, Button, Presentation } from '../answer/answer.ts';
import type { Identity } from '../core/speaker/resolve-speaker.ts';
import type { CalledDays } from '../findings/find-by-role.ts';
import type { OneSpeaker, UnclearSpeaker } from '../findings/find-speaker.ts';
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
  const shown =
    unclear.kind === 'namesakes' || unclear.kind === 'holders'
      ? unclear.people.slice(0, SHOWN)
      : unclear.people;
  return shortText(
    [questionOf(unclear, words)],
    shown.map(({ name }): Button => ({ label: name, line: lineFor(name), effect: 'replace' })),
  );
}

function questionOf(unclear: UnclearSpeaker, words: Words): string {
  const { speakers, quotes } = words;
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
    case 'holders': {
      const { people, called, query } = unclear;
      const counted = people.slice(0, SHOWN).map(({ name }, i) => `${name}${seenOn(called[i]!, words)}`);
      return speakers.holders(people.length, query, counted);
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

/** " (3 May 2025)", " (3 May to 5 May 2025)": when articles called somebody so; nothing where they are undated. */
function seenOn({ first, last }: CalledDays, { days, speakers }: Words): string {
  if (first === null || last === null) return '';
  return speakers.seenOn(days.date(first), first === last ? null : days.date(last));
}

/** Who is called by the role that was asked for, and when. */
export const roleNote = ({ name }: Identity, asked: string, called: CalledDays, words: Words): Block => ({
  kind: 'note',
  line: [words.speakers.isCalled(name, asked, seenOn(called, words))],
});

/** What is said of a speaker who was not named outright. */
export const speakerNote = (
  { identity, guessed, called }: OneSpeaker,
  asked: string,
  words: Words,
): Block[] =>
  called === null ? guessNote(identity, asked, guessed, words) : [roleNote(identity, asked, called, words)];

/** That not just who was asked for is shown; nothing to say where it is. */
export const guessNote = ({ name }: Identity, asked: string, guessed: boolean, { quotes }: Words): Block[] =>
  guessed ? [{ kind: 'note', line: [quotes.guessed(name, asked)] }] : [];
