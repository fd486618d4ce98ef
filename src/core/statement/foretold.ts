import { englishKey } from './english-key.ts';
import { IRREGULAR_FORMS } from './rules/irregular-forms.ts';
import type { ReadWords } from './verify.ts';
import { BETWEEN_TO_COME, TO_COME, TO_COME_TO } from './rules/to-come.ts';

/** Words from "will" to its verb. */
const REACH = 3;

/** Verbs of a text that tell of what is to come, and of what is done, by their roots. */
interface Told {
  readonly toCome: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

/**
 * Is one a promise and the other its fulfilment: "We will check every bag", "We checked every bag"? The same verb tells of
 * what is to come in the one, and only there, and of what is done in the other.
 */
export function isPromiseOf(a: ReadWords, b: ReadWords): boolean {
  const [one, other] = [toldIn(a), toldIn(b)];
  return keeps(one, other) || keeps(other, one);
}

/** What is read of a text is kept as long as its words are. */
const TOLD = new WeakMap<ReadWords, Told>();
function toldIn(words: ReadWords): Told {
  const known = TOLD.get(words) ?? readTold(words.tokens.map(({ text }) => text).join(' '));
  TOLD.set(words, known);
  return known;
}

const keeps = (promise: Told, kept: Told): boolean =>
  [...promise.toCome].some(
    (root) => !promise.done.has(root) && kept.done.has(root) && !kept.toCome.has(root),
  );

function readTold(text: string): Told {
  const list = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);
  const toCome = new Set<string>();
  const done = new Set<string>();
  list.forEach((word, at) => {
    const root = rootOf(word);
    const future = /(?<stem>\p{L}{2,}[aei])r(?:é|ás|á|emos|éis|án)$/u.exec(word)?.groups?.['stem'];
    if (future) toCome.add(future.slice(0, -1));
    else if (isLed(list, at)) for (const key of [root, spanishRoot(word)]) toCome.add(key);
    else if (isDone(word)) for (const key of [root, rootOf(word.replace(/ed$/, ''))]) done.add(key);
    const past = /(?<stem>\p{L}{2,}?)(?:é|ó|amos|aron|ieron|í|ió|imos|ado|ido)$/u.exec(word)?.groups?.[
      'stem'
    ];
    if (past && !isLed(list, at)) done.add(asBefore(past));
  });
  return { toCome, done };
}

/** Stands a verb behind "will", "going to", "vamos a"? */
function isLed(list: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = list[back]!;
    if (TO_COME.has(word)) return true;
    if (TO_COME_TO.has(word)) return /^(?:to|que)$/.test(list[back + 1] ?? '');
    if (!BETWEEN_TO_COME.has(word)) return false;
  }
  return false;
}

/** "checked", "brought": a form of what is done, which no other form looks like. */
const isDone = (word: string): boolean =>
  /[^e]ed$/.test(word) || (IRREGULAR_FORMS.has(word) && !SMALL_VERBS.has(IRREGULAR_FORMS.get(word)!));
const SMALL_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'do', 'will', 'might']);

const rootOf = (word: string): string => englishKey(word);
const spanishRoot = (word: string): string =>
  word.replace(/(?:ar|er|ir)(?:lo|la|los|las|le|les|me|se|nos)?$/u, '');
/** "pagu" of "pagué" as in "pagar" */
const asBefore = (stem: string): string => stem.replace(/gu$/, 'g').replace(/qu$/, 'c');
