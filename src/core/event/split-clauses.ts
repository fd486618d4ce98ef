import type { Span } from '../text/span.ts';

/** Where one clause ends and the next begins; the conjunction belongs to neither when it only adds. */
const BORDER =
  /;\s+|\s+(?:--|—|–)\s+|,\s+(?:and|but|while|whereas|so|yet)\s+(?=[A-Z]|in\s|on\s|then\s|later\s|the\s|he\s|she\s|it\s|they\s)|,\s+(?=(?:including|after|before|when|while|where|which|who|although|though)\s)/g;

/** The clauses of a sentence, in order, cut where a conjunction or a semicolon parts them. */
export function splitClauses(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(BORDER)) {
    const end = sentence.start + match.index;
    if (end > start) clauses.push({ start, end });
    start = end + match[0].length;
  }
  if (sentence.end > start) clauses.push({ start, end: sentence.end });
  return clauses;
}
