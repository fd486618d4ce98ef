import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What developers read. Paths in ARCHITECTURE begin in src, unless they name another folder of the project. */
const DOCUMENTS = ['src/ARCHITECTURE.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md'];
const texts = DOCUMENTS.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Text in backticks, outside blocks of code. */
const codeIn = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** What a recipe has its reader make. */
const TO_BE_MADE = ['commands/outlets.ts'];

const everywhere = ['src', 'commands', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }),
);

/** The file or folder of the project that a document means; undefined when there is none. */
const found = (name: string): string | undefined =>
  [name, join('src', name)].find((path) => existsSync(path)) ??
  (/^[^/]+\/?$/.test(name)
    ? everywhere.find((path) => basename(path) === name.replace(/\/$/, ''))
    : undefined);

/** Does a piece of code name a file or folder of the project? Not commands, types, routes. */
const isPath = (code: string): boolean =>
  /^\.?[\w-][\w.-]*(?:\/[\w.-]+)*\/?$/.test(code) &&
  code !== '.ts' &&
  (code.includes('/') || /\.(?:ts|md|json|yml)$/.test(code) || existsSync(join('src', code)));

describe.each(texts)('$path', ({ path, text }) => {
  it('names files and folders that exist', () => {
    const paths = codeIn(text).filter(isPath);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((name) => found(name) === undefined && !TO_BE_MADE.includes(name))).toEqual([]);
  });

  it('names things that stand in the files it says', () => {
    const named = text.matchAll(/(?<names>(?:`[A-Za-z_]\w*`, )*`[A-Za-z_]\w*`) in `(?<file>[^`\n]+\.ts)`/g);
    const missing = [...named].flatMap(({ groups }) => {
      const source = readFileSync(found(groups!['file']!)!, 'utf8');
      return codeIn(groups!['names']!)
        .filter((name) => !new RegExp(String.raw`\b${name}\b`).test(source))
        .map((name) => `${name} in ${groups!['file']}`);
    });
    expect(missing).toEqual([]);
  });

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:--silent )?(?<run>[a-z:]+)|(?<short>start|test)\b)/g)];
    const wrong = named
      .map(({ groups }) => groups!['run'] ?? groups!['short']!)
      .filter((name) => !(name in scripts));
    expect(wrong).toEqual([]);
  });

  it('links to what there is', () => {
    const anchors = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\p{L}\d -]/gu, '')
          .replaceAll(' ', '-'),
      ),
    );
    const dead = [...text.matchAll(/\]\((?<file>[^)#:\s]*)(?:#(?<anchor>[^)]*))?\)/g)].filter(({ groups }) =>
      groups!['file'] === ''
        ? !anchors.has(groups!['anchor'] ?? '')
        : !existsSync(normalize(join(dirname(path), groups!['file']!))),
    );
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

describe('the page of the architecture', () => {
  const { text } = texts[0]!;

  it('names every folder', () => {
    const folders = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).replace(/^src\//, ''));
    expect(folders.length).toBeGreaterThan(50);
    expect(folders.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([]);
  });
});

it('every script is told of', () => {
  const all = [...texts.map(({ text }) => text), readFileSync('README.md', 'utf8')].join('\n');
  const untold = Object.keys(scripts).filter(
    (name) => !new RegExp(String.raw`npm (?:run (?:--silent )?)?${name}(?![a-z:])`).test(all),
  );
  // npm runs what begins with “pre” by itself, and CI has its smoke test.
  expect(untold.filter((name) => !name.startsWith('pre') && name !== 'smoke')).toEqual([]);
});

describe('the workflow', () => {
  const workflow = readFileSync('.github/workflows/check.yml', 'utf8');

  it('runs what a person runs, on the Node of the version file', () => {
    for (const part of ['npm ci', 'npm run check', 'node-version-file: .nvmrc'])
      expect(workflow).toContain(part);
    expect(workflow.match(/uses: \S+/g)?.filter((used) => !/@v\d+$/.test(used))).toEqual([]);
    expect(globSync('.github/workflows/*')).toHaveLength(1);
  });
});
