import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  cp,
  link,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateArticles } from '../bench/generate-articles.ts';
import { CHANNEL, chatInput, GUILD, option } from '../chat/fake-discord.ts';
import {
  blockActions,
  eventOf,
  messageShortcut,
  sign,
  signText,
  slashCommand,
  TEAM,
} from '../chat/fake-slack.ts';
import { startProcess } from '../process/run-process.ts';
import { HOSTILE } from '../terminal/hostile-text.ts';
import { KNOWN } from './known-articles.ts';
import { benchShapes, POISON } from './poison.ts';
import { rightsHold, until, type Scene, type SlackMode } from './scene.ts';

/** Something that is done to a bot at work. What must hold after each of them, `runDeed` looks at. */
export interface Deed {
  readonly name: string;
  readonly does: (scene: Scene) => Promise<void>;
  /** What must hold beside; throws what does not. */
  readonly mustHold: (scene: Scene) => Promise<void>;
  /** How Slack reaches the bot; by HTTP when it makes no difference. */
  readonly slack?: SlackMode;
  /** Why it cannot be done here; null when it can. */
  readonly cannot?: () => string | null;
  /** While it is done, articles may rightly be missing in answers. */
  readonly mayLack?: true;
  /** One of the few that run with the tests. */
  readonly quick?: true;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const YEAR_MS = 365 * 24 * HOUR_MS;
const nothingElse = async (): Promise<void> => {};
const needsRoot = (): string | null => (process.getuid?.() === 0 ? null : 'only root can do it');
const needsRights = (): string | null => (rightsHold ? null : 'no rights hold for root here');

/** Every file in the folder was looked at, as it is now. */
const allRead =
  (withinMs = 90_000) =>
  (scene: Scene): Promise<void> =>
    until(async () => {
      const known = await scene.withStore((store) => store.files());
      const records = new Map(known.map((record) => [record.path, record.size]));
      for (const entry of await readdir(scene.corpus, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name).slice(scene.corpus.length + 1);
        if (entry.isFile() && !records.has(path)) return `${JSON.stringify(path)} is not read`;
      }
      return null;
    }, withinMs);

const says =
  (text: string) =>
  (scene: Scene): Promise<void> =>
    until(async () => (scene.bot().errors().includes(text) ? null : `the log does not say “${text}”`));

const isReady = (scene: Scene): Promise<void> =>
  until(async () => {
    const ready = await scene.readyz();
    return ready === 'ready\n' ? null : ready.trim();
  }, 60_000);

const counts = (scene: Scene, where: string, least: number): Promise<void> =>
  until(async () => {
    const metrics = await (await fetch(`${scene.address()}/metrics`)).text();
    const seen = Number(new RegExp(`faults_total\\{where="${where}"\\} (\\d+)`).exec(metrics)?.[1] ?? 0);
    return seen >= least ? null : `${seen} faults of ${where} are counted`;
  }, 10_000);

/** Articles that have nothing to do with the known ones, and with each other as much as news have. */
const ARTICLES = generateArticles(2_010, 11).map(({ title, text }) =>
  [title, ...text.split('\n\n').slice(0, 3)].join('\n\n'),
);
const article = (n: number): string => ARTICLES[n % ARTICLES.length]!;

async function putMany(scene: Scene, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await scene.put(`many/${n}.txt`, article(n));
}

const indexedCount = (scene: Scene): Promise<number> =>
  scene.withStore(async (store) => (await store.counts()).articles);

/** Each of the known files is gone for a while. */
const gone =
  (how: (scene: Scene, aside: string) => Promise<() => Promise<void>>): Deed['does'] =>
  async (scene) => {
    const back = await how(scene, join(scene.folder, 'aside'));
    await until(
      async () => ((await scene.readyz()).includes('are gone') ? null : 'nothing is said of it'),
      15_000,
    );
    await sleep(1_500);
    await back();
  };

const kills = (signal: NodeJS.Signals, status: number | string): Pick<Deed, 'does' | 'mustHold'> => ({
  async does(scene) {
    const ended = await scene.end(signal);
    if (ended !== status) throw new Error(`it ended with ${ended}`);
    const began = performance.now();
    await scene.startAndAsk();
    const took = performance.now() - began;
    if (took > 10_000) throw new Error(`the next start took ${(took / 1000).toFixed(1)} s`);
  },
  mustHold: isReady,
});

const killsWhileIndexing = (signal: NodeJS.Signals, files = 300): Pick<Deed, 'does' | 'mustHold'> => ({
  async does(scene) {
    await putMany(scene, files);
    await until(async () => ((await indexedCount(scene)) > files / 8 ? null : 'it does not index'));
    await scene.end(signal);
    const before = (await indexedCount(scene)) - KNOWN.size;
    if (before >= files) throw new Error('everything was indexed before the signal');
    await scene.startAndAsk();
    if (scene.bot().errors().includes('waiting')) throw new Error('it waits for the dead');
    await says('corpus indexed')(scene);
    const read = Number(/"read":(\d+)/.exec(scene.bot().errors())?.[1]);
    // An article that was saved, and its file not yet noted as read, is read again.
    if (read !== files - before && read !== files + 1 - before)
      throw new Error(`${before} of ${files} were indexed, and ${read} are read anew`);
  },
  async mustHold(scene) {
    const articles = await indexedCount(scene);
    if (articles !== files + KNOWN.size) throw new Error(`${articles} articles are indexed`);
  },
});

/** One file of each format with that in it. */
const poison = (name: string): Deed => ({
  name: `in the folder: ${name}`,
  async does(scene) {
    const content = POISON[name]!();
    for (const ending of ['txt', 'md', 'html']) await scene.put(`poison.${ending}`, content);
  },
  mustHold: allRead(),
});

const onPage = (text: string | Uint8Array): string | Buffer =>
  Buffer.concat([
    Buffer.from('<html><head><title>A page</title></head><body><p>'),
    Buffer.from(text),
    Buffer.from('</p></body></html>'),
  ]);

const feedOf = (...descriptions: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>https://post.example/</link>${descriptions
    .map(
      (text, n) =>
        `<item><title>Entry ${n}</title><link>https://post.example/${n}</link><description><![CDATA[${text}]]></description></item>`,
    )
    .join('')}</channel></rss>`;

/** Feeds that come as soon as somebody adds them; each by its path. */
const FEEDS: Readonly<Record<string, () => string | Buffer>> = {
  '/two-long-articles-of-nested-quotations': () =>
    feedOf(...[0, 1].map(() => `${'“‘'.repeat(47_500)}No${'’”'.repeat(47_500)}`)),
  '/spoken-in-each-other': () => feedOf(`${'“He said, ‘she said, '.repeat(9_000)}No${'.’”'.repeat(9_000)}`),
  '/small-elements': () => feedOf('<b>a</b>'.repeat(500_000)),
  '/nested-elements': () => feedOf('<div>'.repeat(200_000)),
  '/entries-without-end': () => `<rss><channel>${'<item>'.repeat(300_000)}`,
  '/nested-xml': () => `<rss><channel>${'<a>'.repeat(200_000)}`,
  '/twenty-thousand-entries': () => feedOf(...Array.from({ length: 20_000 }, (_, n) => article(n))),
  '/too-long': () => feedOf('word '.repeat(3_000_000)),
  '/binary': () => Buffer.from(Uint8Array.from({ length: 1_000_000 }, (_, n) => (n * 2_654_435_761) >>> 24)),
  '/hostile-names': () =>
    feedOf(`<p>${article(1)}</p>`).replace('Post', HOSTILE.toWellFormed().replaceAll('\u0000', '')),
};

const SLACK_BODIES = [
  'null',
  '[]',
  '',
  '0',
  '""',
  'false',
  '{}',
  '[null]',
  '{"type":7}',
  '{"type":"event_callback","event":null}',
  '{"type":"block_actions","actions":[null]}',
  '{',
  '[[[[',
  `{"a":${'['.repeat(50_000)}`,
  '\u0000',
];

const odd: readonly unknown[] = [null, [], {}, 7, '', true, '\u0000', 'x'.repeat(100_000), [null]];

/** A payload with each of its fields put away, and with each in the place of something else. */
function* mutations(payload: Record<string, unknown>): Generator<Record<string, unknown>> {
  for (const name of Object.keys(payload)) {
    const { [name]: _, ...rest } = payload;
    yield rest;
    for (const value of odd) yield { ...payload, [name]: value };
  }
}

const interaction = (more: object): object => ({
  id: '800000000000000001',
  application_id: '100000000000000001',
  token: 'aW50ZXJhY3Rpb246none',
  version: 1,
  type: 2,
  channel_id: CHANNEL,
  user: { id: '1', username: 'anna', discriminator: '0', avatar: null },
  locale: 'en-US',
  entitlements: [],
  data: { id: '600000000000000001', type: 1, name: 'quote', options: [] },
  ...more,
});

const DISPATCHES: readonly (readonly [string, unknown])[] = [
  ['READY', null],
  ['RESUMED', null],
  ...odd.map((data) => ['INTERACTION_CREATE', data] as const),
  ...odd.map((data) => ['GUILD_CREATE', data] as const),
  ...odd.map((data) => ['GUILD_DELETE', data] as const),
  ...odd.map((value) => ['INTERACTION_CREATE', interaction({ data: value })] as const),
  ...odd.map((value) => ['INTERACTION_CREATE', interaction({ type: value })] as const),
  ...odd.map(
    (value) =>
      ['INTERACTION_CREATE', interaction({ type: 3, message: value, data: { custom_id: value } })] as const,
  ),
  ...odd.map((value) => ['CHANNEL_UPDATE', { id: CHANNEL, guild_id: GUILD, type: value }] as const),
  ['GUILD_ROLE_UPDATE', { guild_id: GUILD, role: null }],
  ['THREAD_LIST_SYNC', { guild_id: GUILD }],
  ['', ''],
];

/** Discord does not answer for a while, and then again. */
const discordAway =
  (how: (scene: Scene) => Promise<() => void>): Deed['does'] =>
  async (scene) => {
    scene.asking.delete('discord');
    await sleep(300);
    const back = await how(scene);
    await sleep(3_000);
    back();
    await scene.back('discord');
  };

const slackAway =
  (how: (scene: Scene) => Promise<() => void>): Deed['does'] =>
  async (scene) => {
    scene.asking.delete('slack');
    await sleep(300);
    const back = await how(scene);
    await sleep(3_000);
    back();
    await scene.back('slack');
  };

const away = (place: 'discord' | 'slack', scene: Scene): (() => void) => {
  const entries = Array.from({ length: 2_000 }, () => ({
    path: /./,
    method: 'auth.test',
    fault: { status: 503 },
  }));
  const list = place === 'discord' ? scene.discord.faults : scene.slack.faults;
  list.push(...entries);
  return () => void (list.length = 0);
};

let subscribed = 0;

/** Subscriptions to a digest that was due a few minutes ago, made while nobody is at work; returns what became of them. */
async function subscribe(scene: Scene): Promise<() => Promise<string[]>> {
  // Each time another minute: the same digest twice would rightly be posted once.
  subscribed += 1;
  const due = new Date(Date.now() - (1 + 2 * subscribed) * MINUTE_MS);
  const ids = await scene.withStore(async (store) => {
    const made = [];
    for (const [platform, channel, workspace] of [
      ['discord', '300000000000000077', GUILD],
      ['slack', 'C0DIGEST', TEAM],
    ] as const)
      made.push(
        await store.subscribe(
          {
            platform,
            channel,
            workspace,
            time: due.toISOString().slice(11, 16),
            language: 'en',
            timezone: 'UTC',
            days: [1, 2, 3, 4, 5, 6, 7],
            about: null,
            configured: false,
          },
          due.getTime() - HOUR_MS,
        ),
      );
    return made.map(({ id }) => id);
  });
  return () =>
    scene.withStore(async (store) => {
      const slots = await Promise.all(ids.map((id) => store.slots(id, 10, Infinity)));
      return slots.map((own) => own.map(({ state }) => state).join(' '));
    });
}

/** An article comes in while the clock is so far off. */
async function arrives(scene: Scene, shiftMs: number, path: string, text: string): Promise<void> {
  await scene.put(path, text);
  await scene.shiftClock(shiftMs);
  await scene.start();
  await says('corpus indexed')(scene);
  await scene.end('SIGTERM');
}

const unsubscribe = (scene: Scene): Promise<void> =>
  scene.withStore(async (store) => {
    for (const { platform, channel } of await store.subscriptions())
      await store.unsubscribe(platform, channel);
  });

const postedTo = ({ discord, slack }: Scene): [number, number] => [
  discord.posted.filter(({ path }) => path.includes('300000000000000077')).length,
  slack.posted.filter(({ body }) => body['channel'] === 'C0DIGEST').length,
];

/** Killed while both platforms have the post and have not answered. */
const killsDuringDigest = (signal: NodeJS.Signals): Deed => ({
  name: `${signal} while a digest is posted`,
  async does(scene) {
    await scene.end('SIGTERM');
    const [onDiscord, onSlack] = postedTo(scene);
    const states = await subscribe(scene);
    scene.discord.faults.push({ path: /channels\/300000000000000077\/messages/, fault: 'hang' });
    scene.slack.faults.push({ method: 'chat.postMessage', fault: 'hang' });
    await scene.startAndAsk();
    await until(async () => {
      const [discord, slack] = postedTo(scene);
      return discord > onDiscord && slack > onSlack ? null : `posted: ${discord}, ${slack}`;
    });
    await scene.end(signal);
    // Leases are made to end now; waiting for them is no part of this.
    await scene.withStore(async (store) => {
      for (const { id } of await store.subscriptions())
        for (const slot of await store.slots(id, 1, Infinity))
          if (slot.owner !== null) await store.renew(slot, slot.owner, Date.now() - 1);
    });
    await scene.startAndAsk();
    await until(async () => {
      const found = (await states()).join(', ');
      return /^sent, (?:unknown|sent)$/.test(found) ? null : `the digests are ${found}`;
    });
    const [discord, slack] = postedTo(scene);
    if (discord !== onDiscord + 1 || slack !== onSlack + 1)
      throw new Error(`digests stand there ${discord - onDiscord} and ${slack - onSlack} times`);
  },
  mustHold: unsubscribe,
});

/** The store is used by somebody else for a while. */
const locks =
  (sql: string, ms: number): Deed['does'] =>
  async ({ database, put }) => {
    const db = new DatabaseSync(database, { timeout: 5_000 });
    db.exec(sql);
    await put('while-locked.txt', article(1));
    await sleep(ms);
    db.exec('ROLLBACK');
    db.close();
  };

/** It must say in one sentence why it cannot start. */
async function startFails(
  scene: Scene,
  environment: Readonly<Record<string, string>>,
  sentence: RegExp,
): Promise<void> {
  const failure = await scene.start(environment).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure === null) throw new Error('it started');
  if ((await scene.bot().ended) !== 1) throw new Error(`it ended with ${await scene.bot().ended}`);
  const said = scene.bot().errors().trim().split('\n').at(-1) ?? '';
  if (!sentence.test(said)) throw new Error(`it said: ${said}`);
  if (/^\s+at /m.test(scene.bot().errors())) throw new Error('it showed a stack trace');
}

/** Open connections that send next to nothing. */
async function slowConnections(scene: Scene, head: string): Promise<void> {
  const { port } = new URL(scene.address());
  const sockets = Array.from({ length: 400 }, () => connect(Number(port), '127.0.0.1'));
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.on('connect', () => socket.write(head));
  }
  for (let n = 0; n < 8; n += 1) {
    await sleep(500);
    for (const socket of sockets) if (socket.writable) socket.write('x');
  }
  for (const socket of sockets) socket.destroy();
}

/** The bot in a terminal, fed with something. */
const inTerminal =
  (lines: () => string | Uint8Array): Deed['does'] =>
  async (scene) => {
    const terminal = startProcess('src/main.ts', {
      DATABASE_URL: `sqlite:${join(scene.folder, 'terminal.db')}`,
      CORPUS_DIR: scene.corpus,
    });
    terminal.child.stdin!.on('error', () => undefined);
    terminal.child.stdin!.end(Buffer.concat([Buffer.from(lines()), Buffer.from('\n/quote quillfeather\n')]));
    const ended = await Promise.race([terminal.ended, sleep(60_000, 'nothing within a minute')]);
    if (ended !== 0) {
      terminal.child.kill('SIGKILL');
      throw new Error(`the terminal ended with ${ended}: ${terminal.errors().slice(-300)}`);
    }
    if (!terminal.output().includes('10 statements in 10 articles'))
      throw new Error('the last line was not answered');
    const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.exec(
      terminal.output() + terminal.errors(),
    );
    if (obeyed) throw new Error(`${JSON.stringify(obeyed[0])} reached the terminal`);
  };

/** All that stands in the way of a bot, in no special order but that what belongs together stands together. */
export const DEEDS: readonly Deed[] = [
  { name: 'nothing at all', does: nothingElse, mustHold: isReady },

  // The folder.
  {
    name: 'the folder emptied, and filled again',
    does: gone(async (scene) => {
      await rm(scene.corpus, { recursive: true });
      await mkdir(scene.corpus);
      return scene.restore;
    }),
    mustHold: isReady,
  },
  {
    name: 'the folder moved away, and back',
    async does(scene) {
      await rename(scene.corpus, `${scene.corpus}-aside`);
      await until(
        async () =>
          scene.bot().errors().includes('cannot be read or watched') ? null : 'nothing is said of it',
        15_000,
      );
      await rename(`${scene.corpus}-aside`, scene.corpus);
    },
    mustHold: isReady,
  },
  {
    name: 'the folder gone for two seconds, five times over',
    async does(scene) {
      for (let n = 0; n < 5; n += 1) {
        await rename(scene.corpus, `${scene.corpus}-aside`);
        await sleep(2_000);
        await rename(`${scene.corpus}-aside`, scene.corpus);
        await sleep(700);
      }
      await scene.put('after.txt', article(1));
    },
    mustHold: allRead(),
  },
  {
    name: 'the folder replaced by a copy of it',
    async does(scene) {
      await cp(scene.corpus, `${scene.corpus}-copy`, { recursive: true });
      await rename(scene.corpus, `${scene.corpus}-old`);
      await rename(`${scene.corpus}-copy`, scene.corpus);
      await rm(`${scene.corpus}-old`, { recursive: true });
      await sleep(1_500);
      await scene.put('after.txt', article(1));
    },
    mustHold: allRead(),
  },
  {
    name: 'a file in the place of the folder',
    async does(scene) {
      await rename(scene.corpus, `${scene.corpus}-aside`);
      await writeFile(scene.corpus, 'x');
      await sleep(3_000);
      await rm(scene.corpus);
      await rename(`${scene.corpus}-aside`, scene.corpus);
    },
    mustHold: isReady,
  },
  {
    name: 'every file renamed, and back',
    async does({ corpus }) {
      const paths = [...KNOWN.keys()];
      for (const path of paths) await rename(join(corpus, path), join(corpus, `${path}.md`));
      await sleep(4_000);
      for (const path of paths) await rename(join(corpus, `${path}.md`), join(corpus, path));
    },
    mustHold: isReady,
  },
  {
    name: 'every file copied under another name',
    async does({ corpus }) {
      for (const path of KNOWN.keys())
        await cp(join(corpus, path), join(corpus, `copy of ${path.replace('/', ' ')}`));
    },
    mustHold: allRead(),
  },
  {
    name: 'every file linked under another name',
    async does({ corpus }) {
      for (const [n, path] of [...KNOWN.keys()].entries())
        await (n % 2 === 0 ? link : symlink)(join(corpus, path), join(corpus, `link ${n}.md`));
    },
    mustHold: allRead(),
  },
  {
    name: 'every file touched, and one emptied for a second',
    async does({ corpus, restore }) {
      for (const path of KNOWN.keys()) await utimes(join(corpus, path), new Date(), new Date());
      await sleep(1_500);
      await truncate(join(corpus, 'known-3.md'));
      await sleep(2_000);
      await restore();
    },
    mustHold: isReady,
    mayLack: true,
  },
  {
    name: 'a sub-folder that may not be read, and may again',
    cannot: needsRights,
    async does({ corpus }) {
      await chmod(join(corpus, 'sub'), 0);
      await sleep(4_000);
      await chmod(join(corpus, 'sub'), 0o755);
    },
    mustHold: isReady,
  },
  {
    name: 'the folder itself may not be read, and may again',
    cannot: needsRights,
    async does({ corpus }) {
      await chmod(corpus, 0);
      await sleep(4_000);
      await chmod(corpus, 0o755);
    },
    mustHold: isReady,
  },
  {
    name: 'files that may not be read, and may again',
    cannot: needsRights,
    async does({ corpus }) {
      for (const path of KNOWN.keys()) await chmod(join(corpus, path), 0);
      await sleep(3_000);
      for (const path of KNOWN.keys()) await chmod(join(corpus, path), 0o644);
    },
    mustHold: isReady,
  },
  {
    name: 'a thousand folders that come and go',
    async does({ corpus }) {
      for (let n = 0; n < 1_000; n += 1) await mkdir(join(corpus, `f${n % 10}`, `${n}`), { recursive: true });
      await sleep(2_000);
      for (let n = 0; n < 10; n += 1) await rm(join(corpus, `f${n}`), { recursive: true });
    },
    mustHold: isReady,
  },
  {
    name: 'a hundred folders in each other',
    does: ({ put }) => put(`${'deep/'.repeat(100)}a.txt`, article(1)),
    mustHold: allRead(),
  },
  {
    name: 'links out of the folder, to nothing, to themselves and to the folder above',
    async does({ corpus, folder, put }) {
      await put('real.txt', article(1));
      await writeFile(
        join(folder, 'secret.txt'),
        'The password of the harbour is kept by Mayor Pim Verboten.',
      );
      for (const [to, name] of [
        ['/etc/passwd', 'passwd.txt'],
        ['../secret.txt', 'secret.txt'],
        ['nothing', 'nothing.txt'],
        ['loop.txt', 'loop.txt'],
        ['..', 'above'],
        ['.', 'same'],
        ['/proc/self', 'proc'],
        ['/dev/zero', 'zero.txt'],
        ['/', 'root'],
      ] as const)
        await symlink(to, join(corpus, name));
    },
    async mustHold(scene) {
      await allRead()(scene);
      await sleep(1_000);
      const text = await scene.withStore(async (store) =>
        (await store.files()).filter(
          ({ path, outcome }) => /secret|passwd|zero|root/.test(path) && outcome === 'indexed',
        ),
      );
      if (text.length > 0) throw new Error(`${text[0]!.path} is indexed`);
    },
  },
  {
    name: 'a pipe, a socket and a file of ten gigabytes of nothing',
    async does({ corpus, put }) {
      execFileSync('mkfifo', [join(corpus, 'pipe.txt')]);
      const server = createServer().listen(join(corpus, 'socket.txt'));
      await once(server, 'listening');
      const file = await open(join(corpus, 'sparse.txt'), 'w');
      await file.truncate(10_000_000_000);
      await file.close();
      await put('after.txt', article(1));
      await sleep(2_000);
      server.close();
    },
    async mustHold(scene) {
      await until(async () => {
        const found = await scene.withStore((store) => store.files());
        const outcome = (path: string) => found.find((record) => record.path === path)?.outcome;
        return outcome('after.txt') === 'indexed' && outcome('sparse.txt') === 'failed'
          ? null
          : 'the files are not read';
      });
    },
  },
  {
    name: 'names that are no text, obeyed by terminals, or as long as they may be',
    async does({ corpus }) {
      const names = [
        Buffer.from('\u001b]0;x\u0007\u202e.txt'),
        Buffer.from('a\nb\tc\r.txt'),
        Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]),
        Buffer.from(`${'n'.repeat(251)}.txt`),
        Buffer.from('.txt'),
        Buffer.from(' .txt'),
        Buffer.from("'; DROP TABLE articles; --.txt"),
        Buffer.from('%s%n$(id)`id`.txt'),
        Buffer.from('__proto__.txt'),
      ];
      for (const [n, name] of names.entries())
        await writeFile(Buffer.concat([Buffer.from(`${corpus}/`), name]), article(n));
    },
    async mustHold(scene) {
      await until(async () => ((await indexedCount(scene)) >= KNOWN.size + 6 ? null : 'they are not read'));
      if (/[\u0007\u001b\u202e]/.test(scene.bot().errors()))
        throw new Error('a name reached the log as it is');
    },
  },
  {
    name: '2,000 small files at once',
    mayLack: true,
    does: (scene) =>
      Promise.all(Array.from({ length: 2_000 }, (_, n) => scene.put(`many/${n}.txt`, article(n)))).then(
        () => undefined,
      ),
    mustHold: allRead(180_000),
  },
  {
    name: 'a file that keeps changing, and one that keeps growing',
    async does({ corpus, put }) {
      const grows = await open(join(corpus, 'grows.txt'), 'w');
      for (let n = 0; n < 120; n += 1) {
        await put('changes.txt', article(n));
        await grows.write(`${article(n)}\n\n`);
        await sleep(50);
      }
      await grows.close();
    },
    mustHold: allRead(),
  },
  {
    name: 'files that are gone before they are read',
    async does({ corpus, put }) {
      for (let n = 0; n < 200; n += 1) {
        await put(`brief-${n}.txt`, article(n));
        await sleep(20);
        await rm(join(corpus, `brief-${n}.txt`));
      }
    },
    mustHold: isReady,
  },

  // What stands in files.
  ...Object.keys(POISON).map((name) =>
    name === '200,000 nested quotation marks' ? { ...poison(name), quick: true as const } : poison(name),
  ),
  {
    name: 'in the folder: each hostile shape of the bench, 60 kB',
    async does({ put }) {
      for (const [path, text] of benchShapes(60_000)) {
        await put(path, text);
        await sleep(5);
      }
    },
    mustHold: allRead(400_000),
  },

  // What comes by feeds and addresses.
  {
    name: 'feeds: poison of ten kinds',
    async does({ web, manage, bot }) {
      for (const [path, write] of Object.entries(FEEDS)) {
        const body = write();
        web.on(
          path,
          (_request, response) =>
            void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body),
        );
        await manage(`/feed add ${web.origin}${path}`);
      }
      bot();
    },
    async mustHold({ withStore }) {
      // The feeds that could be added are read with the next minute.
      await until(
        () =>
          withStore(async (store) => {
            const waiting = (await store.feeds()).filter(
              ({ goodAt, failures }) => goodAt === null && failures === 0,
            );
            return waiting.length === 0
              ? null
              : `not read yet: ${waiting.map(({ address }) => address).join(', ')}`;
          }),
        180_000,
      );
      await withStore(async (store) => {
        for (const { id } of await store.feeds()) await store.removeFeed(id);
      });
    },
  },
  {
    name: 'feeds: a server that hangs, drips, redirects for ever, sends a bomb or nothing',
    async does({ web, manage }) {
      web.on('/hangs', () => undefined);
      web.on('/drips', (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/rss+xml' });
        const timer = setInterval(() => response.write('<'), 100);
        response.on('close', () => clearInterval(timer));
      });
      web.on('/round', (_request, response) => void response.writeHead(302, { location: '/round' }).end());
      web.on(
        '/inward',
        (_request, response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      );
      const { gzipSync } = await import('node:zlib');
      const bomb = gzipSync(Buffer.alloc(200_000_000, 32));
      web.on(
        '/bomb',
        (_request, response) =>
          void response
            .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/rss+xml' })
            .end(bomb),
      );
      web.on('/cut', (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('<rss>');
        setTimeout(() => response.destroy(), 50);
      });
      web.on('/robots.txt', 'Disallow: /private\n'.repeat(200_000), 'text/plain');
      await Promise.race([
        Promise.all(
          ['hangs', 'drips', 'round', 'inward', 'bomb', 'cut'].map((path) =>
            manage(`/feed add ${web.origin}/${path}`).catch(() => ''),
          ),
        ),
        sleep(20_000),
      ]);
    },
    mustHold: isReady,
  },
  {
    name: '/article add: pages of poison',
    async does({ web, manage }) {
      web.on('/robots.txt', 'User-agent: *\nAllow: /\n', 'text/plain');
      for (const [n, name] of Object.keys(POISON).entries()) {
        if (name.startsWith('10 MB') && n > 0) continue;
        const body = onPage(POISON[name]!());
        web.on(
          `/page-${n}`,
          (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(body),
        );
        const answer = await manage(`/article add ${web.origin}/page-${n}`);
        if (answer === '' || answer.includes('Something went wrong')) throw new Error(`${name}: ${answer}`);
      }
    },
    mustHold: isReady,
  },

  // Slack.
  {
    name: 'Slack: bodies of every kind, signed',
    async does({ post }) {
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain', ''])
        for (const body of SLACK_BODIES) {
          await post(signText(body, type));
          await post(signText(`payload=${encodeURIComponent(body)}`, type));
        }
      await post(signText('x'.repeat(2_000_000), 'application/json')).catch(() => 0);
    },
    mustHold: (scene) => counts(scene, 'slack', 10),
    quick: true,
  },
  {
    name: 'Slack: each field of each payload put away or odd',
    async does({ post }) {
      for (const payload of [
        slashCommand('/quote', 'x'),
        blockActions('x'),
        messageShortcut('x'),
        eventOf({ type: 'app_home_opened' }),
      ])
        for (const mutation of mutations(payload))
          await post(
            signText(
              'command' in mutation
                ? new URLSearchParams(mutation as Record<string, string>).toString()
                : 'event' in mutation
                  ? JSON.stringify(mutation)
                  : `payload=${encodeURIComponent(JSON.stringify(mutation))}`,
              'event' in mutation ? 'application/json' : 'application/x-www-form-urlencoded',
            ),
          );
    },
    mustHold: (scene) => counts(scene, 'slack', 10),
  },
  {
    name: 'Slack: one request sent twenty times, over a kill too',
    async does(scene) {
      const path = '/response/T/replayed';
      const signed = sign({
        ...slashCommand('/quote', 'quillfeather'),
        response_url: new URL(path, scene.slack.apiUrl).href,
      });
      await Promise.all(Array.from({ length: 10 }, () => scene.post(signed)));
      await sleep(500);
      await scene.end('SIGKILL');
      await scene.startAndAsk();
      await Promise.all(Array.from({ length: 10 }, () => scene.post(signed)));
      await sleep(1_000);
      const answers = scene.slack.calls.filter((call) => call.path === path).length;
      if (answers !== 1) throw new Error(`it was answered ${answers} times`);
    },
    mustHold: isReady,
  },
  {
    name: 'Slack: requests that are not signed, or signed long ago or wrongly',
    async does({ post }) {
      const payload = slashCommand('/quote', 'quillfeather');
      for (const signed of [
        sign(payload, { secret: 'wrong' }),
        sign(payload, { atS: 1 }),
        sign(payload, { atS: 9e12 }),
        { ...sign(payload), headers: {} },
        {
          ...sign(payload),
          headers: {
            ...sign(payload).headers,
            'x-slack-signature': 'v0=é'.normalize('NFD').replace(/[^\u0020-\u007e]/g, ''),
          },
        },
        { ...sign(payload), headers: { ...sign(payload).headers, 'x-slack-request-timestamp': 'NaN' } },
      ]) {
        const status = await post(signed);
        if (status < 400) throw new Error(`one was answered with ${status}`);
      }
    },
    mustHold: isReady,
  },
  {
    name: '400 slow connections: headers that do not end',
    does: (scene) => slowConnections(scene, 'POST /slack/events HTTP/1.1\r\nhost: a\r\n'),
    mustHold: isReady,
  },
  {
    name: '400 slow connections: bodies that do not end',
    does: (scene) =>
      slowConnections(scene, 'POST /slack/events HTTP/1.1\r\nhost: a\r\ncontent-length: 900000\r\n\r\n'),
    mustHold: isReady,
  },
  {
    name: 'what is no HTTP at all, at the port of the web server',
    async does(scene) {
      const { port } = new URL(scene.address());
      for (const bytes of [
        '\u0000'.repeat(1_000),
        'GET\r\n\r\n',
        `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
        `GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(5_000)}\r\n`,
        'POST /slack/events HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nffffffffffff\r\n',
        'CONNECT a HTTP/1.1\r\nhost: a\r\n\r\n',
        'GET /metrics HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
      ]) {
        const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
        socket.write(bytes);
        await sleep(150);
        socket.destroy();
      }
    },
    mustHold: isReady,
  },
  {
    name: 'Slack: a socket that closes five times, and is moved',
    slack: 'socket',
    does: slackAway(async ({ slack }) => {
      for (let n = 0; n < 5; n += 1) {
        slack.hangUp(n === 4 ? 'refresh' : 'drop');
        await sleep(600);
      }
      return () => undefined;
    }),
    mustHold: isReady,
  },
  {
    name: 'Slack: what is no message, over the socket',
    slack: 'socket',
    async does({ slack }) {
      for (const body of [
        ...SLACK_BODIES,
        '{"type":"hello"}',
        '{"type":"slash_commands","envelope_id":null,"payload":null}',
        '{"type":"interactive","envelope_id":"x","payload":[]}',
        '{"type":"events_api","envelope_id":{},"payload":7}',
      ])
        slack.say(body);
      slack.say(Buffer.from([0, 255, 1]));
      for (const value of odd)
        slack.say(
          JSON.stringify({ type: 'slash_commands', envelope_id: `e${typeof value}`, payload: value }),
        );
      for (const mutation of mutations(slashCommand('/quote', 'x')))
        slack.say(
          JSON.stringify({
            type: 'slash_commands',
            envelope_id: `m${Math.abs(Object.keys(mutation).length)}`,
            payload: mutation,
          }),
        );
    },
    mustHold: isReady,
  },
  {
    name: 'Slack: its API away while the socket closes, and back',
    slack: 'socket',
    does: slackAway(async ({ slack }) => {
      for (let n = 0; n < 2_000; n += 1)
        slack.faults.push({ method: 'apps.connections.open', fault: n % 2 === 0 ? { status: 503 } : 'drop' });
      slack.hangUp('drop');
      return () => void (slack.faults.length = 0);
    }),
    mustHold: isReady,
  },
  {
    name: 'Slack: answers that it does not take',
    does: slackAway(async (scene) => {
      for (const fault of [
        { status: 500 },
        { status: 404 },
        { status: 429, headers: { 'retry-after': '1' } },
        'drop',
        'hang',
      ] as const) {
        scene.slack.faults.push({ method: 'respond', fault });
        await scene.post(
          sign({ ...slashCommand('/quote', 'quillfeather'), response_url: scene.slack.responseUrl() }),
        );
      }
      return () => void (scene.slack.faults.length = 0);
    }),
    mustHold: isReady,
  },

  // Discord.
  ...([1000, 1001, 4000, 4007, 4008, 4009] as const).map((code): Deed => ({
    name: `Discord: the gateway closes with ${code}`,
    does: discordAway(async ({ discord }) => {
      discord.hangUp(code);
      return () => undefined;
    }),
    mustHold: isReady,
  })),
  {
    name: 'Discord: a session that is not valid, a call to reconnect, a wrong heartbeat',
    does: discordAway(async ({ discord }) => {
      for (const message of [
        '{"op":9,"d":false}',
        '{"op":9,"d":true}',
        '{"op":7,"d":null}',
        '{"op":10,"d":{"heartbeat_interval":null}}',
      ]) {
        discord.say(message);
        await sleep(1_500);
      }
      return () => undefined;
    }),
    mustHold: isReady,
  },
  {
    name: 'Discord: odd events',
    async does({ discord }) {
      for (const [event, data] of DISPATCHES) discord.dispatch(event, data);
    },
    mustHold: (scene) => counts(scene, 'discord', 5),
    quick: true,
  },
  {
    name: 'Discord: what is no message, over the gateway',
    does: discordAway(async ({ discord }) => {
      for (const message of [
        'null',
        '[]',
        '7',
        '"x"',
        '{',
        '',
        '{"op":0}',
        '{"op":99}',
        '{"op":null,"d":null}',
        '{"op":"x"}',
        '{"op":0,"t":null,"s":null,"d":null}',
        '{"op":11}',
        `{"op":0,"t":"X","d":${'['.repeat(100_000)}`,
        Buffer.from([0, 1, 255]),
      ]) {
        discord.say(message);
        await sleep(100);
      }
      return () => undefined;
    }),
    mustHold: isReady,
  },
  {
    name: 'Discord: a gateway that says nothing any more',
    does: discordAway(async ({ discord }) => {
      discord.gateway = 'mute';
      discord.hangUp(1001);
      return () => {
        discord.gateway = 'ready';
        discord.hangUp(1001);
      };
    }),
    mustHold: isReady,
  },
  {
    name: 'Discord: answers that it does not take',
    does: discordAway(async ({ discord }) => {
      for (const fault of [
        { status: 500 },
        { status: 404 },
        { status: 403 },
        'drop',
        'hang',
        { status: 502 },
      ] as const) {
        discord.faults.push({ path: /interactions|webhooks/, fault });
        discord.interact(chatInput('quote', [option('speaker', 'quillfeather')]));
        await sleep(100);
      }
      return () => void (discord.faults.length = 0);
    }),
    mustHold: isReady,
  },

  // A platform away.
  {
    name: 'Discord away at the start, Slack answers, and Discord is back',
    async does(scene) {
      await scene.end('SIGTERM');
      const back = away('discord', scene);
      await scene.start();
      await scene.back('slack');
      await sleep(3_000);
      const ready = await scene.readyz();
      if (!ready.includes('discord')) throw new Error(`readyz says: ${ready}`);
      back();
      await scene.back('discord');
    },
    mustHold: isReady,
  },
  {
    name: 'Slack away at the start, Discord answers, and Slack is back',
    async does(scene) {
      await scene.end('SIGTERM');
      const back = away('slack', scene);
      await scene.start();
      await scene.back('discord');
      await sleep(3_000);
      back();
      await scene.back('slack');
    },
    mustHold: isReady,
  },
  {
    name: 'both away at the start, and both back',
    async does(scene) {
      await scene.end('SIGTERM');
      const back = [away('discord', scene), away('slack', scene)];
      await scene.start();
      await sleep(4_000);
      for (const each of back) each();
      await Promise.all([scene.back('discord'), scene.back('slack')]);
    },
    mustHold: isReady,
  },
  {
    name: 'Discord away later: its API fails and its gateway closes, and is back',
    does: discordAway(async (scene) => {
      const back = away('discord', scene);
      scene.discord.hangUp(1001);
      return back;
    }),
    mustHold: isReady,
  },

  // The end, at any moment.
  { name: 'kill -9 while nothing is done', ...kills('SIGKILL', 'SIGKILL') },
  { name: 'SIGINT while nothing is done', ...kills('SIGINT', 0) },
  { name: 'SIGTERM while nothing is done', ...kills('SIGTERM', 0) },
  { name: 'kill -9 while it indexes', ...killsWhileIndexing('SIGKILL', 120), quick: true },
  { name: 'SIGINT while it indexes', ...killsWhileIndexing('SIGINT') },
  { name: 'SIGTERM while it indexes', ...killsWhileIndexing('SIGTERM') },
  {
    name: 'kill -9 at ten moments of the start, one after the other',
    async does(scene) {
      await putMany(scene, 60);
      await scene.end('SIGKILL');
      for (let n = 0; n < 10; n += 1) {
        await Promise.race([scene.start().catch(() => undefined), sleep(150 * (n + 1))]);
        await scene.end('SIGKILL');
      }
      await scene.startAndAsk();
    },
    mustHold: allRead(),
  },
  {
    name: 'kill -9 while it reads poison, twice, and it is set aside',
    async does(scene) {
      await scene.put('poison.txt', POISON['10 MB of quotations']!());
      for (let n = 0; n < 2; n += 1) {
        await until(
          async () =>
            (await scene.withStore((store) => store.suspects())).length > 0 ? null : 'it is not read',
          15_000,
        ).catch(() => undefined);
        await scene.end('SIGKILL');
        await scene.startAndAsk();
      }
    },
    mustHold: allRead(),
  },
  {
    name: 'SIGTERM and SIGINT at once, and again while it ends',
    async does(scene) {
      scene.asking.clear();
      const { child, ended } = scene.bot();
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGINT', 'SIGTERM'] as const) {
        child.kill(signal);
        await sleep(20);
      }
      await ended;
      await scene.startAndAsk();
    },
    mustHold: isReady,
  },
  {
    name: 'kill -9 while questions are asked, forty of them',
    async does(scene) {
      for (let n = 0; n < 40; n += 1)
        void scene
          .ask(n % 2 === 0 ? 'discord' : 'slack', {
            line: '/timeline zephyrine',
            input: chatInput('timeline', []),
            once: [],
          })
          .catch(() => undefined);
      await sleep(30);
      await scene.end('SIGKILL');
      await scene.startAndAsk();
    },
    mustHold: isReady,
  },
  {
    name: 'stopped for three seconds, and let go on',
    async does(scene) {
      const places = [...scene.asking];
      scene.asking.clear();
      await sleep(500);
      scene.bot().child.kill('SIGSTOP');
      await scene.put('while-stopped.txt', article(1));
      await sleep(3_000);
      scene.bot().child.kill('SIGCONT');
      await Promise.all(places.map((place) => scene.back(place)));
    },
    mustHold: allRead(),
  },
  killsDuringDigest('SIGKILL'),
  killsDuringDigest('SIGTERM'),
  {
    name: 'the reader of its log is gone',
    async does(scene) {
      scene.bot().child.stderr!.destroy();
      scene.bot().child.stdout!.destroy();
      scene.discord.dispatch('INTERACTION_CREATE', null);
      await scene.put('after.txt', article(1));
      await allRead()(scene);
      // Its address was read from there: the next deed begins with a log.
      await scene.end('SIGTERM');
      await scene.startAndAsk();
    },
    mustHold: isReady,
  },
  {
    name: 'nonsense on its standard input',
    async does({ bot }) {
      const input = bot().child.stdin!;
      input.write(Buffer.alloc(1_000_000, 0xff));
      input.write('/quote quillfeather\n\u0003\u0004{"jsonrpc":"2.0"}\n');
      await sleep(300);
      input.destroy();
    },
    mustHold: isReady,
  },

  // The store.
  {
    name: 'the database locked by another process for 3 s',
    does: locks('BEGIN IMMEDIATE', 3_000),
    mustHold: allRead(),
    quick: true,
  },
  {
    name: 'the database read by another process for 3 s',
    does: locks('BEGIN; SELECT count(*) FROM articles', 3_000),
    mustHold: allRead(),
  },
  {
    name: 'the database locked alone by another process for 3 s',
    does: locks('BEGIN EXCLUSIVE', 3_000),
    mustHold: allRead(),
  },
  {
    name: 'another process indexes into the same database',
    async does(scene) {
      await putMany(scene, 100);
      await scene.dateline(['index']);
    },
    mustHold: allRead(),
  },
  {
    name: 'another process indexes, and is killed while it does',
    async does(scene) {
      await scene.end('SIGTERM');
      await putMany(scene, 300);
      const other = startProcess(
        'src/cli.ts',
        { DATABASE_URL: `sqlite:${scene.database}`, CORPUS_DIR: scene.corpus },
        ['index'],
      );
      await until(async () => ((await indexedCount(scene)) > 30 ? null : 'it does not index'));
      await scene.startAndAsk();
      other.child.kill('SIGKILL');
      await other.ended;
    },
    mustHold: allRead(),
  },
  {
    name: 'the database may not be written at the start, and may again',
    cannot: needsRights,
    async does(scene) {
      await scene.end('SIGTERM');
      await chmod(scene.database, 0o444);
      await chmod(dirname(scene.database), 0o555);
      try {
        await startFails(scene, {}, /may not be written/);
      } finally {
        await chmod(dirname(scene.database), 0o755);
        await chmod(scene.database, 0o644);
      }
      await scene.startAndAsk();
    },
    mustHold: isReady,
  },
  {
    name: 'another database that is no database, at the start',
    async does(scene) {
      await scene.end('SIGTERM');
      await writeFile(join(scene.folder, 'text.db'), 'some text '.repeat(900));
      await startFails(
        scene,
        { DATABASE_URL: `sqlite:${join(scene.folder, 'text.db')}` },
        /is not a database/,
      );
      await scene.startAndAsk();
    },
    mustHold: isReady,
  },
  {
    name: 'the disk under the database full, and room made again',
    mayLack: true,
    cannot: needsRoot,
    async does(scene) {
      const disk = join(scene.folder, 'disk');
      await scene.end('SIGTERM');
      await mkdir(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'none', disk]);
      const environment = { DATABASE_URL: `sqlite:${join(disk, 'data.db')}` };
      try {
        await scene.startAndAsk(environment);
        await putMany(scene, 40);
        await writeFile(join(disk, 'ballast'), Buffer.alloc(12_000_000)).catch(() => undefined);
        for (let n = 0; n < 400; n += 1)
          await scene.put(`more/${n}.txt`, `${article(n)}\n\n${'The council met again. '.repeat(200)}`);
        const ended = await Promise.race([scene.bot().ended, sleep(60_000, 'nothing')]);
        scene.asking.clear();
        if (ended !== 1) throw new Error(`it ended with ${ended}`);
        const last = scene.bot().errors().trim().split('\n').at(-1);
        if (!/no room is left/.test(last ?? '')) throw new Error(`it said: ${last}`);
        await rm(join(disk, 'ballast'));
        await rm(join(scene.corpus, 'more'), { recursive: true });
        await scene.startAndAsk(environment);
        await says('corpus indexed')(scene);
        await scene.end('SIGTERM');
      } finally {
        scene.asking.clear();
        if (scene.isAlive()) await scene.end('SIGKILL');
        execFileSync('umount', [disk]);
      }
      await scene.startAndAsk();
    },
    mustHold: isReady,
  },

  // The clock.
  {
    name: 'the clock a year ahead for a moment, and back',
    mayLack: true,
    async does(scene) {
      await scene.shiftClock(YEAR_MS);
      await scene.put('then.txt', article(1));
      await sleep(4_000);
      await scene.shiftClock(0);
      await scene.put('now.txt', article(2));
    },
    mustHold: allRead(),
    quick: true,
  },
  {
    name: 'the clock an hour back for a moment',
    async does(scene) {
      await scene.shiftClock(-HOUR_MS);
      await scene.put('then.txt', article(1));
      await sleep(4_000);
      await scene.shiftClock(0);
    },
    mustHold: allRead(),
  },
  {
    name: 'kill -9 while it indexes with the clock a year ahead',
    mayLack: true,
    async does(scene) {
      await scene.shiftClock(YEAR_MS);
      await putMany(scene, 200);
      await until(async () => ((await indexedCount(scene)) > 30 ? null : 'it does not index'));
      await scene.end('SIGKILL');
      await scene.shiftClock(0);
      const began = performance.now();
      await scene.startAndAsk();
      if (performance.now() - began > 10_000) throw new Error('the next start took more than 10 s');
    },
    mustHold: allRead(),
  },
  {
    name: 'a digest posted with the clock a year ahead, and the next one today',
    mayLack: true,
    async does(scene) {
      await scene.end('SIGTERM');
      // What was there before, in another deed, would be no news.
      await arrives(scene, YEAR_MS - HOUR_MS, 'then.txt', article(2_001));
      const states = await subscribe(scene);
      const [before] = postedTo(scene);
      const posted = (times: number): Promise<void> =>
        until(async () => {
          const [now] = postedTo(scene);
          return now === before + times
            ? null
            : `${now - before} were posted: ${(await states()).join(', ')}`;
        });
      await scene.shiftClock(YEAR_MS);
      await scene.start();
      await posted(1);
      await scene.end('SIGTERM');
      await arrives(scene, -HOUR_MS, 'today.txt', article(2_002));
      await scene.shiftClock(0);
      await scene.startAndAsk();
      await posted(2);
    },
    mustHold: unsubscribe,
  },

  // The terminal.
  {
    name: 'the terminal: hostile texts in every field that is asked for',
    does: inTerminal(() =>
      [
        '/quote',
        '/search',
        '/verify',
        '/timeline about:',
        '/summary',
        '/digest show about:',
        '/feed add',
        '/article add',
        '/help',
        '/',
      ]
        .map((command) => `${command} ${HOSTILE.toWellFormed().replaceAll(/[\r\n]/g, '')}`)
        .join('\n'),
    ),
    mustHold: isReady,
  },
  {
    name: 'the terminal: what is no text',
    does: inTerminal(() => Uint8Array.from({ length: 300_000 }, (_, n) => (n * 2_654_435_761) >>> 24 || 1)),
    mustHold: isReady,
  },
  {
    name: 'the terminal: a line of 10 MB',
    does: inTerminal(() => `/quote ${'a '.repeat(5_000_000)}`),
    mustHold: isReady,
  },
  {
    name: 'the terminal: hostile articles in the folder',
    async does(scene) {
      const evil = HOSTILE.toWellFormed().replaceAll('\u0000', '').replaceAll('\r', '');
      await scene.put(
        'evil\u001b[2J.md',
        `---\ntitle: ${JSON.stringify(`Ferry ${evil}`)}\nsource: ${JSON.stringify(`Post ${evil}`)}\n---\n\n“The ferry ${evil} stays,” Ana Duarte said on 3 May 2025 in the hall.\n`,
      );
      await inTerminal(() => '/quote duarte\n/search ferry\n/timeline ferry')(scene);
    },
    mustHold: allRead(),
  },

  {
    name: 'removed from a server while it was down',
    async does(scene) {
      await scene.end('SIGTERM');
      const place = { platform: 'discord', workspace: '9001' } as const;
      await scene.withStore(async (store) => {
        await store.subscribe(
          {
            ...place,
            channel: '19001',
            time: '08:00',
            language: 'en',
            timezone: 'UTC',
            days: [1],
            about: null,
            configured: false,
          },
          Date.now(),
        );
        await store.saveLine('line 9001', '/quote barden', place, Date.now());
      });
      await scene.startAndAsk();
      await says('removed from a workspace')(scene);
      const kept = await scene.withStore((store) => store.line('line 9001'));
      if (kept !== null) throw new Error('what was typed there is still kept');
    },
    mustHold: isReady,
  },
];
