import type { ClaimantRemark } from '../core/statement/claimant.ts';
import { shorten } from '../core/text/shorten.ts';
import type { Words } from '../words/en.ts';

const MAX_NAME_CHARS = 80;

/** What is said beside a verdict when it was not quite clear whose words it is about. */
export function remarkText(remark: ClaimantRemark, { checks }: Words): string {
  switch (remark.kind) {
    case 'taken':
      return checks.taken(remark.name, shorten(remark.written, MAX_NAME_CHARS));
    case 'outlet':
      return checks.outlet(remark.name);
    case 'unclear':
      return checks.unclear(shorten(remark.written, MAX_NAME_CHARS));
    case 'unknown':
      return checks.unquoted(shorten(remark.name, MAX_NAME_CHARS));
    default:
      return remark satisfies never;
  }
}
