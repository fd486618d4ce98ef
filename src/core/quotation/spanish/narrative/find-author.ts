import type { Span } from '../../../text/span.ts';

/** `Por Ana Duarte`, `Crónica de Ana Duarte, enviada especial`, `Texto: Ana Duarte`: a line of its own near the top. */
const BYLINE =
  /^[*_ \t]*(?:[Pp]or|POR|[Tt]exto|TEXTO|[Ee]ntrevista|[Cc]rónica|[Rr]eportaje|[Ee]scribe)(?: de| por)?:? +(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:de|del|la|los|y|\p{Lu}[\p{L}.'’-]*)){1,5})(?=[*_ \t]*(?:$|[,/|(—–-]))/u;
/** How many lines of a text its byline is looked for in, and how long it may be, in characters. */
const MAX_LINES = 14;
const MAX_LENGTH = 80;

/** The name in the byline of an article, with its place; null for none. */
export function findAuthor(text: string): (Span & { readonly name: string }) | null {
  let start = 0;
  for (const line of text.split('\n', MAX_LINES)) {
    const name = line.length <= MAX_LENGTH ? BYLINE.exec(line)?.groups?.['name'] : undefined;
    if (name !== undefined && / \p{Lu}/u.test(name))
      return { name, start: start + line.indexOf(name), end: start + line.indexOf(name) + name.length };
    start += line.length + 1;
  }
  return null;
}
