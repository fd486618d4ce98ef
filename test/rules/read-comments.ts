import { readFileSync } from 'node:fs';

/** A number of a table, with what its comment says of it. */
export interface Commented {
  readonly key: string;
  readonly value: string;
  /** Empty where the comment of a number before it is meant for it too. */
  readonly comment: string;
}

const COMMENT = String.raw`/\*\*(?<comment>(?:[^*]|\*(?!/))*)\*/\s*\n`;
/** `colon: 40,` of a table, or the row `[3, 0.93],` of a list, with the comment above. */
const ENTRY = new RegExp(
  String.raw`(?:${COMMENT})?\s*(?:'?(?<key>[\w -]+?)'?: (?<value>-?[\d.]+)|\[(?<least>-?[\w.]+), (?<then>-?[\d.]+)\]),`,
  'g',
);

const oneLine = (comment: string): string =>
  comment
    .replace(/\n\s*\* ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What the comments right above the exported constants of a file say, by name; a constant without one is left out. */
export function commentsIn(path: string): ReadonlyMap<string, string> {
  const above = new RegExp(String.raw`^${COMMENT}export const (?<name>\w+)`, 'gm');
  return new Map(
    [...readFileSync(path, 'utf8').matchAll(above)].map(({ groups }): [string, string] => [
      groups!['name']!,
      oneLine(groups!['comment']!),
    ]),
  );
}

/** The numbers of an exported table, in their order: `export const BEFORE = { … }`, or a single one. */
export function numbersIn(path: string, name: string): readonly Commented[] {
  const source = readFileSync(path, 'utf8');
  const start = source.indexOf(`export const ${name} = `);
  if (start < 0) throw new Error(`${path} has no ${name}`);
  const table = source.slice(start).split(/^[}\]]|;$/m, 1)[0]!;
  const single = /= (?<value>-?[\d.]+)$/.exec(table)?.groups?.['value'];
  if (single !== undefined) return [{ key: name, value: single, comment: commentsIn(path).get(name) ?? '' }];
  const body = table.slice(table.search(/[{[]/) + 1).replace(/\}.*$/s, ',');
  return [...body.matchAll(ENTRY)].map(({ groups }) => ({
    key: groups!['key'] ?? (groups!['least'] === '-Infinity' ? 'else' : `at least ${groups!['least']}`),
    value: groups!['value'] ?? groups!['then']!,
    comment: oneLine(groups!['comment'] ?? ''),
  }));
}
