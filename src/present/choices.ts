import type { Choice } from '../chat/dispatcher.ts';
import type { Identity } from '../core/speaker/resolve-speaker.ts';
import { shorten } from '../core/text/shorten.ts';
import { findOutlets } from '../findings/find-outlets.ts';
import { findSpeakersStarting } from '../findings/find-speaker.ts';
import type { Library } from '../store/library.ts';
import type { Words } from '../words/en.ts';

/** Platforms take so many characters of a value, and of its label. */
const MAX_CHARS = 100;

/** A value offered while somebody types, with another label where it has one. */
export const choice = (value: string, label = value): Choice => ({
  label: shorten(label, MAX_CHARS),
  value: shorten(value, MAX_CHARS),
});

const speakerChoice =
  ({ quotes }: Words) =>
  ({ name, statements }: Identity): Choice =>
    choice(name, quotes.counted(name, statements));

/** The names of outlets, cut where they are too long. */
const outletChoice = (source: string): Choice => ({
  label: source.slice(0, MAX_CHARS),
  value: source.slice(0, MAX_CHARS),
});

/** Who or which outlet may be meant by what is typed so far for the option `speaker` or `source`. */
export async function completeNames(
  option: string,
  typed: string,
  { store, words }: { readonly store: Library; readonly words: Words },
): Promise<Choice[]> {
  if (option === 'speaker') return (await findSpeakersStarting(typed, store)).map(speakerChoice(words));
  return option === 'source' ? (await findOutlets(typed, store)).map(outletChoice) : [];
}
