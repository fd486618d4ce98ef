import type { ClaimantRemark } from '../core/statement/claimant.ts';
import { shorten } from '../core/text/shorten.ts';

const MAX_NAME_CHARS = 80;

/** What is said beside a verdict when it was not quite clear whose words it is about. */
export function remarkText(remark: ClaimantRemark): string {
  switch (remark.kind) {
    case 'taken':
      return `Taken for ${remark.name}: nobody is called “${shorten(remark.written, MAX_NAME_CHARS)}”.`;
    case 'outlet':
      return `“${remark.name}” is an outlet and no speaker: checked for anybody.`;
    case 'unclear':
      return `I could not tell who is meant by “${shorten(remark.written, MAX_NAME_CHARS)}”, so this was checked for anybody. speaker: names one person.`;
    case 'unknown':
      return `Nobody called “${shorten(remark.name, MAX_NAME_CHARS)}” is quoted in the articles.`;
    default:
      return remark satisfies never;
  }
}
