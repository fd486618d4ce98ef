import { OFFICES_BY_INITIALS } from '../rules/offices.ts';

/** Words that make another office of one: "the former prime minister". */
const QUALIFYING = /^(?:former|deputy|shadow|acting|ex|assistant|associate|designate|late)$/;

/**
 * Are capitals the usual initials of an office that a role tells: "CS" of "Education Cabinet Secretary", "IGP" of
 * "Inspector-General of Police"? `role` in small letters. "FA" is no football analyst, nor "PM" a former prime minister.
 */
export function isShortFor(capitals: string, role: readonly string[]): boolean {
  const words = role.flatMap((word) => word.split('-'));
  return (OFFICES_BY_INITIALS.get(capitals) ?? []).some((office) => {
    const [before = '', ...behind] = ` ${words.join(' ')} `.split(` ${office} `);
    return (
      behind.length > 0 && !`${before} ${behind.join(' ')}`.split(' ').some((word) => QUALIFYING.test(word))
    );
  });
}
