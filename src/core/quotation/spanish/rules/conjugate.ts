/** A verb whose forms can be told: what is irregular in them is named, the rest follows from the infinitive. */
export interface SpanishVerb {
  readonly verb: string;
  /** Stem where the stress falls on it, in the present: "adviert" of "advertir". */
  readonly stressed?: string;
  /** Stem of the third persons of the past and of the gerund: "advirt"; in full where the gerund is irregular. */
  readonly past?: string;
  /** Stem of a past stressed before its ending: "dij" gives "dijo", "dije", "dijeron". */
  readonly strong?: string;
  /** First person of the present, where it is none of these stems: "digo". */
  readonly first?: string;
  /** Stem of the future and conditional: "dir". */
  readonly future?: string;
  readonly participle?: string;
  readonly gerund?: string;
}

/**
 * `finite` tells that something is said; `unreal` that it would, may or will be ("dijera", "diría", "dirá"); the others
 * need a verb beside them.
 */
export type VerbMood = 'finite' | 'unreal' | 'participle' | 'gerund' | 'infinitive';

/** A form of a verb as it stands in a text. */
export interface VerbForm {
  readonly form: string;
  readonly mood: VerbMood;
  readonly person: 1 | 3;
  readonly plural: boolean;
}

type Endings = readonly (readonly [endings: string, mood: VerbMood, person: 1 | 3, plural: boolean])[];

const AR: Endings = [
  ['ó aba', 'finite', 3, false],
  ['aron aban', 'finite', 3, true],
  ['é', 'finite', 1, false],
  ['amos ábamos', 'finite', 1, true],
  ['ara ase', 'unreal', 3, false],
  ['aran asen', 'unreal', 3, true],
];
const ER: Endings = [
  ['ía', 'finite', 3, false],
  ['ían', 'finite', 3, true],
  ['í', 'finite', 1, false],
  ['imos íamos', 'finite', 1, true],
];
const ER_PAST: Endings = [
  ['ió', 'finite', 3, false],
  ['ieron', 'finite', 3, true],
  ['iera iese', 'unreal', 3, false],
  ['ieran iesen', 'unreal', 3, true],
];
const FUTURE: Endings = [
  ['á ía', 'unreal', 3, false],
  ['án ían', 'unreal', 3, true],
];

/** The third persons, the first person of the past and present, participle, gerund and infinitive. */
export function conjugate(row: SpanishVerb): VerbForm[] {
  const { verb, stressed, past, strong, future = verb } = row;
  const stem = verb.slice(0, -2);
  const ar = verb.endsWith('ar');
  const present = stressed ?? stem;
  const forms: VerbForm[] = [
    ...add(present, ar ? [['a', 'finite', 3, false]] : [['e', 'finite', 3, false]]),
    ...add(present, ar ? [['an', 'finite', 3, true]] : [['en', 'finite', 3, true]]),
    {
      form: row.first ?? `${present}o`.replace(/(?<=[ei])go$/, 'jo'),
      mood: 'finite',
      person: 1,
      plural: false,
    },
    ...(ar ? add(stem, AR, strong) : add(stem, ER, strong)),
    ...(ar || strong ? [] : add(past ?? stem, ER_PAST)),
    ...(strong ? strongPast(strong) : []),
    ...add(future, FUTURE),
    form(row.participle ?? stem + (ar ? 'ado' : 'ido'), 'participle'),
    form(row.gerund ?? (past ?? stem) + (ar ? 'ando' : 'iendo'), 'gerund'),
    form(verb, 'infinitive'),
  ];
  return forms.map((one) => ({ ...one, form: spell(one.form) }));
}

const form = (text: string, mood: VerbMood): VerbForm => ({ form: text, mood, person: 3, plural: false });

/** A stem with its endings; a verb with a strong past has none of the weak one. */
function add(stem: string, endings: Endings, strong?: string): VerbForm[] {
  const weak = strong ? endings.filter(([ending]) => /^(?:[áaí][bam]|ía)/.test(ending)) : endings;
  return weak.flatMap(([list, mood, person, plural]) =>
    list.split(' ').map((ending) => ({ form: stem + ending, mood, person, plural })),
  );
}

/** "dijo", "sostuvieron" */
function strongPast(stem: string): VerbForm[] {
  const e = stem.endsWith('j') ? 'e' : 'ie';
  return add(stem, [
    ['o', 'finite', 3, false],
    [`${e}ron`, 'finite', 3, true],
    ['e', 'finite', 1, false],
    ['imos', 'finite', 1, true],
    [`${e}ra`, 'unreal', 3, false],
    [`${e}ran`, 'unreal', 3, true],
  ]);
}

/** "expliqué", "llegué", "avancé"; "exige", "exijo"; "creyó", "creyendo". */
const spell = (word: string): string =>
  word
    .replace(/c(?=é$)/, 'qu')
    .replace(/g(?=é$)/, 'gu')
    .replace(/z(?=é$)/, 'c')
    .replace(/yi(?=[óe])/, 'y');
