import { renumber, signsIn, type ForestModel } from '../../src/core/learned/boosted-trees.ts';

/** Characters of a line of signs. */
const LINE_CHARS = 100;

/** What a file of a learned forest says besides the model. */
interface ForestFile {
  readonly path: string;
  /** The constant that holds the model. */
  readonly constant: string;
  /** From the file to the folder of the mechanism. */
  readonly mechanism: string;
  /** What the model is for, in words. */
  readonly says: string;
}

/** Where each forest stands, by its name. */
export const FOREST_FILES = {
  'block model': {
    path: 'src/ingest/pages/models/block-model.ts',
    constant: 'BLOCK_MODEL',
    mechanism: '../../../core/learned',
    says: 'How the signs of a block of a page speak for the article.',
  },
  'line model': {
    path: 'src/core/article/models/line-model.ts',
    constant: 'LINE_MODEL',
    mechanism: '../../learned',
    says: 'How the signs of a line speak for the article.',
  },
  'inner line model': {
    path: 'src/core/article/models/inner-line-model.ts',
    constant: 'INNER_LINE_MODEL',
    mechanism: '../../learned',
    says: "How they do so among the lines from the article's first to its last.",
  },
  'scene model': {
    path: 'src/core/said-on/models/scene-model.ts',
    constant: 'SCENE_MODEL',
    mechanism: '../../learned',
    says: 'How the signs of a quotation and of a day speak for the day as the one it was said on.',
  },
} as const satisfies Readonly<Record<string, ForestFile>>;

/** A model that names only the signs its trees look at. */
export function compact(model: ForestModel): ForestModel {
  const used = signsIn(model.trees);
  return {
    ...model,
    signs: used.map((sign) => model.signs[sign]!),
    trees: renumber(model.trees, (sign) => used.indexOf(sign)),
  };
}

/** The file that holds a learned forest. */
export function forestModelSource(
  { trees, signs, ...head }: ForestModel,
  { constant, mechanism, says }: ForestFile,
): string {
  const lines = Object.entries(head).map(([key, value]) => `  ${key}: ${literal(value)},`);
  return `import type { ForestModel } from '${mechanism}/boosted-trees.ts';

/** ${says} Written by \`npm run ${head.script}\`. */
// prettier-ignore
export const ${constant}: ForestModel = {
${lines.join('\n')}
  signs: [
${wrapped(signs.map(literal))}
  ],
  trees: [
${trees.map((tree) => `    [${tree.join(',')}],`).join('\n')}
  ],
};
`;
}

/** Items of a list over as many lines as they need. */
function wrapped(items: readonly string[]): string {
  const lines = [''];
  for (const item of items) {
    if (lines.at(-1)!.length + item.length > LINE_CHARS) lines.push('');
    lines[lines.length - 1] += `${item}, `;
  }
  return lines.map((line) => `    ${line.trim()}`).join('\n');
}

/** A text, or a table of texts, one row a line. */
function literal(value: string | Readonly<Record<string, string>>): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const rows = Object.entries(value).map(([key, item]) => `    ${literal(key)}: ${literal(item)},`);
  return `{\n${rows.join('\n')}\n  }`;
}
