import { ANTECEDENT_MODEL } from '../../src/core/quotation/english/models/antecedent-model.ts';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CUE_WORDS } from '../../src/core/article/rules/cue-words.ts';
import { LABELS as DAY_LABELS } from '../../src/core/article/rules/day-line-words.ts';
import { FURNITURE } from '../../src/core/article/rules/furniture.ts';
import { OUTLETS } from '../../src/core/article/rules/outlets.ts';
import { SPANISH_DATE_STATUSES } from '../../src/core/event/rules/spanish-status.ts';
import { DATE_STATUSES, VERB_STATUSES } from '../../src/core/event/rules/status-patterns.ts';
import { OFFER_RULES } from '../../src/core/quotation/english/clause/attribute-clause.ts';
import type { Takes } from '../../src/core/quotation/english/rules/cue-verb.ts';
import { CUE_VERBS } from '../../src/core/quotation/english/rules/cue-verbs.ts';
import type { Shown } from '../../src/core/quotation/english/rules/shown.ts';
import { WAY_ROWS } from '../../src/core/quotation/english/rules/ways.ts';
import { DESCRIPTION_RESOLVERS } from '../../src/core/quotation/english/speakers/resolve-description.ts';
import { PRONOUN_RESOLVERS } from '../../src/core/quotation/english/speakers/resolve-pronoun.ts';
import { NO_SPEECH_SIGNS } from '../../src/core/quotation/english/ways/no-speech.ts';
import { WAYS } from '../../src/core/quotation/english/ways/ways.ts';
import { SPANISH_CUES } from '../../src/core/quotation/spanish/rules/cue-verbs.ts';
import { DAY_RULES } from '../../src/core/said-on/date-quotations.ts';
import { findTimexes, PARSERS } from '../../src/core/timex/find-timexes.ts';
import type { Parser } from '../../src/core/timex/reading.ts';
import { findSentences } from '../../src/core/text/sentences.ts';
import { SPANISH_PARSERS } from '../../src/core/timex/spanish/parsers.ts';
import { HOLIDAYS } from '../../src/core/timex/rules/holidays.ts';
import { ARABIC, CYRILLIC, DEVANAGARI, LATIN } from '../../src/core/languages/rules/telltales.ts';
import { BLOCK_NAMES } from '../../src/ingest/pages/rules/block-names.ts';
import { commentsIn, numbersIn } from './read-comments.ts';

/** Where the page stands. */
export const RULES_PAGE = 'src/RULES.md';

/** The day from which the examples of dates are counted: a Sunday. */
const PUBLISHED = '2025-05-04';
const ENGLISH = 'src/core/quotation/english';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');
const code = (text: string): string => `\`${text.replaceAll('`', '´')}\``;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const section = (title: string, about: string, ...parts: readonly string[]): string =>
  [`## ${title}`, about, ...parts].join('\n\n');

/** Named rules with a text in which each decides, and one that only looks like it. */
const shownTable = (rules: readonly Shown[], more: readonly string[] = []): string =>
  table(
    ['rule', 'decides in', 'for', 'not in', ...(more.length > 0 ? ['points'] : [])],
    rules.map(({ rule, example, speaker, counter }, i) => [
      rule,
      example,
      speaker ?? 'nobody',
      counter,
      ...(more.length > 0 ? [more[i]!] : []),
    ]),
  );

/** Points of an offer that rests on one shape: those of its name. */
function pointsOf(rule: string): string {
  const key = rule.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
  const shape = numbersIn(`${ENGLISH}/rules/offer-scores.ts`, 'SHAPES').find((row) => row.key === key);
  if (shape) return shape.value;
  const tables: Readonly<Record<string, string>> = {
    'cue before': 'BEFORE',
    'cue after': 'AFTER',
    'according to': 'ACCORDING',
  };
  if (tables[rule] === undefined) throw new Error(`Which points has "${rule}"? Nothing in SHAPES is ${key}.`);
  return `counted, see \`${tables[rule]}\``;
}

const numberTable = (path: string, names: readonly string[]): string =>
  table(
    ['table', 'number', 'value', 'meaning'],
    names.flatMap((name) => {
      const [first, ...rest] = numbersIn(path, name);
      if (!first) throw new Error(`${path}: ${name} has no numbers`);
      const above = commentsIn(path).get(name) ?? '';
      const single = rest.length === 0 && first.key === name;
      return [
        ...(single ? [] : [[name, '', '', above]]),
        ...[first, ...rest].map(({ key, value, comment }) => [name, single ? '' : key, value, comment]),
      ];
    }),
  );

function quotationParts(): readonly string[] {
  const offers = OFFER_RULES.flatMap(({ shows }) => shows);
  const takes: Readonly<Record<Takes, string>> = {
    words: 'stands by a whole quotation on either side',
    hearer: 'the same, with the person spoken to',
    manner: 'only right beside a quotation',
    fragment: 'takes a few quoted words within paraphrase',
  };
  return [
    section(
      'Verbs of speech (cues)',
      `\`CUE_VERBS\`, ${CUE_VERBS.length} verbs in \`${ENGLISH}/rules/verbs-of-{words,manner,fragments}.ts\`. A row holds what a verb takes; its forms are made from it.`,
      ...Object.entries(takes).map(([kind, means]) => {
        const verbs = CUE_VERBS.filter((row) => row.takes === kind);
        return `### \`${kind}\`: ${means} (${verbs.length})\n\n${table(
          ['verb', 'example'],
          verbs.map(({ verb, past, example }) => [[verb, past ?? []].flat().join(', '), example]),
        )}`;
      }),
    ),
    section(
      'Offers: who speaks, within one sentence',
      `\`OFFER_RULES\` in \`${ENGLISH}/clause/\`. Each makes offers, with points; the offer with most points wins, and none with fewer than \`ENOUGH\`. ⏎ is an end of line.`,
      shownTable(
        offers,
        offers.map(({ rule }) => pointsOf(rule)),
      ),
    ),
    section(
      'Points of offers',
      `\`${ENGLISH}/rules/offer-scores.ts\`. The score of a colon before a quotation is \`BEFORE.colon\` behind a verb of speech, and one of \`SHAPES\` behind a name or a noun.`,
      numberTable(`${ENGLISH}/rules/offer-scores.ts`, [
        'ENOUGH',
        'BEFORE',
        'MAX_GAP',
        'SURE',
        'AFTER',
        'ACCORDING',
        'SHAPES',
      ]),
    ),
    section(
      'Ways: from a quotation to the words that name its speaker',
      `\`WAYS\` in \`${ENGLISH}/ways/ways.ts\`, asked in this order; the first that answers wins.`,
      shownTable(WAYS),
      '### Trust of each way and tie',
      `\`WAY_ROWS\` in \`${ENGLISH}/rules/ways.ts\`: the share of right speakers among those found so.`,
      table(
        ['way', 'trust', 'meaning'],
        Object.entries(WAY_ROWS).map(([way, { trust, means }]) => [way, String(trust), means]),
      ),
    ),
    section(
      'Resolvers: from those words to the speaker',
      `Asked in this order; the first that answers wins. A name is looked up in the article’s table of people.`,
      '### “he” and “she”',
      `\`PRONOUN_RESOLVERS\` in \`${ENGLISH}/speakers/resolve-pronoun.ts\``,
      shownTable(PRONOUN_RESOLVERS),
      '### Descriptions: “the mayor”, “the billionaire”, “a statement”',
      `\`DESCRIPTION_RESOLVERS\` in \`${ENGLISH}/speakers/resolve-description.ts\`. What “the billionaire” means is the rule “renamed” (\`find-renamed.ts\`).`,
      shownTable(DESCRIPTION_RESOLVERS),
      '### How sure each makes a speaker',
      `\`${ENGLISH}/rules/sureness.ts\``,
      numberTable(`${ENGLISH}/rules/sureness.ts`, ['SURE', 'SURE_OF_LEAD', 'UNKNOWN_GENDER_LOSS']),
      '### Points of antecedents',
      `\`${ENGLISH}/models/antecedent-model.ts\`: what each sign counts for somebody as the one a pronoun means. Learned: \`npm run learn\`.`,
      table(
        ['sign', 'points'],
        Object.entries(ANTECEDENT_MODEL.weights).map(([sign, points]) => [sign, String(points)]),
      ),
    ),
    section(
      'Signs of no speech: scare quotes, titles, slogans, negation',
      `\`NO_SPEECH_SIGNS\` in \`${ENGLISH}/ways/no-speech.ts\`. What is in quotation marks and shows one of these is no quotation.`,
      shownTable(NO_SPEECH_SIGNS),
    ),
    section(
      'Spanish verbs of speech',
      `\`SPANISH_CUES\` in \`src/core/quotation/spanish/rules/cue-verbs.ts\``,
      table(
        ['verb', 'takes', 'example'],
        SPANISH_CUES.map(({ verb, takes: kind, example }) => [verb, kind, example]),
      ),
    ),
  ];
}

/** What a form of date finds in its own example, counted from the day above. */
function valueOf(example: string, language: string): string {
  const text = example.replace(/[[\]]/g, '');
  const start = example.indexOf('[');
  const found = findTimexes({ text, published: PUBLISHED, sentences: findSentences(text), language });
  const timex = found.find((one) => one.start <= start && start < one.end);
  return timex ? code(timex.value) : 'dropped';
}

const rowsOf = (parsers: readonly Parser[], language: string): string[][] =>
  parsers.flatMap(({ name, examples }) =>
    examples.map((example) => [
      name,
      example.replaceAll('[', '**').replaceAll(']', '**'),
      valueOf(example, language),
    ]),
  );

function dayParts(): readonly string[] {
  return [
    section(
      'Forms of dates and times',
      `\`PARSERS\` in \`src/core/timex/find-timexes.ts\`, one file each in \`src/core/timex/parsers/\`. Of equally long matches the first listed wins. Values are TIMEX3, for an article of Sunday ${PUBLISHED}; “dropped” needs more text around it.`,
      table(['form', 'example', 'value'], rowsOf(PARSERS, 'en')),
      'In Spanish (`src/core/timex/spanish/parsers.ts`):',
      table(['form', 'example', 'value'], rowsOf(SPANISH_PARSERS, 'es')),
      `Holidays (\`HOLIDAYS\` in \`src/core/timex/rules/holidays.ts\`): ${HOLIDAYS.map(({ name }) => name).join(', ')}.`,
    ),
    section(
      'The day a quotation was said on',
      '`DAY_RULES` in `src/core/said-on/date-quotations.ts`, asked in this order; the first that knows wins.',
      table(
        ['rule', 'the day is'],
        DAY_RULES.map(({ rule, means }) => [rule, means]),
      ),
    ),
    section(
      'Status of an event: happened, planned, denied',
      '`src/core/event/rules/status-patterns.ts`. The first row that fits says it; where none does, it happened.',
      '### By the first verb of its clause: `VERB_STATUSES`',
      table(
        ['status', 'example', 'pattern'],
        VERB_STATUSES.map(({ status, example, words }) => [status, example, code(words.source)]),
      ),
      '### By the words beside its date: `DATE_STATUSES`, `SPANISH_DATE_STATUSES`',
      table(
        ['status', 'example', 'pattern'],
        [...DATE_STATUSES, ...SPANISH_DATE_STATUSES].map(({ status, example, before, after, around }) => [
          status,
          example,
          Object.entries({ before, after, around })
            .flatMap(([place, pattern]) => (pattern ? [`${place}: ${code(pattern.source)}`] : []))
            .join(', '),
        ]),
      ),
    ),
  ];
}

function pageParts(): readonly string[] {
  return [
    section(
      'Lines of single outlets',
      '`OUTLETS` in `src/core/article/rules/outlets.ts`: asked only where an article’s address is known.',
      table(
        ['host', 'example', 'pattern'],
        OUTLETS.map(({ host, example, pattern }) => [host, example, code(pattern.source)]),
      ),
    ),
    section(
      'Lines of any page that are not the article (furniture)',
      '`FURNITURE` in `src/core/article/rules/furniture.ts`: what a line cuts, by an example; the patterns stand there.',
      table(
        ['cuts', 'example'],
        FURNITURE.map(({ cuts, example }) => [cuts, example]),
      ),
      `Labels of the day of publication (\`LABELS\`): ${Object.entries(DAY_LABELS)
        .map(([kind, labels]) => `${kind}: ${labels.map((label) => `\`${label}\``).join(', ')}`)
        .join('; ')}.`,
    ),
    section(
      'Words and names that are signs for learned models',
      'They prove nothing alone. `CUE_WORDS` (`src/core/article/rules/cue-words.ts`) are looked for in lines, `BLOCK_NAMES` (`src/ingest/pages/rules/block-names.ts`) in the classes, ids and roles of elements.',
      table(
        ['table', 'kind', 'example'],
        [
          ...CUE_WORDS.map(({ kind, example }) => ['CUE_WORDS', kind, example]),
          ...BLOCK_NAMES.map(({ kind, example }) => ['BLOCK_NAMES', kind, example]),
        ],
      ),
    ),
  ];
}

/** Words shown of a list. */
const SHOWN_WORDS = 6;

const languagePart = (): string =>
  section(
    'Languages that are told apart',
    '`src/core/languages/rules/telltales.ts`, by small words and letters; Greek, Hebrew, Thai, Korean, Chinese and Japanese by their script (`src/core/languages/detect.ts`). Which of them are read: `src/core/quotation/find-quotations.ts`.',
    table(
      ['language', 'small words', 'such as', 'letters'],
      [...LATIN, ...CYRILLIC, ...ARABIC, ...DEVANAGARI].map(({ language, words, letters }) => {
        const list = words.split(' ');
        return [language, String(list.length), list.slice(0, SHOWN_WORDS).join(' · '), letters];
      }),
    ),
  );

/** Words of a class: a set, a map or a record by word, or a list. Null for what is none. */
function wordsOf(value: unknown): readonly string[] | null {
  const words =
    value instanceof Set || value instanceof Map
      ? [...value.keys()]
      : Array.isArray(value)
        ? value
        : typeof value === 'object' && value !== null
          ? Object.keys(value)
          : [];
  return words.length > 0 && words.every((word) => typeof word === 'string') ? words : null;
}

/** Objects by key that are tables of numbers or rows, shown above. */
const NO_CLASSES = new Set(['BEFORE', 'AFTER', 'ACCORDING', 'SHAPES', 'SURE', 'TIES', 'WAY_ROWS']);

export interface WordClass {
  readonly file: string;
  readonly name: string;
  readonly words: readonly string[];
  /** What its comment says. */
  readonly meaning: string;
}

/** The word classes of all `rules/` folders. */
export async function wordClasses(): Promise<readonly WordClass[]> {
  const classes: WordClass[] = [];
  for (const file of globSync('src/**/rules/*.ts').sort()) {
    const exported = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
    const comments = commentsIn(file);
    for (const name of Object.keys(exported).sort()) {
      const value = exported[name];
      const words = NO_CLASSES.has(name) ? null : wordsOf(value);
      if (words) classes.push({ file, name, words, meaning: comments.get(name) ?? '' });
    }
  }
  return classes;
}

const wordPart = (classes: readonly WordClass[]): string =>
  section(
    'Word classes',
    'Every set of words that a rule asks for stands once, in a `rules/` folder.',
    table(
      ['class', 'meaning', 'words', 'such as', 'file'],
      classes.map(({ file, name, words, meaning }) => [
        code(name),
        meaning,
        String(words.length),
        words.slice(0, SHOWN_WORDS).join(' · '),
        code(file.replace(/^src\//, '')),
      ]),
    ),
  );

/** The whole page. */
export async function rulesPage(): Promise<string> {
  const parts = [
    ...quotationParts(),
    ...dayParts(),
    ...pageParts(),
    languagePart(),
    wordPart(await wordClasses()),
  ];
  const titles = parts.map((part) => /^## (.+)/.exec(part)![1]!);
  const anchor = (title: string): string =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-');
  return `${[
    '# All rules',
    'Written by `npm run rules` from the tables of the code, so change those and not this page. Every example is run by a test. How a rule is changed: [CONTRIBUTING](../.github/CONTRIBUTING.md); how rules work together: [ARCHITECTURE](ARCHITECTURE.md).',
    titles.map((title) => `- [${title}](#${anchor(title)})`).join('\n'),
    ...parts,
  ].join('\n\n')}\n`;
}
