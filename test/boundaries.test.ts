import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each layer may import besides itself: folders, single files, packages. Paths are relative to the project. */
const ALLOWED: Readonly<
  Record<string, { readonly own: readonly string[]; readonly packages: readonly string[] }>
> = {
  'src/core': { own: [], packages: [] },
  'src/fetch': { own: ['src/errors.ts'], packages: ['node:'] },
  'src/errors.ts': { own: [], packages: [] },
  'src/answer': { own: ['src/core'], packages: [] },
  'src/picture': { own: ['src/answer'], packages: ['node:', '@resvg/resvg-js'] },
  'src/store': { own: ['src/core', 'src/errors.ts'], packages: ['node:'] },
  'src/ingest': {
    own: ['src/core', 'src/store', 'src/fetch', 'src/errors.ts'],
    packages: ['node:', 'yaml', 'zod', 'linkedom', '@mozilla/readability', 'feedsmith', 'chrono-node'],
  },
  'src/command': {
    own: [
      'src/core',
      'src/answer',
      'src/store/store.ts',
      'src/store/library.ts',
      'src/store/ledger.ts',
      'src/store/feeds.ts',
      'src/errors.ts',
    ],
    packages: ['node:', 'chrono-node'],
  },
  commands: {
    own: [
      'src/command',
      'src/core',
      'src/answer',
      'src/store/store.ts',
      'src/store/library.ts',
      'src/store/ledger.ts',
      'src/store/feeds.ts',
      'src/errors.ts',
    ],
    packages: [],
  },
  'src/discord': {
    own: ['src/command', 'src/answer', 'src/picture', 'src/errors.ts'],
    packages: ['node:', 'discord.js', '@discordjs/rest', 'discord-api-types'],
  },
  'src/slack': {
    own: ['src/command', 'src/answer', 'src/picture', 'src/errors.ts'],
    packages: ['node:', '@slack/', 'zod'],
  },
  'src/terminal': { own: ['src/command', 'src/answer', 'src/errors.ts'], packages: ['node:'] },
  'src/schedule': {
    own: [
      'src/command',
      'src/answer',
      'src/core/digest',
      'src/core/feed',
      'src/core/article/address.ts',
      'src/store/store.ts',
      'src/store/ledger.ts',
      'src/store/feeds.ts',
      'src/errors.ts',
    ],
    packages: ['node:', 'node-cron'],
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every module that a source text imports or re-exports, with or without `type`, also by `import()`. */
function importsOf(path: string, source: string): Import[] {
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const to = match[1] ?? match[2] ?? '';
    return { from: path, to: to.startsWith('.') ? normalize(join(dirname(path), to)) : to };
  });
}

const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** The imports that the layers forbid. Files in no layer (main, cli, config and the like) put things together and may import all. */
function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const layer = Object.keys(ALLOWED).find((place) => within(from, place));
    if (!layer) return [];
    const { own, packages } = ALLOWED[layer]!;
    const isOwn = to.startsWith('src/') || to.startsWith('commands/') || to.startsWith('test/');
    const fine = isOwn
      ? [layer, ...own].some((place) => within(to, place))
      : packages.some(
          (name) =>
            to === name || to.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`),
        );
    return fine ? [] : [`${from} must not import ${to}`];
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const files = [...sources('src'), ...sources('commands')];

describe('who imports whom', () => {
  it('reads the whole project', () => {
    const imports = files.flatMap((path) => importsOf(path, readFileSync(path, 'utf8')));
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('keeps every layer to what it may know', () => {
    expect(violations(files.flatMap((path) => importsOf(path, readFileSync(path, 'utf8'))))).toEqual([]);
  });

  it.each([
    [
      'src/core/analyze.ts',
      "import { readFileSync } from 'node:fs';",
      'src/core/analyze.ts must not import node:fs',
    ],
    [
      'src/core/x/y.ts',
      "import type { Store } from '../../store/store.ts';",
      'src/core/x/y.ts must not import src/store/store.ts',
    ],
    [
      'commands/quote.ts',
      "import {\n  Client,\n} from 'discord.js';",
      'commands/quote.ts must not import discord.js',
    ],
    [
      'src/slack/render.ts',
      "export * from '../discord/render.ts';",
      'src/slack/render.ts must not import src/discord/render.ts',
    ],
    [
      'src/command/x.ts',
      "const later = await import('../store/sqlite-store.ts');",
      'src/command/x.ts must not import src/store/sqlite-store.ts',
    ],
  ])('catches a violation planted in %s', (path, source, message) => {
    expect(violations(importsOf(path, source))).toEqual([message]);
  });
});
