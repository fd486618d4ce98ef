import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the library keeps, seen from above: interfaces, never a store. */
const STORED = ['src/store/store.ts', 'src/store/library.ts', 'src/store/ledger.ts', 'src/store/feeds.ts'];

/** What each layer may import besides itself: folders, single files, packages. Paths are relative to the project. */
const ALLOWED: Readonly<
  Record<string, { readonly own: readonly string[]; readonly packages: readonly string[] }>
> = {
  // The ground that the rest of the core stands on knows nothing of it; the first place that fits counts.
  'src/core/calendar': { own: ['src/core/article/article.ts'], packages: [] },
  'src/core/languages': {
    own: ['src/core/text/word-set.ts', 'src/core/learned/learned-model.ts'],
    packages: [],
  },
  'src/core/learned': { own: [], packages: [] },
  // Who is who is asked by what tells statements apart, and asks nothing of it.
  'src/core/speaker': {
    own: ['src/core/article/article.ts', 'src/core/calendar', 'src/core/text'],
    packages: [],
  },
  'src/core': { own: [], packages: [] },
  'src/fetch': { own: ['src/errors.ts'], packages: ['node:'] },
  'src/errors.ts': { own: ['src/words'], packages: [] },
  'src/report.ts': { own: [], packages: [] },
  'src/answer': { own: ['src/core'], packages: [] },
  'src/words': {
    own: ['src/answer/answer.ts', 'src/core/article/article.ts', 'src/core/calendar', 'src/core/digest'],
    packages: [],
  },
  'src/picture': {
    own: ['src/answer', 'src/words', 'src/core/calendar'],
    packages: ['node:', '@resvg/resvg-js'],
  },
  'src/store': { own: ['src/core', 'src/errors.ts', 'src/words/language.ts'], packages: ['node:'] },
  'src/ingest/pages': {
    own: ['src/core', 'src/ingest/articles/parsed-article.ts'],
    packages: ['linkedom', '@mozilla/readability'],
  },
  'src/ingest/articles': {
    own: ['src/core', 'src/store', 'src/errors.ts', 'src/ingest/pages'],
    packages: ['node:', 'yaml', 'zod'],
  },
  'src/ingest/feeds': {
    own: ['src/core', 'src/ingest/articles/decode.ts', 'src/ingest/pages/measure-markup.ts'],
    packages: ['linkedom', 'feedsmith', 'chrono-node'],
  },
  'src/ingest/apart': {
    own: ['src/core', 'src/errors.ts', 'src/ingest/articles', 'src/ingest/feeds'],
    packages: ['node:'],
  },
  'src/ingest/arrivals': {
    own: [
      'src/core',
      'src/store',
      'src/fetch',
      'src/errors.ts',
      'src/ingest/index-context.ts',
      'src/ingest/apart',
      'src/ingest/articles',
      'src/ingest/feeds',
    ],
    packages: ['node:'],
  },
  'src/ingest/corpus': {
    own: [
      'src/core',
      'src/store',
      'src/errors.ts',
      'src/ingest/index-context.ts',
      'src/ingest/apart',
      'src/ingest/arrivals',
      'src/ingest/articles',
    ],
    packages: ['node:'],
  },
  'src/ingest': { own: ['src/core', 'src/store', 'src/errors.ts'], packages: ['node:'] },
  'src/chat': { own: ['src/answer', 'src/words', 'src/errors.ts', 'src/report.ts'], packages: ['node:'] },
  'src/findings': { own: ['src/core', ...STORED, 'src/errors.ts'], packages: [] },
  'src/present': {
    own: ['src/core', 'src/answer', 'src/words', 'src/chat', 'src/findings', ...STORED],
    packages: [],
  },
  'src/command': {
    own: [
      'src/core',
      'src/answer',
      'src/words',
      'src/chat',
      'src/present',
      ...STORED,
      'src/errors.ts',
      'src/report.ts',
    ],
    packages: ['node:', 'chrono-node'],
  },
  commands: {
    own: [
      'src/core',
      'src/answer',
      'src/words',
      'src/chat/declaration.ts',
      'src/findings',
      'src/present',
      'src/command',
      ...STORED,
      'src/errors.ts',
    ],
    packages: [],
  },
  'src/discord': {
    own: ['src/chat', 'src/answer', 'src/words', 'src/picture', 'src/errors.ts', 'src/report.ts'],
    packages: ['node:', 'discord.js', '@discordjs/rest', 'discord-api-types'],
  },
  'src/slack': {
    own: ['src/chat', 'src/answer', 'src/words', 'src/picture', 'src/errors.ts', 'src/report.ts'],
    packages: ['node:', '@slack/', 'zod'],
  },
  'src/terminal': { own: ['src/chat', 'src/answer', 'src/words', 'src/errors.ts'], packages: ['node:'] },
  'src/schedule': {
    own: [
      'src/chat',
      'src/words',
      'src/findings/find-digest.ts',
      'src/present/build-digest.ts',
      'src/present/notice.ts',
      'src/core/digest',
      'src/core/feed',
      'src/core/article/address.ts',
      'src/store/store.ts',
      'src/store/ledger.ts',
      'src/store/feeds.ts',
      'src/errors.ts',
      'src/report.ts',
    ],
    packages: ['node:', 'node-cron'],
  },
};

/** Every folder of the tower but the marks is a language. */
const LANGUAGES = readdirSync('src/core/quotation', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'marks')
  .map(({ name }) => join('src/core/quotation', name));
/** The same room of every language that has it. */
const rooms = (name: string): string[] =>
  LANGUAGES.map((language) => join(language, name)).filter((room) => existsSync(room));
/**
 * The floors of the quotation tower, from the ground up: a folder imports from those named before it and from none after.
 * Rooms of one floor know nothing of each other, nor do languages.
 */
const TOWER: readonly (readonly string[])[] = [
  ['src/core/quotation/quotation.ts', 'src/core/quotation/marks', ...rooms('rules'), ...rooms('models')],
  rooms('names'),
  rooms('clause'),
  rooms('narrative'),
  rooms('speakers'),
  rooms('ways'),
  ['src/core/quotation/pair-marks.ts'],
  LANGUAGES,
  ['src/core/quotation/find-quotations.ts'],
];

/** Who reaches the network besides `src/fetch`: our own web server, and what speaks to addresses of the configuration or of Slack. */
const REACHING = ['src/bot/http.ts', 'src/cli/doctor.ts', 'src/slack/post.ts', 'src/slack/respond.ts'];

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

/** The imports that go up the tower, or across to a neighbour on the same floor. */
function climbing(imports: readonly Import[]): string[] {
  const rooms = TOWER.flatMap((floor, height) => floor.map((room) => ({ room, height })));
  // the room is the longest that holds a file: english/rules, not english
  const roomOf = (path: string) =>
    rooms
      .filter(({ room }) => within(path, room))
      .sort((a, b) => b.room.length - a.room.length)
      .at(0);
  return imports.flatMap(({ from, to }) => {
    const [lower, upper] = [roomOf(to), roomOf(from)];
    if (!lower || !upper || lower.room === upper.room) return [];
    const foreign = LANGUAGES.some(
      (one) => within(from, one) && LANGUAGES.some((other) => one !== other && within(to, other)),
    );
    if (!foreign && lower.height < upper.height) return [];
    return [`${from} must not import ${to}: it stands on a higher floor, or beside it`];
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const files = [...sources('src'), ...sources('commands')];

/** The modules that are loaded with one, itself too: types are not. */
function loadedBy(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  if (!existsSync(path)) return loaded;
  const values = readFileSync(path, 'utf8').replace(/^(?:import|export) type [^;]*;$/gm, '');
  for (const { to } of importsOf(path, values)) loadedBy(to, loaded);
  return loaded;
}

describe('who imports whom', () => {
  it('reads the whole project', () => {
    const imports = files.flatMap((path) => importsOf(path, readFileSync(path, 'utf8')));
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('keeps every layer to what it may know', () => {
    expect(violations(files.flatMap((path) => importsOf(path, readFileSync(path, 'utf8'))))).toEqual([]);
  });

  it('lets nothing of the quotation tower come down', () => {
    const imports = files.flatMap((path) => importsOf(path, readFileSync(path, 'utf8')));
    expect(climbing(imports)).toEqual([]);
    const planted = "import { resolveMention } from '../speakers/resolve-mention.ts';";
    for (const language of ['english', 'spanish'])
      expect(climbing(importsOf(`src/core/quotation/${language}/names/x.ts`, planted))).toHaveLength(1);
    const foreign = "import { CUES } from '../english/rules/cue-verbs.ts';";
    expect(climbing(importsOf('src/core/quotation/spanish/x.ts', foreign))).toHaveLength(1);
    expect(LANGUAGES).toContain('src/core/quotation/spanish');
  });

  // Whatever an article or a person says, it can make us ask for no address but through src/fetch, which guards them.
  it('lets only those reach the network who have an address of their own', () => {
    const reaching = files.filter((path) =>
      /from 'node:(?:https?|net|tls|dns|dgram)\b[^']*'|\bfetch\(/.test(
        readFileSync(path, 'utf8').replace(/^import type [^;]*;$|^\s*(?:\/\/|\/?\*).*$/gm, ''),
      ),
    );
    expect(reaching.filter((path) => !within(path, 'src/fetch'))).toEqual(REACHING);
  });

  it('lets only the store itself into its rooms', () => {
    const inner = files
      .flatMap((path) => importsOf(path, readFileSync(path, 'utf8')))
      .filter(({ from, to }) => within(to, 'src/store/sqlite') && !within(from, 'src/store'));
    expect(inner).toEqual([]);
  });

  // What others wrote can be made so that reading it takes minutes: it is read in a thread that can be ended.
  it('reads HTML and feeds in no thread of the bot', () => {
    const loaded = loadedBy('src/bot/run.ts');
    expect(loaded).toContain('src/ingest/apart/read-apart.ts');
    const readers = /^(?:linkedom|feedsmith|@mozilla|src\/ingest\/(?:pages|feeds)\/(?!feed\.ts))/;
    expect([...loaded].filter((path) => readers.test(path))).toEqual([]);
    expect([...loadedBy('src/ingest/apart/answer-tasks.ts')].filter((path) => readers.test(path))).toContain(
      'src/ingest/pages/parse-html.ts',
    );
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
      'src/core/languages/en/x.ts',
      "import { stem } from '../../text/stem.ts';",
      'src/core/languages/en/x.ts must not import src/core/text/stem.ts',
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
      'src/chat/x.ts',
      "import type { Command } from '../command/command.ts';",
      'src/chat/x.ts must not import src/command/command.ts',
    ],
    [
      'src/findings/x.ts',
      "import { plainText } from '../answer/plain-text.ts';",
      'src/findings/x.ts must not import src/answer/plain-text.ts',
    ],
    [
      'src/present/x.ts',
      "import { renderDiscord } from '../discord/render.ts';",
      'src/present/x.ts must not import src/discord/render.ts',
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
