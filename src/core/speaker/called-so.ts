import { akin } from '../text/akin.ts';
import { fold, words } from '../text/words.ts';
import { COUNTRY_OF, ONE_OFFICE, OTHER_OFFICE, ROLE_SMALL } from './rules/role-words.ts';

/** What hangs a phrase on an office: "mayor of", "spokeswoman for". */
const HOOKED = /\s(?:of|for|from|in|at|to|de|del)\s.*/su;

/** What a role says: the office, what it is of, and what makes another one of it. */
interface RoleWords {
  readonly head: string;
  readonly others: readonly string[];
  /** "deputy", "former", "vice-" */
  readonly differing: readonly string[];
}

/**
 * Reads a role, in any case: "the president of Mexico" and "Mexican president" both give `president` and what shares a stem
 * with `mexico`. Null for what holds no word.
 */
function readRole(role: string): RoleWords | null {
  const read = (text: string): string[] =>
    words(
      fold(text)
        .replace(/['’]s?\b/gu, ' ')
        .replaceAll('-', ' '),
    ).filter((word) => !ROLE_SMALL.has(word));
  const list = read(role);
  const head = read(role.replace(HOOKED, '')).at(-1) ?? list.at(-1);
  if (head === undefined) return null;
  return {
    head,
    others: list
      .filter((word) => word !== head && !OTHER_OFFICE.has(word))
      .map((word) => COUNTRY_OF.get(word) ?? word),
    differing: list.filter((word) => OTHER_OFFICE.has(word)),
  };
}

/** `yes`: the known role is the one asked for; `perhaps`: it is the same office and says less; `no`: it is another one. */
export type CalledSo = 'yes' | 'perhaps' | 'no';

/** Is somebody whom an article calls `known` meant by `asked`? "The mayor" may be of anywhere, but is no deputy mayor. */
export function calledSo(asked: string, known: string): CalledSo {
  const [one, other] = [readRole(asked), readRole(known)];
  if (!one || !other || !isOneOffice(one.head, other.head)) return 'no';
  if (one.differing.length !== other.differing.length) return 'no';
  if (one.differing.some((word) => !other.differing.includes(word))) return 'no';
  const lacking = one.others.filter((word) => !other.others.some((own) => akin(own, word)));
  if (lacking.length === 0) return 'yes';
  return other.others.length === 0 ? 'perhaps' : 'no';
}

/** The forms of an office's name: "spokesman" for "the railway's spokeswoman" too. */
export function officeForms(asked: string): string[] {
  const head = readRole(asked)?.head;
  if (head === undefined) return [];
  return [...(ONE_OFFICE.find((forms) => forms.has(head)) ?? [head])];
}

const isOneOffice = (a: string, b: string): boolean =>
  a === b || ONE_OFFICE.some((forms) => forms.has(a) && forms.has(b));
