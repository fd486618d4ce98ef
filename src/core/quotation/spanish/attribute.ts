import { anyOf } from '../../text/word-set.ts';
import { BEFORE_CUE, JOINING } from './rules/words.ts';
import type { QuotedSpan } from '../marks/find-quoted-spans.ts';
import type { Mention } from '../quotation.ts';
import { clauseStart, mentionAt, REACH, reachEnd } from './places.ts';
import { readSubject, type SpanishSubject } from './read-subject.ts';
import { isDenied } from './negation.ts';
import { SURE } from './rules/sureness.ts';
import { CUE_OF } from './rules/cue-verbs.ts';

/** A verb of speech or the like beside a quotation, with its subject where it has one. */
export interface Attribution {
  readonly subject: SpanishSubject | null;
  readonly cue: Mention | null;
  readonly takes: 'words' | 'fragment';
  readonly confidence: number;
  readonly why: string;
  /** Told as not said: «Duarte nunca dijo». */
  readonly denied?: true;
}

/** The attribution of each quotation; one that goes on over paragraphs has that of its last part. */
export function attributeAll(text: string, outer: readonly QuotedSpan[]): (Attribution | null)[] {
  const own = outer.map(
    (span, i) => attributionAfter(text, span, outer[i + 1]) ?? attributionBefore(text, span, outer[i - 1]),
  );
  for (let i = outer.length - 2; i >= 0; i--) if (outer[i + 1]!.continues) own[i] ??= own[i + 1] ?? null;
  return own;
}

const LEAD = new RegExp(
  String.raw`^\s*[,.;:]?\s*[—–-]?\s*(?:(?:${anyOf(BEFORE_CUE)})\s)*(?<word>\p{L}+)`,
  'u',
);
const JOINED = new RegExp(String.raw`(?:${anyOf(JOINING)})\s*$`);
const CUE_WORD = /[\p{L}]+/gu;

/** `», dijo Ana Duarte`, `», según Duarte`, `» — Ana Duarte`. */
function attributionAfter(text: string, span: QuotedSpan, next: QuotedSpan | undefined): Attribution | null {
  const end = Math.min(reachEnd(text, span.close), text.length, next?.open ?? Infinity);
  const after = text.slice(span.close, end);
  const lead = LEAD.exec(after);
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
      confidence: SURE.cueAfter,
      why: `"${word}" with its subject in the same sentence`,
    };
  }
  if (word === 'según') {
    const subject = readSubject(text, at, clauseEnd);
    return (
      subject && { subject, cue, takes: 'words', confidence: SURE.according, why: '"según" with the name' }
    );
  }
  if (/^\s*[—–-]\s*\p{Lu}/u.test(after)) {
    const subject = readSubject(text, span.close + after.search(/\p{Lu}/u), end);
    return (
      subject && {
        subject,
        cue: null,
        takes: 'words',
        confidence: SURE.nameBeside,
        why: 'the name after the dash',
      }
    );
  }
  return null;
}

/** `Ana Duarte dijo: «`, `dijo Ana Duarte: «`, `Según Duarte, «`, `Ana Duarte: «`, `Duarte lo calificó de «`. */
export function attributionBefore(
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
    const joined = JOINED.test(before);
    return {
      ...(isDenied(before.slice(0, found.index)) ? { denied: true } : {}),
      subject,
      cue: mentionAt(text, at - word.length, at),
      takes: joined ? 'fragment' : takes,
      confidence: takes === 'fragment' ? SURE.fragment : SURE.cueBefore,
      why: `"${word}" with its subject in the same sentence`,
    };
  }
  const according = /(?:^|[\s,])[Ss]egún\s/u.exec(before);
  if (according) {
    const subject = readSubject(text, start + according.index + according[0].length, span.open);
    return (
      subject && {
        subject,
        cue: null,
        takes: 'words',
        confidence: SURE.according,
        why: '"según" with the name',
      }
    );
  }
  if (/^[^.:]{2,80}:\s*$/.test(before)) {
    // «se fue sin decir:»: the infinitive is no cue
    const infinitive = /\p{L}+[aei]r:\s*$/u.exec(before);
    const denied = infinitive !== null && isDenied(before.slice(0, infinitive.index));
    const subject = readSubject(text, start, span.open);
    return (
      subject && {
        ...(denied ? { denied } : {}),
        subject,
        cue: null,
        takes: 'words',
        confidence: SURE.nameBeside,
        why: 'the name before the colon',
      }
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
