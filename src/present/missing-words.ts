import type { Block } from '../answer/answer.ts';
import type { CheckedQuery } from '../findings/check-query.ts';

/** Says which words no article holds, and what they may have meant; nothing for a query whose words are known, or none. */
export function missingWords(checked: CheckedQuery | null): Block[] {
  if (checked === null || checked.unknown.length === 0) return [];
  const missing = checked.unknown.map((word) => `“${word}”`).join(' or ');
  const offer = checked.corrected === null ? '' : ` Did you mean “${checked.corrected}”?`;
  return [{ kind: 'note', line: [`No article has ${missing}.${offer}`] }];
}
