import { leftOutDenial } from '../core/statement/left-out.ts';
import type { Block, Line, Presentation } from '../answer/answer.ts';
import { joinLine } from '../answer/join-line.ts';
import type { Comparison } from '../core/statement/verify.ts';
import { isDoubtful } from '../core/statement/statement.ts';
import { asSpoken, lettersOf } from '../core/statement/wording.ts';
import type { UnsaidIn } from '../findings/find-unsaid.ts';
import type { Check, KnownWords } from '../findings/check-claim.ts';
import type { ArticleHead, StoredQuotation } from '../store/library.ts';
import { articleJson, type ArticleJson } from './article-json.ts';
import { buttonLabel } from './button-label.ts';
import { createCitations, type Citations } from './cite.ts';
import { remarkText } from './claimant-remark.ts';
import { toCommandLine } from './command-line.ts';
import { dayLine } from './present-statement.ts';
import { ENGLISH, type Words } from '../words/en.ts';

/** Speakers whose other statements are offered. */
const SPEAKERS_OFFERED = 3;

/** The claims of a text, each held against all that is known. */
export interface CheckedText {
  readonly checks: readonly Check[];
  /** The articles that may be cited. */
  readonly heads: readonly ArticleHead[];
}

export function presentChecks({ checks, heads }: CheckedText, words: Words): Presentation {
  const citations = createCitations(heads, words);
  const blocks = checks.flatMap((check) => presentCheck(check, citations, words));
  const remarks = [...new Set(checks.flatMap((check) => remarkOf(check, words)))];
  const sources = citations.sources();
  const speakers = [
    ...new Set(checks.flatMap(({ known }) => known?.meant ?? known?.quotation.speaker ?? [])),
  ];
  return {
    title: checks.length === 1 ? words.checks[checks[0]!.verdict] : words.checks.checked(checks.length),
    blocks: [
      ...blocks,
      ...remarks.map((remark): Block => ({ kind: 'note', line: [remark] })),
      ...(sources.length > 0 ? [{ kind: 'sources' as const, items: sources }] : []),
    ],
    buttons: speakers.slice(0, SPEAKERS_OFFERED).map((name) => ({
      label: buttonLabel(words.checks.moreBy(name)),
      line: toCommandLine('quote', name),
      effect: 'whisper' as const,
    })),
  };
}

const remarkOf = ({ claimant: { remark } }: Check, words: Words): string[] =>
  remark === null ? [] : [remarkText(remark, words)];

const presentCheck = (check: Check, citations: Citations, words: Words): Block[] => [
  ...(check.known?.found
    ? presentKnown(check, { ...check.known, found: check.known.found }, citations, words)
    : presentUnknown(check, words)),
  ...check.unsaid.map((unsaid) => presentUnsaid(unsaid, citations, words)),
];

/** What an article says of words that it has as nobody's. */
const presentUnsaid = (
  { article, sign, sentence }: UnsaidIn,
  citations: Citations,
  { checks }: Words,
): Block => ({
  kind: 'note',
  line: [citations.cite(article), ` ${checks.unsaid[sign] ?? checks.unsaidOtherwise}: “${sentence}”`],
});

const presentUnknown = ({ claim }: Check, { checks }: Words): Block[] => [
  {
    kind: 'paragraph',
    line: [{ text: checks.unknown, style: 'strong' }, checks.notFound],
  },
  {
    kind: 'quotation',
    words: [claim.words],
    details: [[checks.notFalse]],
  },
];

/** Known words with the statement that they were found in. */
type FoundWords = KnownWords & { readonly found: NonNullable<KnownWords['found']> };

function presentKnown(check: Check, known: FoundWords, citations: Citations, words: Words): Block[] {
  const { verdict, claim } = check;
  const { quotation, words: said, meant, comparison, others, found } = known;
  const { checks, statements } = words;
  const letters = lettersOf(verdict === 'altered' ? quotation.text : claim.words);
  const holds = (text: string): boolean => lettersOf(text).includes(letters);
  const own = [
    quotation.article,
    ...found.quotations.filter(({ text }) => holds(text)).map(({ article }) => article),
  ];
  const rest = found.quotations.map(({ article }) => article).filter((article) => !own.includes(article));
  const reporter =
    quotation.reportedBy && quotation.reportedBy !== quotation.speaker
      ? [statements.asToldBy(quotation.reportedBy)]
      : [];
  const details: Line[] = [
    joinLine(
      [
        reporter,
        dayLine(found, citations, words),
        citations.citeAll(own),
        meant !== null ? [statements.thereOnly(quotation.speaker ?? '')] : [],
        rest.length > 0 ? [checks.inOtherWords, ...citations.citeAll(rest)] : [],
      ],
      ' · ',
    ),
    ...(others.length > 0
      ? [
          [
            checks.alsoSaidBy,
            ...joinLine(
              [...Map.groupBy(others, ({ speaker }) => speaker ?? '')].map(([speaker, told]) => [
                `${speaker} `,
                ...citations.citeAll([...new Set(told.map(({ article }) => article))]),
              ]),
              ', ',
            ),
          ],
        ]
      : []),
  ];
  return [
    {
      kind: 'paragraph',
      line: [{ text: verdictOf(check, known, words), style: 'strong' }, ' ', leadOf(check, known, words)],
    },
    {
      kind: 'quotation',
      words: verdict === 'altered' ? alterationLine(comparison) : [asSpoken(said)],
      details: [...details, surenessLine(check, known, citations, words)],
    },
  ];
}

/** The verdict; what is exact and leaves out the word that denies it says so first. */
function verdictOf({ verdict, claim }: Check, { quotation }: FoundWords, { checks }: Words): string {
  const denial = verdict === 'exact' ? leftOutDenial(claim.words, quotation.text) : null;
  return denial === null ? checks[verdict] : checks.cut(denial);
}

/** Who said the words, and whether that is whom the claim names. */
function leadOf({ verdict, claimant }: Check, known: FoundWords, { checks }: Words): string {
  const { quotation, meant, fits, unsaid, found } = known;
  const name = meant ?? quotation.speaker ?? checks.somebody;
  const probably = quotation.speaker !== null && isDoubtful([surestOf(quotation, found)]);
  const inside = name.replace(/^(?:An?|The)\b/, (word) => word.toLowerCase());
  const who = probably ? checks.probably(inside) : capitalized(name);
  // "A leaked letter" may be hers; the article does not say so
  const doubt = unsaid ? checks.nothingSays(claimant.name) : '';
  switch (verdict) {
    case 'exact':
      return checks.saidThis(who, doubt);
    case 'altered':
      return checks.saidOtherwise(who, fits ? null : claimant.name, doubt);
    case 'misattributed':
      return checks.saidBy(inside, claimant.name, probably);
    case 'unknown':
      return '';
    default:
      return verdict satisfies never;
  }
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How much of the claim was found, and how sure the speaker is and why: of all articles with the statement, the surest. */
function surenessLine(
  { verdict }: Check,
  { quotation, comparison: { similarity }, found }: FoundWords,
  citations: Citations,
  { checks, retold }: Words,
): Line {
  const matching = verdict === 'altered' ? [checks.matching(percent(similarity))] : [];
  const surest = surestOf(quotation, found);
  const elsewhere = surest.article === quotation.article ? [] : [checks.in, citations.cite(surest.article)];
  const who =
    surest.speaker === null
      ? [checks.nobodyNamed]
      : [checks.sure(percent(surest.confidence), retold(surest.why)), ...elsewhere];
  return joinLine([matching, who], ' · ');
}

/** Of the quotations that are the same statement of the same speaker, the one whose speaker is surest. */
const surestOf = (quotation: StoredQuotation, found: NonNullable<KnownWords['found']>): StoredQuotation =>
  found.quotations
    .filter(({ speaker }) => speaker === quotation.speaker)
    .reduce((best, other) => (other.confidence > best.confidence ? other : best), quotation);

/** The words as said, with what the claim put in struck out and what it left out standing out. */
function alterationLine({ difference, before, after }: Comparison): Line {
  const runs = difference.map(({ kind, text }): Line =>
    kind === 'same' ? [text] : [{ text, style: kind === 'claimed' ? 'removed' : 'added' }],
  );
  return joinLine([before ? [before] : [], ...runs, after ? [after] : []], ' ');
}

export function checksJson({ checks, heads }: CheckedText): Readonly<Record<string, unknown>> {
  const article = articleJson(heads);
  return { checks: checks.map((check) => checkJson(check, article)) };
}

function checkJson(
  { claim, claimant, verdict, known, unsaid }: Check,
  articleOf: (id: string) => ArticleJson,
): Record<string, unknown> {
  const remark = claimant.remark === null ? {} : { remark: remarkText(claimant.remark, ENGLISH) };
  const notSaid =
    unsaid.length === 0
      ? {}
      : {
          not_said: unsaid.map(({ article, sign, sentence }) => ({
            sign,
            sentence,
            article: articleOf(article),
          })),
        };
  if (known === null)
    return {
      text: claim.words,
      verdict,
      speaker: null,
      words: null,
      ...remark,
      ...notSaid,
      said_on: null,
      said_basis: 'unknown',
      articles: [],
    };
  const { quotation, words, meant, comparison, found } = known;
  const articles = [...new Set(found?.quotations.map(({ article }) => article) ?? [])];
  return {
    text: claim.words,
    verdict,
    speaker: meant ?? quotation.speaker,
    words,
    ...remark,
    ...notSaid,
    ...(found ? { confidence: surestOf(quotation, found).confidence } : {}),
    similarity: comparison.similarity,
    said_on: found?.statement.saidOn ?? null,
    said_basis: found?.statement.saidBasis ?? 'unknown',
    ...(verdict === 'altered' ? { difference: alterationText(comparison) } : {}),
    articles: articles.map(articleOf),
  };
}

/** As `wdiff` has it: `is [-never-] {+not+} for sale`. */
const alterationText = ({ difference }: Comparison): string =>
  difference
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'claimed' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');
