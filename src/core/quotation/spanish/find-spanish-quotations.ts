import type { Span } from '../../text/span.ts';
import { findQuotedSpans, type QuotedSpan } from '../marks/find-quoted-spans.ts';
import type { FoundQuotation, Mention, SpeakerKind } from '../quotation.ts';
import { findPeople, findPerson, nameWords, type SpanishPerson } from './people.ts';
import { readSubject, type SpanishSubject } from './read-subject.ts';
import { CUE_OF, OWN_CUES } from './words.ts';

/** How far a quotation's verb of speech may stand from it, in characters. */
const REACH = 160;

interface Attribution {
  readonly subject: SpanishSubject | null;
  readonly cue: Mention | null;
  readonly takes: 'words' | 'fragment';
  readonly confidence: number;
  readonly why: string;
}

interface Speaker {
  readonly name: string | null;
  readonly kind: SpeakerKind | null;
  readonly role: string | null;
  readonly person: SpanishPerson | null;
}

/**
 * Quotations of a Spanish article and who said each: a verb of speech after or before the quotation, with its subject on
 * either side; "según"; a name and a colon; else the speaker carries on within the paragraph. Spanish leaves out its
 * pronouns, so a verb without a subject is of the last who spoke.
 */
export function findSpanishQuotations({ text }: { readonly text: string }): FoundQuotation[] {
  const spans = findQuotedSpans(text);
  const outer = spans.filter(({ parent }) => parent < 0);
  if (outer.length === 0) return [];
  const inner = Map.groupBy(
    spans.map((span, number) => ({ ...span, number })),
    ({ parent }) => parent,
  );
  const numbers = new Map(spans.map((span, number) => [span, number]));
  const people = findPeople(text, within(outer));
  const attributions = attributeAll(text, outer);
  const lines = readLines(text);
  const found: FoundQuotation[] = [];
  let last: { speaker: Speaker; end: number; mixed: boolean } | null = null;
  let group = 0;
  outer.forEach((span, i) => {
    const attribution = attributions[i] ?? null;
    const words = text.slice(span.start, span.end);
    const wordCount = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const near = last !== null && lines.between(last.end, span.open) <= 2 ? last : null;
    const continued = near !== null && !attribution?.subject && lines.between(near.end, span.open) === 0;
    const carries =
      near !== null && wordCount >= 4 && (continued || lines.isAlone(span) || /[.!?…]$/.test(words));
    if (wordCount === 0 || (!attribution && !carries)) return;
    const speaker = attribution?.subject
      ? resolve(attribution.subject, people, span.open)
      : (near?.speaker ?? lastNamed(people, span.open));
    const fragment =
      attribution?.takes === 'fragment' ||
      (/^\p{Ll}/u.test(words) && wordCount < 5 && !/[,.!?…]$/.test(words));
    const mixed = continued && !attribution ? near.mixed : fragment;
    if (!continued) group++;
    found.push(quotation(text, span, mixed ? 'mixed' : 'direct', speaker, attribution, null, group));
    const addInner = (around: QuotedSpan, number: number, teller: Speaker): void => {
      for (const child of inner.get(number) ?? []) {
        const told = nested(text, around, child, teller, people, group + 1);
        if (!told) continue;
        group++;
        found.push(told.quotation);
        addInner(child, child.number, told.speaker.name === null ? teller : told.speaker);
      }
    };
    addInner(span, numbers.get(span) ?? -1, speaker);
    last = { speaker, end: span.close, mixed };
  });
  return found;
}

/** The attribution of each quotation; one that goes on over paragraphs has that of its last part. */
function attributeAll(text: string, outer: readonly QuotedSpan[]): (Attribution | null)[] {
  const own = outer.map(
    (span, i) => attributionAfter(text, span, outer[i + 1]) ?? attributionBefore(text, span, outer[i - 1]),
  );
  for (let i = outer.length - 2; i >= 0; i--) if (outer[i + 1]!.continues) own[i] ??= own[i + 1] ?? null;
  return own;
}

/** Tells whether a place stands inside one of the spans, which are in order; places must be asked in order too. */
function within(spans: readonly QuotedSpan[]): (at: number) => boolean {
  let i = 0;
  return (at) => {
    while (i < spans.length && spans[i]!.close <= at) i++;
    return i < spans.length && spans[i]!.open <= at;
  };
}

/** Whoever was named last before `at`: the one of whom a verb without a subject speaks. */
function lastNamed(people: readonly SpanishPerson[], at: number): Speaker {
  const person = latest(people, at, () => true);
  return { name: person?.name ?? null, kind: person ? 'person' : null, role: person?.role ?? null, person };
}

/** Of the persons that fit the one who was named last before `at`. */
function latest(
  people: readonly SpanishPerson[],
  at: number,
  isMeant: (person: SpanishPerson) => boolean,
): SpanishPerson | null {
  let best: SpanishPerson | null = null;
  let bestAt = -1;
  for (const person of people) {
    if (person.body || !isMeant(person)) continue;
    const namedAt = lastBefore(person.mentions, at);
    if (namedAt > bestAt) [best, bestAt] = [person, namedAt];
  }
  return best;
}

function quotation(
  text: string,
  span: Span,
  type: FoundQuotation['type'],
  speaker: Speaker,
  attribution: Attribution | null,
  reportedBy: string | null,
  group: number,
): FoundQuotation {
  const { subject = null, cue = null } = attribution ?? {};
  const carried = attribution === null || subject === null;
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    type,
    speaker: speaker.name,
    speakerKind: speaker.kind,
    speakerRole: speaker.role,
    mention: subject ? { start: subject.start, end: subject.end, text: subject.text } : null,
    cue,
    reportedBy,
    group,
    confidence: speaker.name === null ? 0.1 : carried ? 0.6 : (attribution?.confidence ?? 0.5),
    why: carried ? 'the speaker of the quotation before' : attribution.why,
  };
}

/** Characters that hold the word right before a mark. */
const WORD_REACH = 40;

/** A quotation inside another: `«Me dijo: “No”», recordó Duarte`; without a verb of speech it is a title or the like. */
function nested(
  text: string,
  outer: QuotedSpan,
  inner: QuotedSpan,
  speaker: Speaker,
  people: readonly SpanishPerson[],
  group: number,
): { quotation: FoundQuotation; speaker: Speaker } | null {
  const before = text.slice(Math.max(outer.start, inner.open - WORD_REACH), inner.open);
  const word =
    before
      .match(/\p{L}+/gu)
      ?.at(-1)
      ?.toLowerCase() ?? '';
  const attribution = attributionBefore(text, inner, { ...outer, close: outer.start });
  const subject = attribution?.subject;
  const own = OWN_CUES.has(word) ? speaker : null;
  const innerSpeaker = own ?? (subject && resolve(subject, people, inner.open));
  if (!innerSpeaker) return null;
  return {
    quotation: quotation(text, inner, 'nested', innerSpeaker, attribution, speaker.name, group),
    speaker: innerSpeaker,
  };
}

const CUE_WORD = /[\p{L}]+/gu;

/** `», dijo Ana Duarte`, `», según Duarte`, `» — Ana Duarte`. */
function attributionAfter(text: string, span: QuotedSpan, next: QuotedSpan | undefined): Attribution | null {
  const end = Math.min(reachEnd(text, span.close), text.length, next?.open ?? Infinity);
  const after = text.slice(span.close, end);
  const lead = /^\s*[,.;:]?\s*[—–-]?\s*(?:(?:le|les|se|nos|me|ha|han|había|habían)\s)*(?<word>\p{L}+)/u.exec(
    after,
  );
  const word = lead?.groups?.['word'] ?? '';
  const at = span.close + (lead?.[0].length ?? 0);
  const cue = mentionAt(text, at - word.length, at);
  const clauseEnd = Math.min(
    end,
    at + Math.max(0, /[;\n]|\.(?:\s|$)/.exec(text.slice(at, end))?.index ?? end - at),
  );
  if (CUE_OF.get(word)?.takes === 'words') {
    const subject = readSubject(text, at, clauseEnd);
    return {
      subject,
      cue,
      takes: 'words',
      confidence: 0.95,
      why: `"${word}" with its subject in the same sentence`,
    };
  }
  if (word === 'según') {
    const subject = readSubject(text, at, clauseEnd);
    return subject && { subject, cue, takes: 'words', confidence: 0.85, why: '"según" with the name' };
  }
  if (/^\s*[—–-]\s*\p{Lu}/u.test(after)) {
    const subject = readSubject(text, span.close + after.search(/\p{Lu}/u), end);
    return subject && { subject, cue: null, takes: 'words', confidence: 0.8, why: 'the name after the dash' };
  }
  return null;
}

/** `Ana Duarte dijo: «`, `dijo Ana Duarte: «`, `Según Duarte, «`, `Ana Duarte: «`, `Duarte lo calificó de «`. */
function attributionBefore(
  text: string,
  span: QuotedSpan,
  previous: Pick<QuotedSpan, 'close'> | undefined,
): Attribution | null {
  const start = Math.max(clauseStart(text, span.open), span.open - REACH, previous?.close ?? 0);
  const before = text.slice(start, span.open);
  const cues = [...before.matchAll(CUE_WORD)].filter(({ 0: word }) => CUE_OF.has(word.toLowerCase()));
  const found = cues.at(-1);
  if (found) {
    const word = found[0];
    const at = start + found.index + word.length;
    const { takes } = CUE_OF.get(word.toLowerCase())!;
    const behind = readSubject(text, at, span.open);
    const ahead = subjectBefore(text, start, start + found.index);
    // "calificó la reforma de": what follows is called so, and does not speak.
    const subject = takes === 'fragment' ? ahead : (behind ?? ahead);
    const joined = /(?:que|de|como|una?|el|la|los|las)\s*$/.test(before);
    return {
      subject,
      cue: mentionAt(text, at - word.length, at),
      takes: joined ? 'fragment' : takes,
      confidence: takes === 'fragment' ? 0.8 : 0.92,
      why: `"${word}" with its subject in the same sentence`,
    };
  }
  const according = /(?:^|[\s,])[Ss]egún\s/u.exec(before);
  if (according) {
    const subject = readSubject(text, start + according.index + according[0].length, span.open);
    return subject && { subject, cue: null, takes: 'words', confidence: 0.85, why: '"según" with the name' };
  }
  if (/^[^.:]{2,80}:\s*$/.test(before)) {
    const subject = readSubject(text, start, span.open);
    return (
      subject && { subject, cue: null, takes: 'words', confidence: 0.8, why: 'the name before the colon' }
    );
  }
  return null;
}

/** The first subject of the clause before a verb. */
function subjectBefore(text: string, start: number, verb: number): SpanishSubject | null {
  for (const { index } of text.slice(start, verb).matchAll(/(?<![\p{L}\p{N}])[\p{L}]/gu)) {
    const subject = readSubject(text, start + index, verb);
    if (subject) return subject;
  }
  return null;
}

function resolve(subject: SpanishSubject, people: readonly SpanishPerson[], at: number): Speaker {
  if (subject.name !== null) {
    const { name } = subject;
    const person = findPerson(people, nameWords(name)) ?? null;
    const isBody = person?.body ?? false;
    return {
      name: person?.name ?? name,
      kind: isBody ? 'body' : 'person',
      role: person?.role ?? (subject.head || null),
      person,
    };
  }
  const gender = subject.female ? 'female' : 'male';
  const person = latest(people, at, (known) =>
    subject.form === 'pronoun' ? known.gender === gender : known.role?.split(' ')[0] === subject.head,
  );
  if (person) return { name: person.name, kind: 'person', role: person.role, person };
  return subject.form === 'pronoun'
    ? { name: null, kind: null, role: null, person: null }
    : { name: subject.text, kind: 'description', role: null, person: null };
}

/** The last of some numbers in order that is below `at`; -1 when none is. */
const lastBefore = (places: readonly number[], at: number): number =>
  places[countBelow(places, at) - 1] ?? -1;

/** How many of some numbers in order are below `at`. */
function countBelow(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const mentionAt = (text: string, start: number, end: number): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Where the line ends, or the words within reach of `at` do. */
function reachEnd(text: string, at: number): number {
  const end = text.slice(at, at + REACH).indexOf('\n');
  return at + (end < 0 ? REACH : end);
}

/** After the last full stop or line break before `at`. */
function clauseStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; '));
  return at - before.length + (stop < 0 ? 0 : stop + (before[stop] === '\n' ? 1 : 2));
}

/** The lines of a text, found once. */
function readLines(text: string) {
  const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return {
    between: (from: number, to: number): number => countBelow(breaks, to) - countBelow(breaks, from),
    /** Does a quotation fill its paragraph? */
    isAlone({ open, close }: QuotedSpan): boolean {
      let from = open;
      while (from > 0 && text[from - 1] !== '\n' && /\s/.test(text[from - 1]!)) from--;
      let to = close;
      while (to < text.length && text[to] !== '\n' && /[.\s]/.test(text[to]!)) to++;
      return (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n');
    },
  };
}
