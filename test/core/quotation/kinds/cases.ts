import type { FoundQuotation } from '../../../../src/core/quotation/quotation.ts';

/**
 * A small text, and what a careful editor would say is quoted in it, in the order of the text:
 * `words | speaker`, `?` where nobody can know who spoke; behind it ` (reported by X)` and ` [nested]`
 * or ` [mixed]` where they are part of the answer.
 */
export type Case = readonly [text: string, found: readonly string[]];

const LINE =
  /^(?<words>.*) \| (?<speaker>.*?)(?: \(reported by (?<reporter>.*)\))?(?: \[(?<type>nested|mixed)\])?$/su;
const NOBODY = '?';

/** What was found as the right answers are written, with all that can be told. */
export function tell({ text, type, speaker, reportedBy }: FoundQuotation): string {
  const told = `${text} | ${oneLine(speaker ?? NOBODY)}`;
  return `${told}${reportedBy === null ? '' : ` (reported by ${oneLine(reportedBy)})`}${type === 'direct' ? '' : ` [${type}]`}`;
}

/** Whether all that was found is right, and nothing is missing. Who reports, and the type, count where the answer has them. */
export function isRight(found: readonly FoundQuotation[], expected: readonly string[]): boolean {
  return found.length === expected.length && found.every((q, at) => agrees(q, expected[at]!));
}

function agrees(found: FoundQuotation, expected: string): boolean {
  const parts = LINE.exec(expected)?.groups;
  if (parts === undefined) throw new Error(`no answer: ${expected}`);
  const { words, speaker, reporter, type } = parts;
  return (
    found.text === words &&
    isNamed(found.speaker, speaker!) &&
    (reporter === undefined || isNamed(found.reportedBy, reporter)) &&
    (type === undefined || found.type === type)
  );
}

/** A name is right in full, or as the end of the full name ("de Bussy", "Moss"); "the" and capitals say nothing. */
function isNamed(found: string | null, expected: string): boolean {
  if (found === null) return expected === NOBODY;
  const [name, full] = [plain(found), plain(expected)];
  if (name === full) return true;
  return /^\p{Lu}/u.test(expected) && !full.includes(' or ') && full.endsWith(` ${name}`);
}

const oneLine = (name: string): string => name.replace(/\s+/gu, ' ');
const plain = (name: string): string => oneLine(name).toLowerCase().replace(/^the /u, '');
