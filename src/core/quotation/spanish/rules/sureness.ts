/** How a quotation comes by its speaker: how often it is right with a plain name, 0 to 1, and what it means. */
interface WayRow {
  readonly trust: number;
  readonly means: string;
}

/** Ties within the quotation's own sentence, then ways beyond it. */
export const WAY_ROWS = {
  'cue-after': { trust: 0.97, means: '«No», dijo Duarte' },
  'cue-before': { trust: 0.96, means: 'Duarte dijo: «No»' },
  'cue-apart': { trust: 0.85, means: 'Duarte dijo que el plan está «muerto»' },
  fragment: { trust: 0.85, means: 'Duarte lo calificó de «farsa»' },
  according: { trust: 0.93, means: 'según Duarte, «es una farsa»' },
  colon: { trust: 0.85, means: 'Duarte fue tajante: «No»' },
  dash: { trust: 0.93, means: '«No» — Ana Duarte' },
  noun: { trust: 0.8, means: 'la frase de Duarte: «No»' },
  'told-behind': { trust: 0.9, means: '«No». Así lo dijo Duarte' },
  'open-paragraph': { trust: 0.9, means: 'the paragraph before left its quotation open' },
  'later-part': { trust: 0.93, means: 'the verb of speech stands behind a later part of the same speech' },
  'same-sentence': { trust: 0.95, means: 'the next part of a quotation that its verb of speech splits' },
  'same-paragraph': { trust: 0.93, means: 'the speaker of the paragraph goes on' },
  'sentence-before': { trust: 0.6, means: 'the one of whom the sentence before tells' },
  'paragraph-before': { trust: 0.6, means: 'the one who spoke in the paragraph before' },
  turn: { trust: 0.9, means: 'the answer of an interview' },
} as const satisfies Record<string, WayRow>;

export type Way = keyof typeof WAY_ROWS;

/** How sure a mention's speaker is, by how it was tied to somebody; a way's trust is multiplied with it. */
export const SURE = {
  name: 1,
  /** «la ministra», whom the article calls so. */
  role: 0.92,
  /** «el dirigente», of the one last told of. */
  renamed: 0.85,
  /** «el testigo», of the one last told of, whom nothing calls so before. */
  anew: 0.8,
  /** «una vecina» */
  description: 0.95,
  /** «la vocera», whom nothing ties to a name, though it may be somebody told of. */
  definite: 0.88,
  /** «él», «ella» */
  pronoun: 0.85,
  /** «añadió»: the last who spoke or acted; in a new paragraph. */
  carried: 0.93,
  carriedFar: 0.8,
  /** Inside another's speech: «le dije», «me dijo» of the one just told of. */
  self: 0.95,
  hearer: 0.85,
  /** Whom the byline names, of «le pregunto». */
  author: 0.85,
  /** Nobody is named. */
  nobody: 0.1,
  /** What a nested quotation loses. */
  withinLoss: 0.9,
} as const;
