import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeDiscord, GUILD, TOKEN, type FakeDiscord } from '../chat/fake-discord.ts';
import { follow, type RunningProcess } from './run-process.ts';

/*
 * What the README shows under “Running it for good”, tried: its blocks are read out of it and run in a folder that
 * stands for the machine. What changes it for real (users, the service manager) is written down instead.
 */

const README = readFileSync('README.md', 'utf8');
const SECTION = /^## Running it for good\n(?<text>[\s\S]*?)^## /m.exec(README)?.groups?.['text'] ?? '';
const BLOCKS = [...SECTION.matchAll(/^```(?<kind>\w+)\n(?<text>[\s\S]*?)^```$/gm)].map(({ groups }) => ({
  kind: groups!['kind']!,
  text: groups!['text']!,
}));

/** The block of a kind that holds a text. */
function block(kind: string, holding = ''): string {
  const found = BLOCKS.filter((each) => each.kind === kind && each.text.includes(holding));
  expect(found, `blocks of ${kind} with “${holding}”`).toHaveLength(1);
  return found[0]!.text;
}

/** The values of a unit's settings, by name. */
const UNIT = new Map(
  [...block('ini').matchAll(/^(?<name>\w+)=(?<value>.*)$/gm)].map(({ groups }) => [
    groups!['name']!,
    groups!['value']!,
  ]),
);
const setting = (name: string): string => UNIT.get(name) ?? '';

/** The instructions of the Dockerfile: each word with what follows it. */
const DOCKERFILE = block('dockerfile')
  .replaceAll(/^#.*\n|\\\n\s*/gm, '')
  .trim()
  .split('\n')
  .map((line) => /^(?<word>[A-Z]+) (?<rest>.*)$/.exec(line)!.groups as { word: string; rest: string });
const instructions = (word: string): string[] =>
  DOCKERFILE.filter((each) => each.word === word).map(({ rest }) => rest);
const COMMAND = JSON.parse(instructions('CMD').join('')) as string[];
const HEALTH = /CMD (?<line>.*)$/.exec(instructions('HEALTHCHECK').join(''))?.groups?.['line'] ?? '';
const COPIES = instructions('COPY').map((rest) => rest.split(' '));
const RUN_LINE = block('sh', 'docker run').replaceAll('\\\n', ' ');

const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const START_FLAGS = scripts['start']!.split(' ').filter((word) => word.startsWith('--'));
const flagsOf = (words: readonly string[]): string[] => words.filter((word) => word.startsWith('--'));

const hasAnalyze = spawnSync('systemd-analyze', ['--version']).status === 0;

describe('the unit in the README', () => {
  it('starts Node itself, as the script does', () => {
    const words = setting('ExecStart').split(' ');
    expect(words[0]).toBe('/opt/dateline/node_modules/.bin/node');
    expect(flagsOf(words)).toEqual(START_FLAGS);
    expect(words.at(-1)).toBe('/opt/dateline/src/main.ts');
    expect(dependencies).toHaveProperty('node');
  });

  it('never gives up, and waits as long as the end may take', () => {
    const named = ['Restart', 'StartLimitIntervalSec', 'RestartSec', 'TimeoutStopSec'];
    expect(named.map(setting)).toEqual(['always', '0', '10', '15']);
  });

  it('gives a user of its own one folder to write', () => {
    expect(setting('User')).toBe('dateline');
    expect(setting('StateDirectory').split(' ')).toEqual(['dateline', 'dateline/corpus']);
    expect(setting('WorkingDirectory')).toBe('/var/lib/dateline');
    expect(setting('ProtectSystem')).toBe('strict');
    expect(setting('ReadWritePaths')).toBe('');
    // V8 makes machine code as it runs.
    expect(setting('MemoryDenyWriteExecute')).toBe('');
  });

  it.skipIf(!hasAnalyze)(
    `is one that systemd takes and finds little exposed${hasAnalyze ? '' : ' (skipped: there is no systemd-analyze here)'}`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-unit-'));
      const path = join(folder, 'dateline.service');
      const analyze = (text: string, ...args: string[]): string => {
        writeFileSync(path, text);
        const { status, stdout, stderr } = spawnSync('systemd-analyze', [...args, path], {
          encoding: 'utf8',
        });
        return `${stderr}${status === 0 ? '' : stdout}`;
      };
      const unit = block('ini').replace('/opt/dateline/node_modules/.bin/node', process.execPath);
      expect(analyze(unit, 'verify', '--man=no')).toBe('');
      expect(analyze(unit.replace('ProtectClock', 'ProtectClok'), 'verify', '--man=no')).toContain(
        'ProtectClok',
      );
      // In tenths, of ten: a service without any of this has 9.2.
      expect(analyze(unit, 'security', '--offline=true', '--no-pager', '--threshold=20')).toBe('');
      rmSync(folder, { recursive: true });
    },
  );
});

describe('the Dockerfile in the README', () => {
  it('copies what there is and what .dockerignore lets through, and no articles', () => {
    const sources = COPIES.flatMap((words) => words.slice(0, -1));
    expect(sources.sort()).toEqual(['commands', 'package-lock.json', 'package.json', 'src']);
    const ignore = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    expect(ignore[0]).toBe('*');
    expect(
      ignore
        .slice(1)
        .map((line) => line.slice(1))
        .sort(),
    ).toEqual(sources);
  });

  it('runs as somebody else than root, as the script does, and asks for its health', () => {
    const words = DOCKERFILE.map(({ word }) => word);
    expect(instructions('USER')).toEqual(['node']);
    expect(words.indexOf('USER')).toBeGreaterThan(words.lastIndexOf('RUN'));
    expect(flagsOf(COMMAND)).toEqual(START_FLAGS);
    expect(HEALTH).toMatch(/^node -e "/);
  });

  it('is run with a place for each volume, the settings, the port, and for good', () => {
    const volumes = [...RUN_LINE.matchAll(/--volume \S+?:(?<path>\/app\/\w+)/g)].map(
      ({ groups }) => groups!['path'],
    );
    expect(volumes).toEqual(JSON.parse(instructions('VOLUME').join('')));
    expect(RUN_LINE).toContain('--env-file .env ');
    expect(RUN_LINE).toContain(`:${instructions('EXPOSE').join('')} `);
    expect(RUN_LINE).toContain('--restart unless-stopped ');
    expect(RUN_LINE).toContain('--read-only ');
  });
});

/** Why the blocks cannot be run here; null where they can. */
const obstacle = !process.env['TRY_INSTALL']
  ? 'TRY_INSTALL is not set: it installs from the registry'
  : process.platform !== 'linux'
    ? 'this is not Linux'
    : process.getuid?.() !== 0
      ? 'only root can start a process as another user'
      : (['setpriv', 'sqlite3']
          .filter((tool) => spawnSync(tool, ['--version']).error)
          .map((tool) => `there is no ${tool} here`)[0] ?? null);

/** Whoever has no rights at all: `nobody`. */
const NOBODY = 65_534;
/** Packages come over the network, at its pace. */
const TIMEOUT = 300_000;

describe.skipIf(obstacle !== null)(
  `the README's installation${obstacle ? ` (skipped: ${obstacle})` : ''}`,
  () => {
    /** Stands for the machine's root. */
    let machine: string;
    /** What was unpacked, where the reader of the README stands. */
    let clone: string;
    let discord: FakeDiscord;
    const running: RunningProcess[] = [];

    beforeEach(async () => {
      machine = mkdtempSync(join(tmpdir(), 'dateline-machine-'));
      chmodSync(machine, 0o755);
      clone = join(machine, 'home/clone');
      for (const folder of ['opt', 'var/lib', 'etc', 'home'])
        mkdirSync(join(machine, folder), { recursive: true });
      const left = new Set(['node_modules', 'data', 'out', '.git', '.env']);
      cpSync('.', clone, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !left.has(path),
      });
      discord = await fakeDiscord();
    });
    afterEach(async () => {
      for (const { child, ended } of running.splice(0)) {
        child.kill('SIGKILL');
        await ended;
      }
      await discord.close();
      rmSync(machine, { recursive: true, force: true });
    });

    /** The README's paths and names as they are on this machine. */
    const here = (text: string): string =>
      text
        .replaceAll(/(?<![\w.])\/(?=(?:opt|var\/lib)\/dateline|etc\/)/g, `${machine}/`)
        .replaceAll(/(?<= -[og] )dateline\b/g, String(NOBODY))
        .replaceAll('node:node', `${NOBODY}:${NOBODY}`);

    /** As in a shell that somebody has just opened: nothing of the test runner's own. */
    /** As a person's shell has it, who may be behind a proxy with certificates of its own. */
    const shellEnvironment = (): NodeJS.ProcessEnv => ({
      ...Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(?:NODE(?!_EXTRA_CA_CERTS)|VITEST|npm_lifecycle|npm_package)/.test(name),
        ),
      ),
      PATH: (process.env['PATH'] ?? '')
        .split(delimiter)
        .filter((folder) => !folder.includes('node_modules'))
        .join(delimiter),
    });

    /** Runs a block as somebody whose files nobody else may read; gives what it printed and what it would have changed. */
    async function run(text: string, folder = clone, env = shellEnvironment()) {
      const notes = join(machine, 'notes');
      writeFileSync(notes, '');
      const prelude = `umask 077
      sudo() {
        if [ "$1" != -u ]; then "$@"; return; fi
        [ "$2" = dateline ]; shift 2
        (umask 022; exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups "$@")
      }
      ${['useradd', 'sudoedit', 'systemctl', 'journalctl', 'curl'].map((name) => `${name}() { echo "${name} $*" >> '${notes}'; }`).join('\n')}\n`;
      // Not waited for idly: what runs may ask the Discord that this process plays.
      const shell = follow(spawn('bash', ['-euc', prelude + here(text)], { cwd: folder, env }));
      expect(await shell.ended, `${text}\n${shell.output()}\n${shell.errors()}`).toBe(0);
      return { output: shell.output(), notes: readFileSync(notes, 'utf8').trim().split('\n') };
    }

    /** Starts a program as `nobody`, who may write for himself only. */
    function start(
      words: readonly string[],
      folder: string,
      env: NodeJS.ProcessEnv,
      umask = '022',
    ): RunningProcess {
      const child = spawn('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, ...words], {
        cwd: folder,
        env,
        uid: NOBODY,
        gid: NOBODY,
      });
      child.stdin.end();
      const program = follow(child);
      running.push(program);
      return program;
    }

    /** Fills in settings as an editor would. */
    function edit(path: string, settings: Readonly<Record<string, string | number>>): void {
      let text = readFileSync(path, 'utf8');
      for (const [name, value] of Object.entries(settings)) {
        expect(text).toMatch(new RegExp(`^${name}=`, 'm'));
        text = text.replace(new RegExp(`^${name}=.*$`, 'm'), () => `${name}=${value}`);
      }
      writeFileSync(path, text);
    }
    const onDiscord = () => ({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_GUILD_ID: GUILD,
    });

    /** Every file and folder but those below `except`: rights and owner, and of files size and time. */
    function snapshot(except: string): string[] {
      const look = (path: string): string[] => {
        if (path === except || path === join(machine, 'notes')) return [];
        const { mode, uid, size, mtimeMs } = lstatSync(path);
        const rights = `${path} ${mode.toString(8)} ${uid}`;
        return lstatSync(path).isDirectory()
          ? [rights, ...readdirSync(path).flatMap((name) => look(join(path, name)))]
          : [`${rights} ${size} ${mtimeMs}`];
      };
      return look(machine);
    }

    /** What systemd does before it starts the unit, and then the start. */
    function startUnit(): RunningProcess {
      for (const name of setting('StateDirectory').split(' ')) {
        const folder = join(machine, 'var/lib', name);
        mkdirSync(folder, { recursive: true });
        chmodSync(folder, Number.parseInt(setting('StateDirectoryMode'), 8));
        chownSync(folder, NOBODY, NOBODY);
      }
      const environment = {
        PATH: '/usr/bin:/bin',
        ...parseEnv(setting('Environment')),
        ...parseEnv(readFileSync(here(setting('EnvironmentFile')), 'utf8')),
      };
      const words = here(setting('ExecStart')).split(' ');
      return start(words, here(setting('WorkingDirectory')), environment, setting('UMask'));
    }

    it(
      'makes a service that runs as another user, from the first start to an upgrade',
      { timeout: TIMEOUT },
      async () => {
        const install = block('sh', 'npm ci');
        const restore = block('sh', 'db-wal');
        const state = join(machine, 'var/lib/dateline');
        await run(install);
        const { notes } = await run(block('sh', 'useradd'));
        expect(notes[0]).toMatch(/^useradd --system --user-group .*dateline$/);
        expect(notes.slice(1)).toEqual([`sudoedit ${machine}/etc/dateline/env`]);
        edit(here('/etc/dateline/env'), { ...onDiscord(), HTTP_PORT: 0 });
        const secrets = statSync(here('/etc/dateline/env'));
        expect([secrets.mode & 0o777, secrets.uid, secrets.gid]).toEqual([0o640, 0, NOBODY]);
        expect((await run(block('sh', 'systemctl enable'))).notes).toEqual([
          'systemctl daemon-reload',
          `systemctl enable --now ${basename(/`(?<path>\/etc\/systemd\/system\/[^`]+)`/.exec(SECTION)!.groups!['path']!, '.service')}`,
          'curl http://127.0.0.1:3000/readyz',
          'journalctl -u dateline -o cat -f',
        ]);

        const before = snapshot(state);
        let service = startUnit();
        await service.says('"ready"');
        const address = /"address":"(?<address>http:[^"]+)"/.exec(service.errors())!.groups!['address']!;
        expect(await (await fetch(`${address}/readyz`)).text()).toBe('ready\n');

        const article = /```markdown\n(?<text>[\s\S]*?)```/.exec(README)!.groups!['text']!;
        writeFileSync(join(clone, 'ferry.md'), article, { mode: 0o600 });
        await run(block('sh', 'ferry.md'));
        const command = block('sh', 'cli.ts');
        const ask = async (): Promise<string> =>
          (await run(command.replace('doctor', () => 'ask "/quote barden"'))).output;
        await expect.poll(ask, { timeout: 20_000, interval: 500 }).toContain('The ferry will run all winter');
        const { output } = await run(command);
        expect(output).toMatch(/^ok {4}corpus: 1 article from corpus$/m);
        expect(output).toMatch(/^ok {4}Discord: signed in as /m);
        expect(output).not.toContain('MEND');

        await run(block('sh', '.backup'));
        service.child.kill('SIGTERM');
        expect(await service.ended).toBe(0);
        rmSync(join(clone, 'ferry.md'));
        expect(snapshot(state)).toEqual(before);
        const written = readdirSync(join(state, 'data')).map((name) => statSync(join(state, 'data', name)));
        expect(written.filter(({ uid, mode }) => uid !== NOBODY || (mode & 0o077) !== 0)).toEqual([]);
        const { output: writable } = await run(
          'sudo -u dateline find /opt/dateline /etc/dateline -writable -not -type l',
        );
        expect(writable).toBe('');

        // A new version, fetched already, over the old one; and the copy put back where the database was destroyed.
        await run(install.replace('npm ci --omit=dev\n', ''));
        writeFileSync(join(state, 'data/dateline.db'), 'nonsense');
        expect((await run(restore)).notes).toEqual(['systemctl stop dateline', 'systemctl start dateline']);
        service = startUnit();
        await service.says('"ready"');
        expect(service.errors()).toMatch(/"articles":1\b.*"msg":"ready"/);
        service.child.kill('SIGTERM');
        expect(await service.ended).toBe(0);
      },
    );

    it(
      'makes an image whose process is ready and well, and whose volumes are empty',
      { timeout: TIMEOUT },
      async () => {
        const app = join(machine, 'app');
        mkdirSync(app);
        const node = {
          ...shellEnvironment(),
          PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        };
        chmodSync(app, 0o755);
        for (const { word, rest } of DOCKERFILE) {
          if (word === 'COPY')
            for (const source of rest.split(' ').slice(0, -1))
              cpSync(join(clone, source), join(app, source), { recursive: true, verbatimSymlinks: true });
          if (word === 'RUN') await run(`umask 022\n${rest}`, app, node);
        }
        expect(readdirSync(app).sort()).toEqual(
          ['commands', 'corpus', 'data', 'node_modules', 'package-lock.json', 'package.json', 'src'].sort(),
        );
        for (const volume of JSON.parse(instructions('VOLUME').join('')) as string[])
          expect(readdirSync(join(machine, volume))).toEqual([]);

        const port = await freePort();
        const settings = join(clone, '.env');
        cpSync(join(clone, '.env.example'), settings);
        edit(settings, { ...onDiscord(), HTTP_PORT: port });
        const environment = {
          PATH: node.PATH,
          ...parseEnv(instructions('ENV').join('\n').replaceAll(' ', '\n')),
          ...parseEnv(readFileSync(settings, 'utf8')),
          ...parseEnv(
            [...RUN_LINE.matchAll(/--env (?<pair>\S+)/g)].map(({ groups }) => groups!['pair']).join('\n'),
          ),
        };
        const health = async (): Promise<number | string | null> =>
          start(['sh', '-c', HEALTH], app, environment).ended;
        expect(await health()).toBe(1);
        const before = snapshot(join(app, 'data'));
        const bot = start(COMMAND, app, environment);
        await bot.says('"ready"');
        // Reached from without, as a published port is.
        expect(bot.errors()).toContain(`"address":"http://0.0.0.0:${port}"`);
        expect(await health()).toBe(0);
        bot.child.kill('SIGTERM');
        expect(await bot.ended).toBe(0);
        expect(snapshot(join(app, 'data'))).toEqual(before);
        expect(readdirSync(join(app, 'data'))).toContain('dateline.db');
      },
    );
  },
);

/** A port that nobody has at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
