import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { printable } from '../answer/printable.ts';
import { count } from '../words/en/counts.ts';
import { databasePath, DEFAULT_DATABASE, loadEnvFile, readConfig, type Config } from '../config.ts';
import { shownAddress } from '../core/article/address.ts';
import { editDistance } from '../core/text/edit-distance.ts';
import { messageOf, SetupError } from '../errors.ts';
import { ANALYSIS_VERSION } from '../core/analyze.ts';
import { formatOf } from '../ingest/articles/article-format.ts';
import { describeWithheld, perhapsMoved, planRun } from '../ingest/corpus/plan-run.ts';
import { describeFolderError, hashesOf, listCorpus, type CorpusFile } from '../ingest/corpus/read-corpus.ts';
import type { StoredFeed } from '../store/feeds.ts';
import { findSqliteStore, type FoundStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { writeText } from '../terminal/write.ts';
import { leftOut } from './left-out.ts';

/** How long a platform may take to answer. */
const TIMEOUT_MS = 5_000;

interface Finding {
  /** `note`: neither well nor ill, but to be known. */
  readonly mark: 'ok' | 'note' | 'MEND';
  readonly what: string;
}

const ok = (what: string): Finding => ({ mark: 'ok', what: printable(what) });
const note = (what: string): Finding => ({ mark: 'note', what: printable(what) });
const mend = (what: string): Finding => ({ mark: 'MEND', what: printable(what) });

/**
 * `doctor`: checks configuration, store, corpus and, where tokens are set, each platform; says what to mend. It looks
 * only: no database is made, nothing is indexed or changed. Returns whether nothing is to be mended.
 */
export async function doctor(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const findings: Finding[] = [];
  const config = told(findings, () => {
    loadEnvFile();
    return readConfig(environment);
  });
  if (config) {
    findings.push(ok('configuration: every variable is as it must be'));
    const found = told(findings, () => findSqliteStore(databasePath(config)));
    if (found !== undefined) findings.push(checkStore(found, databasePath(config)));
    findings.push(...(await checkCorpus(config, found?.store ?? null)));
    if (found?.store) findings.push(...(await checkFeeds(found.store)));
    found?.close();
    findings.push(...(await checkPlatforms(config)));
  }
  await writeText(process.stdout, findings.map(({ mark, what }) => `${mark.padEnd(4)}  ${what}\n`).join(''));
  return findings.every(({ mark }) => mark !== 'MEND');
}

/** What `look` gives; undefined where it finds a setting to be mended, which is put to the findings. */
function told<Found>(findings: Finding[], look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    findings.push({ mark: 'MEND', what: error.message });
    return undefined;
  }
}

function checkStore(found: FoundStore | null, path: string): Finding {
  if (path === ':memory:') return note('store: in memory, so every start begins with an empty one');
  const file = resolve(path);
  if (found === null) {
    const similar = similarTo(file);
    const begins = `there is no database at ${file} yet; the first start or index makes it`;
    return similar === null
      ? note(`store: ${begins}`)
      : mend(`store: ${begins}. There is one at ${similar}: is that the one meant by DATABASE_URL?`);
  }
  const { damage, schema, newest } = found;
  if (damage !== null)
    return mend(`store: the database ${file} is damaged (${damage}); restore a copy of it, or move it away`);
  if (schema > newest)
    return mend(
      `store: the database ${file} was written by a newer Dateline; run that, or name another file`,
    );
  return schema < newest
    ? note(`store: the database ${file} is of an older Dateline; the next start brings it up to date`)
    : ok(`store: the database ${file} is whole and up to date`);
}

/** Typing errors by which the name of a file or a folder may differ from the one meant. */
const MAX_SLIPS = 2;

/**
 * A database that may be meant by the path of one that is not there: beside it, in a folder of nearly that name, or at the
 * default.
 */
function similarTo(file: string): string | null {
  const [folder, name] = [dirname(file), basename(file)];
  const inside = namesIn(folder).filter((other) => other !== name);
  const beside = [
    ...inside
      .filter((other) => isNear(other, name))
      .sort((one, other) => slips(one, name) - slips(other, name)),
    ...inside.filter((other) => /\.(?:db|sqlite3?)$/i.test(other)),
  ];
  const around = namesIn(dirname(folder)).filter((other) => isNear(other, basename(folder)));
  const paths = [
    ...beside.map((other) => join(folder, other)),
    ...around.map((other) => join(dirname(folder), other, name)),
    resolve(DEFAULT_DATABASE),
  ];
  return paths.find(isFile) ?? null;
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const slips = (name: string, other: string): number =>
  editDistance(name.toLowerCase(), other.toLowerCase(), MAX_SLIPS);
const isNear = (name: string, other: string): boolean => name !== other && slips(name, other) <= MAX_SLIPS;

/** What stands in the folder, beside what is indexed: what the next run would do, without doing it. */
async function checkCorpus({ CORPUS_DIR, CORPUS_LINKS }: Config, store: Store | null): Promise<Finding[]> {
  const folder = resolve(CORPUS_DIR);
  let files: readonly CorpusFile[];
  try {
    ({ files } = await listCorpus(CORPUS_DIR, CORPUS_LINKS));
  } catch (error) {
    return [mend(`corpus: ${describeFolderError(folder, error)}; make it, or set CORPUS_DIR`)];
  }
  const records = (await store?.files()) ?? [];
  const arrived = await hashesOf(CORPUS_DIR, perhapsMoved(files, records));
  const plan = planRun({ files, records, analysis: ANALYSIS_VERSION, prune: false, arrived });
  const isReadable = ({ path }: CorpusFile): boolean => formatOf(path) !== null;
  const fresh = plan.todo.filter(isReadable).length;
  const findings: Finding[] = [];
  const isEmpty = !files.some(isReadable);
  if (store !== null) {
    const { articles } = await store.counts();
    const fetched = (await store.fetchedArticles()).length;
    findings.push(
      (articles > 0 || fresh > 0 || isEmpty ? ok : mend)(
        `corpus: ${count(articles - fetched, 'article')} from ${CORPUS_DIR}${fetched > 0 ? `, ${fetched} fetched` : ''}`,
      ),
    );
  }
  if (isEmpty)
    findings.push(
      mend(`corpus: no article in ${folder}; put articles there (.md, .txt, .html) or set CORPUS_DIR`),
    );
  if (fresh > 0)
    findings.push(
      (store === null ? ok : note)(
        `corpus: ${count(fresh, 'file')} in ${folder} to be read; the next start or index does so`,
      ),
    );
  if (plan.withheld) findings.push(mend(`corpus: ${describeWithheld(plan.withheld, CORPUS_DIR)}`));
  if (plan.removed.length > 0)
    findings.push(
      note(
        `corpus: ${count(plan.removed.length, 'indexed file')} not in ${folder}; the next run removes such`,
      ),
    );
  const present = new Set(files.map(({ path }) => path));
  for (const [outcome, found] of [
    ['failed', mend],
    ['skipped', note],
  ] as const) {
    const problems = records.filter((record) => record.outcome === outcome && present.has(record.path));
    for (const line of leftOut(problems.map(({ path, reason }) => ({ path, reason: reason ?? outcome }))))
      findings.push(found(`corpus: ${line}`));
  }
  return findings;
}

/** How the feeds were doing when they were last read; nothing is fetched here. */
async function checkFeeds(store: Store): Promise<Finding[]> {
  const feeds = await store.feeds();
  const ill = feeds.filter(({ problem }) => problem !== null);
  return [
    ok(`feeds: ${feeds.length === 0 ? 'none' : describeFeeds(feeds, ill)}`),
    ...ill.map(({ id, address, configured, pausedReason, problem }) =>
      mend(
        pausedReason === null
          ? `feeds: ${shownAddress(address)} failed: ${problem}; it is tried again`
          : `feeds: ${shownAddress(address)} is paused: ${pausedReason}; /feed resume ${id} reads it again, ${configured ? 'taking it out of FEEDS' : `/feed remove ${id}`} forgets it`,
      ),
    ),
  ];
}

function describeFeeds(feeds: readonly StoredFeed[], ill: readonly StoredFeed[]): string {
  const paused = feeds.filter((feed) => feed.pausedReason !== null && !ill.includes(feed)).length;
  const well = feeds.length - ill.length - paused;
  return `${well} of ${feeds.length} well${paused === 0 ? '' : `, ${paused} paused by a manager`}`;
}

async function checkPlatforms(config: Config): Promise<Finding[]> {
  const { DISCORD_TOKEN, DISCORD_API_URL, SLACK_BOT_TOKEN, SLACK_API_URL } = config;
  const findings: Finding[] = [];
  if (DISCORD_TOKEN !== undefined) {
    findings.push(
      await checkPlatform('Discord', 'DISCORD_TOKEN', async (signal) => {
        const response = await fetch(`${DISCORD_API_URL.replace(/\/$/, '')}/v10/users/@me`, {
          headers: { authorization: `Bot ${DISCORD_TOKEN}` },
          signal,
        });
        const body = (await response.json()) as { username?: string; message?: string };
        return response.ok
          ? { name: body.username ?? 'a bot' }
          : { problem: body.message ?? `status ${response.status}` };
      }),
    );
  }
  if (SLACK_BOT_TOKEN !== undefined) {
    findings.push(
      await checkPlatform('Slack', 'SLACK_BOT_TOKEN', async (signal) => {
        const response = await fetch(`${SLACK_API_URL.replace(/\/$/, '')}/auth.test`, {
          method: 'POST',
          headers: { authorization: `Bearer ${SLACK_BOT_TOKEN}` },
          signal,
        });
        const body = (await response.json()) as {
          ok?: boolean;
          user?: string;
          team?: string;
          error?: string;
        };
        return body.ok
          ? { name: `${body.user} in ${body.team}` }
          : { problem: body.error ?? `status ${response.status}` };
      }),
    );
  }
  if (findings.length === 0)
    findings.push(ok('platforms: none configured; npm start answers in the terminal'));
  return findings;
}

type PlatformAnswer = { readonly name: string } | { readonly problem: string };

async function checkPlatform(
  platform: string,
  variable: string,
  ask: (signal: AbortSignal) => Promise<PlatformAnswer>,
): Promise<Finding> {
  try {
    const answer = await ask(AbortSignal.timeout(TIMEOUT_MS));
    return 'name' in answer
      ? ok(`${platform}: signed in as ${answer.name}`)
      : mend(`${platform}: refused (${answer.problem}); make a new token and set ${variable}`);
  } catch (error) {
    return mend(
      `${platform}: not reachable (${messageOf(error)}); check the network and ${platform.toUpperCase()}_API_URL`,
    );
  }
}
