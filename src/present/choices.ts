import { plural } from '../answer/plural.ts';
import type { Choice } from '../chat/dispatcher.ts';
import type { Identity } from '../core/speaker/resolve-speaker.ts';
import { shorten } from '../core/text/shorten.ts';

/** Platforms take so many characters of a value, and of its label. */
const MAX_CHARS = 100;

/** A value offered while somebody types, with another label where it has one. */
export const choice = (value: string, label = value): Choice => ({
  label: shorten(label, MAX_CHARS),
  value: shorten(value, MAX_CHARS),
});

export const speakerChoice = ({ name, statements }: Identity): Choice =>
  choice(name, `${name} (${plural(statements, 'statement')})`);

/** The names of outlets, cut where they are too long. */
export const outletChoice = (source: string): Choice => ({
  label: source.slice(0, MAX_CHARS),
  value: source.slice(0, MAX_CHARS),
});
