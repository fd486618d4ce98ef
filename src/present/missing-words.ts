import type { Block } from '../answer/answer.ts';
import type { CheckedQuery } from '../findings/check-query.ts';
import type { Words } from '../words/en.ts';

/** Says which words no article holds, and what they may have meant; nothing for a query whose words are known, or none. */
export function missingWords(checked: CheckedQuery | null, { articles }: Words): Block[] {
  if (checked === null || checked.unknown.length === 0) return [];
  return [{ kind: 'note', line: [articles.noneHas(checked.unknown, checked.corrected)] }];
}
