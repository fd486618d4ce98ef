import type { Block, Line, Presentation } from '../answer/answer.ts';
import { joinLine } from '../answer/join-line.ts';
import type { Comparison } from '../core/statement/verify.ts';
import { asSpoken, lettersOf } from '../core/statement/wording.ts';
import type { Check, KnownWords } from '../findings/check-claim.ts';
import type { ArticleHead, StoredQuotation } from '../store/library.ts';
import { articleJson, type ArticleJson } from './article-json.ts';
import { buttonLabel } from './button-label.ts';
import { createCitations, type Citations } from './cite.ts';
import { remarkText } from './claimant-remark.ts';
import { toCommandLine } from './command-line.ts';
import { dayLine } from './present-statement.ts';

/** Speakers whose other statements are offered. */
const SPEAKERS_OFFERED = 3;

/** The claims of a text, each held against all that is known. */
export interface CheckedText {
  readonly checks: readonly Check[];
  /** The articles that may be cited. */
  readonly heads: readonly ArticleHead[];
}

const VERDICTS = {
  exact: 'Exact.',
  altered: 'Altered.',
  misattributed: 'Misattributed.',
  unknown: 'Unknown.',
} as const;

export function presentChecks({ checks, heads }: CheckedText): Presentation {
  const citations = createCitations(heads);
  const blocks = checks.flatMap((check) => presentCheck(check, citations));
  const remarks = [...new Set(checks.flatMap(remarkOf))];
  const sources = citations.sources();
  const speakers = [
    ...new Set(checks.flatMap(({ known }) => known?.meant ?? known?.quotation.speaker ?? [])),
  ];
  return {
    title: checks.length === 1 ? VERDICTS[checks[0]!.verdict] : `${checks.length} quotations checked`,
    blocks: [
      ...blocks,
      ...remarks.map((remark): Block => ({ kind: 'note', line: [remark] })),
      ...(sources.length > 0 ? [{ kind: 'sources' as const, items: sources }] : []),
    ],
    buttons: speakers.slice(0, SPEAKERS_OFFERED).map((name) => ({
      label: buttonLabel(`More by ${name}`),
      line: toCommandLine('quote', name),
      effect: 'whisper' as const,
    })),
  };
}

const remarkOf = ({ claimant: { remark } }: Check): string[] => (remark === null ? [] : [remarkText(remark)]);

const presentCheck = (check: Check, citations: Citations): Block[] =>
  check.known?.found ? presentKnown(check, check.known, check.known.found, citations) : presentUnknown(check);

const presentUnknown = ({ claim }: Check): Block[] => [
  {
    kind: 'paragraph',
    line: [
      { text: VERDICTS.unknown, style: 'strong' },
      ' No indexed article has these words as a quotation:',
    ],
  },
  {
    kind: 'quotation',
    words: [claim.words],
    details: [['That does not make them false: only the articles here were searched.']],
  },
];

function presentKnown(
  check: Check,
  known: KnownWords,
  found: NonNullable<KnownWords['found']>,
  citations: Citations,
): Block[] {
  const { verdict, claim } = check;
  const { quotation, words, meant, comparison, others } = known;
  const letters = lettersOf(verdict === 'altered' ? quotation.text : claim.words);
  const holds = (text: string): boolean => lettersOf(text).includes(letters);
  const own = [
    quotation.article,
    ...found.quotations.filter(({ text }) => holds(text)).map(({ article }) => article),
  ];
  const rest = found.quotations.map(({ article }) => article).filter((article) => !own.includes(article));
  const reporter =
    quotation.reportedBy && quotation.reportedBy !== quotation.speaker
      ? [`as told by ${quotation.reportedBy}`]
      : [];
  const details: Line[] = [
    joinLine(
      [
        reporter,
        dayLine(found, citations),
        citations.citeAll(own),
        meant !== null ? [`there only “${quotation.speaker}”`] : [],
        rest.length > 0 ? ['in other words ', ...citations.citeAll(rest)] : [],
      ],
      ' · ',
    ),
    ...(others.length > 0
      ? [
          [
            'also said by ',
            ...joinLine(
              others.map((other) => [`${other.speaker} `, citations.cite(other.article)]),
              ', ',
            ),
          ],
        ]
      : []),
  ];
  return [
    { kind: 'paragraph', line: [{ text: VERDICTS[verdict], style: 'strong' }, ' ', leadOf(check, known)] },
    {
      kind: 'quotation',
      words: verdict === 'altered' ? alterationLine(comparison) : [asSpoken(words)],
      details: [...details, surenessLine(check, known, found, citations)],
    },
  ];
}

/** Who said the words, and whether that is whom the claim names. */
function leadOf({ verdict, claimant }: Check, { quotation, meant, fits, unsaid }: KnownWords): string {
  const who = capitalized(meant ?? quotation.speaker ?? 'Somebody whom the article does not name');
  // "A leaked letter" may be hers; the article does not say so
  const doubt = unsaid ? `; nothing says that ${claimant.name} did` : '';
  switch (verdict) {
    case 'exact':
      return `${who} said this${doubt}:`;
    case 'altered':
      return `${who}${fits ? '' : `, not ${claimant.name},`} said it in other words${doubt}:`;
    case 'misattributed': {
      const described = meant === null && quotation.speakerKind === 'description';
      const inside = described
        ? (quotation.speaker ?? who).replace(/^(?:An?|The)\b/, (word) => word.toLowerCase())
        : who;
      return `This was said by ${inside}, not by ${claimant.name}:`;
    }
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
  { quotation, comparison: { similarity } }: KnownWords,
  found: NonNullable<KnownWords['found']>,
  citations: Citations,
): Line {
  const words = verdict === 'altered' ? [`${percent(similarity)} of the words match`] : [];
  const surest = surestOf(quotation, found);
  const elsewhere = surest.article === quotation.article ? [] : [' in ', citations.cite(surest.article)];
  const who =
    surest.speaker === null
      ? ['nobody is named as its speaker']
      : [`${percent(surest.confidence)} sure of the speaker: ${surest.why}`, ...elsewhere];
  return joinLine([words, who], ' · ');
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
  { claim, claimant, verdict, known }: Check,
  articleOf: (id: string) => ArticleJson,
): Record<string, unknown> {
  const remark = claimant.remark === null ? {} : { remark: remarkText(claimant.remark) };
  if (known === null)
    return {
      text: claim.words,
      verdict,
      speaker: null,
      words: null,
      ...remark,
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
