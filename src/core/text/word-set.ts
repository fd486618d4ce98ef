/** A class of words: lists with white space between ("never not no"), and other classes that it holds. */
export const wordSet = (...parts: readonly (string | Iterable<string>)[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => (typeof part === 'string' ? part.trim().split(/\s+/) : [...part])));

/** The words of classes as alternatives of a regular expression, longer ones first, so that "sept" is tried before "sep". */
export const anyOf = (...classes: readonly Iterable<string>[]): string =>
  [...new Set(classes.flatMap((words) => [...words]))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
