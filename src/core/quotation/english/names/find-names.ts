import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS, MONTHS, OPENERS, WEEKDAYS } from '../rules/function-words.ts';
import { BODY_OF, POST_NOMINALS } from '../rules/name-words.ts';
import { BODIES, ROLES, TITLES } from '../rules/titles.ts';
import { capitalsWithin, commonWords, headlineTokens, isFirstName, oddSurnames } from './capitals.ts';
import { isGiven } from './descriptors.ts';
import type { NameMention } from './entity.ts';
import {
  isNamedAfterDay,
  isShortName,
  isSmallOpening,
  leadingParticles,
  particledSurnames,
  runEnd,
} from './name-run.ts';
import { isAcronym, isOrigin, isPlainVerb } from './name-shapes.ts';
import { splitRun, type NameContext, type NameWords } from './split-run.ts';

/** Finds every name, in order: runs of capitalised words, with titles and roles before them split off. */
export function findNames(context: NameContext): NameMention[] {
  const { tokens, opens } = context;
  const words = { ...context, common: commonWords(tokens), surnames: oddSurnames(tokens) };
  const midSentence = capitalsWithin(tokens, opens);
  const headlines = headlineTokens(tokens);
  const particled = particledSurnames(tokens);
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || headlines[at]) continue;
    if (!isSmallOpening(token) && (token.kind !== 'capital' || !mayStart(words, at))) continue;
    const end = isHandle(tokens, at) ? at + 1 : runEnd(tokens, at);
    const single = end === at + 1 && opens(at);
    // "de Wit said"
    const first = particled.has(token.lower) ? at - leadingParticles(tokens, at) : at;
    const plausible = single ? isPlausible(token, tokens[end], midSentence) : true;
    const name = plausible && !isOrigin(tokens, first, end) ? splitRun(words, first, end) : null;
    if (name) names.push(name);
    at = end - 1;
  }
  return names;
}

/** "@AnaDuarte" */
const isHandle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === '@' && tokens[at - 1]?.end === tokens[at]?.start;

/** May the single word that opens a sentence be a name, given what follows: "Duarte said", not "Dismayed by"? */
function isPlausible(token: Token, next: Token | undefined, within: ReadonlySet<string>): boolean {
  if (within.has(token.lower) || isFirstName(token)) return true;
  // "Contacted, the mayor said"
  if (next?.lower === ',' && /(?:[^e]ed|[^l]ing)$/.test(token.lower)) return false;
  if (!next || next.kind !== 'word') return true;
  const group = token.lower.endsWith('s') && ROLES.has(token.lower.slice(0, -1));
  if (BODIES.has(token.lower) || group) return false;
  return isPlainVerb(next) || /[^e]ed$/.test(next.lower);
}

/** May a name, with what stands before it, start at a capitalised word? */
function mayStart({ tokens, opens, common, surnames }: NameWords, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower } = token;
  // "the top KC"
  if (POST_NOMINALS.has(lower) && isAcronym(token.text)) return false;
  if (surnames.has(lower) || isNamedAfterDay(tokens, at) || isShortName(tokens, at)) return true;
  const followed = tokens[at + 1]?.kind === 'capital';
  if (followed && (lower === 'new' || isFirstName(token))) return true;
  if (TITLES.has(lower) && (followed || BODY_OF.has(lower))) return true;
  if (!OPENERS.has(lower)) return !opens(at) || followed || !common.has(lower);
  const date = WEEKDAYS.has(lower) || MONTHS.has(lower);
  // "said Per Wit"
  const longer = lower.length > 3 || isGiven(token);
  return followed && !opens(at) && !date && longer && !DETERMINERS.has(lower);
}
