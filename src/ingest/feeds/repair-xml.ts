/** Characters that XML 1.0 forbids. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Takes them out, or no parser reads on. */
export const stripForbidden = (text: string): string => text.replace(FORBIDDEN, '');

const CDATA = '<![CDATA[';
const CLOSE = ']]>';
/** Elements that hold an entry or more: a CDATA section that runs over their end was never closed. */
const HOLDERS = /<\/(?:item|entry|channel|rss|feed|rdf:RDF)\s*>/i;
const PREDEFINED = /^(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][\da-fA-F]{1,6})$/;

/**
 * Mends what most often keeps a feed from being read, leaving sound ones as they are: what stands before the first tag,
 * a stray `&`, entities of HTML, CDATA sections that are never closed, prefixes that are used but not declared. Linear in
 * the text.
 */
export function repairXml(text: string): string {
  const opened = text.slice(Math.max(0, text.search(/<[?!a-zA-Z]/)));
  const repaired: string[] = [];
  let at = 0;
  let close = opened.indexOf(CLOSE);
  for (let start = opened.indexOf(CDATA); start >= 0; start = opened.indexOf(CDATA, at)) {
    repaired.push(escapeStray(opened.slice(at, start)));
    const from = start + CDATA.length;
    if (close >= 0 && close < from) close = opened.indexOf(CLOSE, from);
    const { end, closed } = cdataEnd(opened, from, close);
    repaired.push(opened.slice(start, end), ...(closed ? [] : [CLOSE]));
    at = end;
  }
  // What the end of the file cut off in the middle of a tag tells nothing.
  repaired.push(escapeStray(opened.slice(at).replace(/<[^<>]*$/, '')));
  return declarePrefixes(repaired.join(''));
}

/**
 * Where a CDATA section ends, `close` being the next `]]>` or -1: behind that, or, when another section opens or an entry
 * ends before it, at that place.
 */
function cdataEnd(text: string, from: number, close: number): { end: number; closed: boolean } {
  const body = text.slice(from, close < 0 ? undefined : close);
  const next = body.indexOf(CDATA);
  if (close >= 0 && next < 0) return { end: close + CLOSE.length, closed: true };
  const unclosed = next < 0 ? body : body.slice(0, next);
  const holder = HOLDERS.exec(unclosed);
  // The element it stands in ends right before the entry does.
  const tag = /<\/[\w:.-]+\s*>\s*$/.exec(unclosed.slice(0, holder?.index ?? unclosed.length));
  return { end: from + (tag?.index ?? holder?.index ?? unclosed.length), closed: false };
}

const escapeStray = (text: string): string =>
  text.replace(/&(?:([\w#]{1,32});)?/g, (whole, name: string | undefined) =>
    name !== undefined && PREDEFINED.test(name) ? whole : `&amp;${whole.slice(1)}`,
  );

/** Declares the prefixes that tags and attributes use without it, on the root element. */
function declarePrefixes(text: string): string {
  const root = /<[A-Za-z][\w:.-]*/.exec(text);
  if (!root) return text;
  const used = new Set(Array.from(text.matchAll(/<\/?([A-Za-z][\w.-]*):/g), ([, prefix]) => prefix ?? ''));
  const declared = new Set(Array.from(text.matchAll(/\sxmlns:([\w.-]+)/g), ([, prefix]) => prefix ?? ''));
  const missing = [...used].filter((prefix) => !declared.has(prefix) && prefix !== 'xml');
  if (missing.length === 0) return text;
  const at = root.index + root[0].length;
  const added = missing.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`).join('');
  return text.slice(0, at) + added + text.slice(at);
}
