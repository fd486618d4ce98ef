import type { Block, Line } from '../src/answer/answer.ts';
import {
  checkClaim,
  findClaims,
  signedClaims,
  type Check,
  type Claim,
} from '../src/command/check-quotation.ts';
import { createCitations, type Citations } from '../src/command/cite.ts';
import type { Command } from '../src/command/command.ts';
import { completeSpeaker } from '../src/command/find-speaker.ts';
import { joinLine, toLine } from '../src/command/lines.ts';
import {
  asSpoken,
  citedArticles,
  dayLine,
  lettersOf,
  type FullStatement,
} from '../src/command/present-statement.ts';
import type { Comparison } from '../src/core/statement/verify.ts';
import { findSentences } from '../src/core/text/sentences.ts';
import { words as wordsOf } from '../src/core/text/words.ts';
import { OptionError } from '../src/errors.ts';
import type { StoredQuotation } from '../src/store/library.ts';
import type { Store } from '../src/store/store.ts';

/** Is this quotation real, or altered, or somebody else's? */
export const verify: Command = {
  name: 'verify',
  description: 'Is this quotation real? Exact, altered, misattributed or unknown',
  example: '/verify “Sovereignty is not for sale”',
  options: [
    {
      name: 'text',
      description: 'The quotation, perhaps with who is said to have said it',
      kind: 'text',
      required: true,
      raw: true,
    },
    { name: 'speaker', description: 'Who is said to have said it', kind: 'text', completes: true },
  ],
  subcommands: [],
  async run({ options }, { store }) {
    const text = String(options['text']);
    const claims = findClaims(text, options['speaker'] === undefined ? null : String(options['speaker']));
    if (claims.length === 0)
      throw new OptionError('text', text, 'some words that somebody is said to have said');
    const lone = claims.find(({ words: claimed }) => wordsOf(claimed).length < 2);
    if (lone)
      throw new OptionError(
        'text',
        lone.words,
        'a whole sentence',
        `“${lone.words}” is one word: many have said it. Give the whole sentence.`,
      );
    const checks: Check[] = [];
    for (const claim of claims) checks.push(...(await checkSentences(claim, store)));
    const cited = checks.flatMap(({ found, others }) => [
      ...(found ? citedArticles(found) : []),
      ...others.map(({ article }) => article),
    ]);
    const heads = await store.heads([...new Set(cited)]);
    const citations = createCitations(heads);
    const blocks = checks.map((check) => presentCheck(check, citations));
    const remarks = [...new Set(checks.flatMap(({ claimant }) => claimant.remark ?? []))];
    const sources = citations.sources();
    const speakers = [
      ...new Set(checks.flatMap(({ quotation, meant }) => meant ?? quotation?.speaker ?? [])),
    ];
    return {
      title: checks.length === 1 ? VERDICTS[checks[0]!.verdict] : `${checks.length} quotations checked`,
      blocks: [
        ...blocks.flat(),
        ...remarks.map((remark): Block => ({ kind: 'note', line: [remark] })),
        ...(sources.length > 0 ? [{ kind: 'sources' as const, items: sources }] : []),
      ],
      buttons: speakers.slice(0, 3).map((name) => ({
        label: `More by ${name}`.slice(0, 75),
        line: toLine('quote', name),
        effect: 'whisper' as const,
      })),
      tone: 'answer',
      result: { checks: checks.map((check) => checkJson(check, citations)) },
    };
  },
  complete: (option, typed, { store }) =>
    option === 'speaker' ? completeSpeaker(typed, store) : Promise.resolve([]),
};

/** Sentences of one claim that are looked up one by one. */
const MAX_SENTENCES = 4;

/** Checks a claim; one that is put together from several quotations is checked sentence by sentence. */
async function checkSentences(claim: Claim, store: Store): Promise<Check[]> {
  const whole = await checkClaim(claim, store);
  if (isKnown(whole)) return [whole];
  for (const signed of signedClaims(claim)) {
    const check = await checkClaim(signed, store);
    if (isKnown(check) && check.claimant.kind === 'person') return [check];
  }
  const sentences = findSentences(claim.words).map(({ start, end }) => claim.words.slice(start, end));
  if (sentences.length < 2 || sentences.length > MAX_SENTENCES) return [whole];
  const parts: Check[] = [];
  for (const sentence of sentences) parts.push(await checkClaim({ ...claim, words: sentence }, store));
  return parts.every(isKnown) ? parts : [whole];
}

/** Do the words stand so in an article, whoever said them? */
const isKnown = ({ verdict }: Check): boolean => verdict === 'exact' || verdict === 'misattributed';

const VERDICTS = {
  exact: 'Exact.',
  altered: 'Altered.',
  misattributed: 'Misattributed.',
  unknown: 'Unknown.',
} as const;

function presentCheck(
  { claim, claimant, verdict, found, words, quotation, meant, comparison, fits, unsaid, others }: Check,
  citations: Citations,
): Block[] {
  if (!found || !quotation || !comparison || words === null) {
    return [
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
  }
  const letters = lettersOf(verdict === 'altered' ? quotation.text : claim.words);
  const holds = (text: string): boolean => lettersOf(text).includes(letters);
  const own = [
    quotation.article,
    ...found.quotations.filter(({ text }) => holds(text)).map(({ article }) => article),
  ];
  const rest = found.quotations.map(({ article }) => article).filter((article) => !own.includes(article));
  const who = capitalized(meant ?? quotation.speaker ?? 'Somebody whom the article does not name');
  const described = meant === null && quotation.speakerKind === 'description';
  // "A leaked letter" may be hers; the article does not say so
  const doubt = unsaid ? `; nothing says that ${claimant.name} did` : '';
  const inside = described
    ? (quotation.speaker ?? who).replace(/^(?:An?|The)\b/, (word) => word.toLowerCase())
    : who;
  const lead: Record<typeof verdict, Line> = {
    exact: [`${who} said this${doubt}:`],
    altered: [`${who}${fits ? '' : `, not ${claimant.name},`} said it in other words${doubt}:`],
    misattributed: [`This was said by ${inside}, not by ${claimant.name}:`],
    unknown: [],
  };
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
    { kind: 'paragraph', line: [{ text: VERDICTS[verdict], style: 'strong' }, ' ', ...lead[verdict]] },
    {
      kind: 'quotation',
      words: verdict === 'altered' ? differenceLine(comparison) : [asSpoken(words)],
      details: [...details, sureness(verdict, quotation, comparison, found, citations)],
    },
  ];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How much of the claim was found, and how sure the speaker is and why: of all articles with the statement, the surest. */
function sureness(
  verdict: Check['verdict'],
  quotation: StoredQuotation,
  { similarity }: Comparison,
  found: FullStatement,
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
const surestOf = (quotation: StoredQuotation, found: FullStatement): StoredQuotation =>
  found.quotations
    .filter(({ speaker }) => speaker === quotation.speaker)
    .reduce((best, other) => (other.confidence > best.confidence ? other : best), quotation);

/** The words as said, with what the claim put in struck out and what it left out standing out. */
function differenceLine({ difference, before, after }: Comparison): Line {
  const runs = difference.map(({ kind, text }): Line =>
    kind === 'same' ? [text] : [{ text, style: kind === 'claimed' ? 'removed' : 'added' }],
  );
  return joinLine([before ? [before] : [], ...runs, after ? [after] : []], ' ');
}

function checkJson(
  { claim, claimant, verdict, found, words, quotation, meant, comparison }: Check,
  citations: Citations,
): Record<string, unknown> {
  const articles = [...new Set(found?.quotations.map(({ article }) => article) ?? [])];
  return {
    text: claim.words,
    verdict,
    speaker: meant ?? quotation?.speaker ?? null,
    words,
    ...(claimant.remark === null ? {} : { remark: claimant.remark }),
    ...(quotation && found ? { confidence: surestOf(quotation, found).confidence } : {}),
    ...(comparison ? { similarity: comparison.similarity } : {}),
    said_on: found?.statement.saidOn ?? null,
    said_basis: found?.statement.saidBasis ?? 'unknown',
    ...(verdict === 'altered' && comparison
      ? {
          difference: comparison.difference
            .map(({ kind, text }) =>
              kind === 'same' ? text : kind === 'claimed' ? `[-${text}-]` : `{+${text}+}`,
            )
            .join(' '),
        }
      : {}),
    articles: articles.map((article) => citations.json(article)),
  };
}
