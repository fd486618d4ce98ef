import type { Sentence } from '../../../text/sentences.ts';
import { findTokens, type Token } from '../../../text/tokens.ts';
import { fold } from '../../../text/words.ts';
import type { Trace } from '../../../trace.ts';
import { cutAsides } from '../../marks/find-dialogue.ts';
import { findQuotedSpans, type QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { foldQuotations, type FoldedSpan } from '../../marks/fold-quotations.ts';
import { nestSpans } from '../../marks/nest-spans.ts';
import {
  childrenOf,
  isFurniture,
  isQuotationOnly,
  numberClauses,
  numberParagraphs,
  quotedTokens,
} from '../../marks/number-clauses.ts';
import { splitClauses, type Clause } from '../../marks/split-clauses.ts';
import type { Line } from '../clause/line.ts';
import type { NameMention, Person } from '../names/name.ts';
import { isNickname } from '../names/nicknames.ts';
import { findPeople, type People } from '../names/people.ts';
import { findAuthor } from './find-author.ts';
import { findLines, type Dialogue } from './find-lines.ts';
import { speaksAt, speaksToken } from './speaks-at.ts';
import { findAnswers } from './find-turns.ts';

/** Everything the passes read of one Spanish article. */
export interface Story {
  readonly trace: Trace | undefined;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly QuotedSpan[];
  /** The quoted spans right inside one, by its number. */
  readonly children: (index: number) => readonly FoldedSpan[];
  readonly people: People;
  /** The story around the outer quotations. */
  readonly line: Line;
  readonly clauses: readonly Clause[];
  readonly clauseOf: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly isQuotationOnly: (clause: number) => boolean;
  readonly opens: (offset: number) => boolean;
  /** Where answers of an interview begin, the lines of dialogue, and who gives the answers. */
  readonly answers: ReadonlySet<number>;
  readonly dialogue: Pick<Dialogue, 'turns' | 'bare'>;
  readonly interviewee: Person | null;
  /** Whom the byline names. */
  readonly author: ReturnType<typeof findAuthor>;
}

/** Abbreviations whose full stop ends no sentence of a Spanish text. */
const ABBREVIATED =
  /(?:^|[\s(«“"])(?:EE|Sr|Sra|Srta|Dr|Dra|Lic|Ing|Arq|Gral|Cnel|Av|Avda|núm|pág|art|Mons|Pdte|Vda|D|Dña)\.$/u;

/** Reads an article for its quotations, names, sentences and paragraphs. */
export function readStory(text: string, sentences: readonly Sentence[], trace?: Trace): Story {
  const tokens = findTokens(text);
  const answers = findAnswers(text);
  const author = findAuthor(text);
  const dialogue = findLines(text, speaksAt);
  const quoted = findQuotedSpans(text);
  const nicknames = new Map(
    quoted.filter((span) => isNickname(text, span)).map(({ open, close }) => [open, close]),
  );
  const spoken = nicknames.size > 0 ? quoted.filter(({ open }) => !nicknames.has(open)) : quoted;
  const marked = spoken.flatMap((span) => (span.parent < 0 ? cutAsides(text, span, speaksAt) : [span]));
  const spans = nestSpans([...answers.spans, ...dialogue.spans, ...marked]);
  const inside = quotedTokens(tokens, spans);
  const starts = new Set(
    sentences
      .map(({ start }) => start)
      .filter((start) => !ABBREVIATED.test(text.slice(Math.max(0, start - 9), start).trimEnd())),
  );
  const afterMark = new Set(spans.map(({ start }) => start));
  const people = findPeople({
    text,
    tokens,
    opens: (index) => {
      const { start } = tokens[index]!;
      const before = tokens[index - 1];
      return (
        starts.has(start) ||
        afterMark.has(start) ||
        !before ||
        before.kind === 'break' ||
        /^[¿¡:|*—–-]+$/.test(before.lower)
      );
    },
    quoted: (index) => inside[index] === 1,
    nicknames,
  });
  const children = childrenOf(spans);
  const opens = (offset: number): boolean => starts.has(offset);
  const line: Line = {
    text,
    tokens: foldQuotations(tokens, 0, tokens.length, children.get(-1) ?? [], opens),
    ...lookUps(people.mentions, tokens.length),
  };
  const clauses = splitClauses(line.tokens, text, speaksToken);
  const furniture = clauses.map((clause, number) => number > 0 && isFurniture(line.tokens, clause));
  const alone = clauses.map((clause) => isQuotationOnly(line.tokens, clause));
  return {
    trace,
    text,
    tokens,
    spans,
    children: (index) => children.get(index) ?? [],
    people,
    line,
    clauses,
    clauseOf: numberClauses(line.tokens, clauses, tokens.length),
    paragraphOf: numberParagraphs(line.tokens, clauses, furniture),
    isQuotationOnly: (clause) => alone[clause] ?? false,
    opens,
    answers: new Set(answers.spans.map(({ open }) => open)),
    dialogue,
    interviewee: personCalled(people.people, answers.label) ?? mainPerson(people.people, author),
    author,
  };
}

/** The names that cover a token, and those whose determiner or role begins at one. */
function lookUps(mentions: readonly NameMention[], count: number): Pick<Line, 'nameAt' | 'leadAt'> {
  const covering = new Int32Array(count).fill(-1);
  const leading = new Int32Array(count).fill(-1);
  mentions.forEach(({ first, last, lead }, number) => {
    covering.fill(number, first, last);
    leading[lead] = number;
    leading[first] = number;
  });
  const lookUp = (numbers: Int32Array) => (index: number) => {
    const number = numbers[index];
    return number === undefined || number < 0 ? undefined : mentions[number];
  };
  return { nameAt: lookUp(covering), leadAt: lookUp(leading) };
}

/** Whose name labels the answers: «BARRIENTOS» is of Ofelia Barrientos; initials tell of nobody. */
const personCalled = (people: readonly Person[], label: string | null): Person | undefined => {
  const words = fold(label ?? '').match(/\p{L}+/gu) ?? [];
  return people.find(
    ({ kind, keys }) =>
      kind === 'person' && keys.length > 1 && words.length > 0 && words.every((word) => keys.includes(word)),
  );
};

/** Who an interview is with: the person whom it names most, of equals the first; not the one who asks. */
const mainPerson = (people: readonly Person[], author: Story['author']): Person | null =>
  people.reduce<Person | null>(
    (best, person) =>
      person.kind !== 'person' ||
      person.keys.length < 2 ||
      person.mentions[0]?.start === author?.start ||
      (best && best.mentions.length >= person.mentions.length)
        ? best
        : person,
    null,
  );
