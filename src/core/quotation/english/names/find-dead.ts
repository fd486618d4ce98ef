import type { Token } from '../../../text/tokens.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { POSSESSIVES } from '../rules/function-words.ts';
import { KIN } from '../rules/nouns.ts';
import { DYING, MOURNING, REMAINS } from '../rules/verbs.ts';
import type { EntityTable } from './entity-table.ts';
import type { Entity, NameMention } from './entity.ts';

/** Tokens behind a name within which its death is told: "Ana Duarte, 44, who lived in Lund, died". */
const REACH = 24;

/** Of whom the article tells that they are dead: the token behind which that is known. They do not speak next. */
export function findDead(
  tokens: readonly Token[],
  names: readonly NameMention[],
  entities: EntityTable,
  named: (index: number) => boolean,
): ReadonlyMap<Entity, number> {
  const dead = new Map<Entity, number>();
  for (const name of names) {
    const entity = entities.of(name);
    if (!entity || entity.thing || name.quoted || dead.has(entity)) continue;
    if (isMourned(tokens, name) || dies(tokens, name, named)) dead.set(entity, name.first);
  }
  return dead;
}

/** "Ana Duarte died", "Ana Duarte, 44, was killed", "Ana Duarte was among the dead", "Ana Duarte's body" */
function dies(
  tokens: readonly Token[],
  { last, possessive }: NameMention,
  named: (index: number) => boolean,
): boolean {
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  if (possessive) return REMAINS.has(lowerAt(last + 1));
  for (let at = last; at < last + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || /^[.!?;:"“”]/.test(token.lower)) return false;
    // "on Valentine's Day" is nobody else
    if (named(at) && !named(at - 1) && tokens[at + 1]?.kind !== 'possessive') return false;
    const { lower } = token;
    // "Ana Duarte said that", "Ana Duarte, whose son died", "Ana Duarte, her son, died"
    const cue = CUES.get(lower);
    if ((cue && !cue.base) || lower === 'whose' || lower === 'that') return false;
    if (POSSESSIVES.has(lower) && KIN.has(lowerAt(at + 1))) return false;
    if (/^(?:dead|killed|murdered|slain|buried|cremated)$/.test(lower)) {
      for (let back = at - 1; back >= last && back > at - 4; back--)
        if (/^(?:was|were|found|pronounced|the|is)$/.test(lowerAt(back))) return true;
    }
    if (DYING.has(lower)) return true;
  }
  return false;
}

/** "the late Ana Duarte", "lost her husband Paul Wit", "the death of Ana Duarte" */
function isMourned(tokens: readonly Token[], { roleFirst, first }: NameMention): boolean {
  for (let at = first - 1; at >= roleFirst - 1; at--) {
    const { lower = '' } = tokens[at] ?? {};
    if (lower === 'late') return true;
  }
  const kin = KIN.has(tokens[first - 1]?.lower ?? '') ? first - 2 : roleFirst - 1;
  const before = POSSESSIVES.has(tokens[kin]?.lower ?? '') ? kin - 1 : kin;
  const lower = tokens[before]?.lower ?? '';
  if (lower === 'of') return REMAINS.has(tokens[before - 1]?.lower ?? '');
  return before < kin && MOURNING.has(lower);
}
