/**
 * Are capitals the initials of a role or a part of it: "CS" of "Education Cabinet Secretary", "DG" of "director-general of the
 * railway", "IGP" of "Inspector-General of Police"? `role` in small letters.
 */
export const isShortFor = (capitals: string, role: readonly string[]): boolean =>
  role
    .flatMap((word) => word.split('-'))
    .map((word) => (/^(?:of|and|for|the)$/.test(word) ? '' : (word[0] ?? '')))
    .join('')
    .includes(capitals.toLowerCase());
