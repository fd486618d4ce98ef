import type { Words } from './en.ts';

/** What a command, a part of one or an option is called in a language; by its own name where it has no other. */
export const term = (name: string, { terms }: Words): string =>
  Object.hasOwn(terms, name) ? terms[name as keyof Words['terms']] : name;
