import { loadEnvFile, readConfig, secretsOf, type Config } from '../config.ts';
import { shownAddress } from '../core/article/address.ts';
import { messageOf, SetupError } from '../errors.ts';
import { createLog } from '../log.ts';
import { openProgram } from '../program.ts';
import { plural } from '../command/lines.ts';
import type { StoredFeed } from '../store/feeds.ts';
import type { Store } from '../store/store.ts';

/** How long a platform may take to answer. */
const TIMEOUT_MS = 5_000;

interface Finding {
  readonly good: boolean;
  readonly what: string;
}

/** `doctor`: checks configuration, store, corpus and, where tokens are set, each platform; says what to mend. */
export async function doctor(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const findings: Finding[] = [];
  try {
    loadEnvFile();
    const config = readConfig(environment);
    findings.push({ good: true, what: 'configuration: every variable is as it must be' });
    findings.push(...(await checkCorpus(config)), ...(await checkPlatforms(config)));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    findings.push({ good: false, what: error.message });
  }
  process.stdout.write(findings.map(({ good, what }) => `${good ? 'ok  ' : 'MEND'}  ${what}\n`).join(''));
  return findings.every(({ good }) => good);
}

async function checkCorpus(config: Config): Promise<Finding[]> {
  const log = createLog({ level: 'silent', secrets: secretsOf(config), pretty: false });
  const { store, indexer } = openProgram(config, log);
  try {
    const findings: Finding[] = [
      { good: true, what: `store: ${config.DATABASE_URL} opens and is up to date` },
    ];
    const report = await indexer.run();
    const { articles } = await store.counts();
    const fetched = (await store.fetchedArticles()).length;
    findings.push({
      good: articles > 0,
      what: `corpus: ${plural(articles - fetched, 'article')} from ${config.CORPUS_DIR}${fetched > 0 ? `, ${fetched} fetched` : ''}${articles > 0 ? '' : '; put articles there (.md, .txt, .html) or set CORPUS_DIR'}`,
    });
    findings.push(
      ...report.failed.map(({ path, reason }) => ({ good: false, what: `corpus: ${path}: ${reason}` })),
    );
    return [...findings, ...(await checkFeeds(store))];
  } finally {
    await store.close();
  }
}

/** How the feeds were doing when they were last read; nothing is fetched here. */
async function checkFeeds(store: Store): Promise<Finding[]> {
  const feeds = await store.feeds();
  const ill = feeds.filter(({ problem }) => problem !== null);
  return [
    { good: true, what: `feeds: ${feeds.length === 0 ? 'none' : describeFeeds(feeds, ill)}` },
    ...ill.map(({ id, address, configured, pausedReason, problem }) => ({
      good: false,
      what:
        pausedReason === null
          ? `feeds: ${shownAddress(address)} failed: ${problem}; it is tried again`
          : `feeds: ${shownAddress(address)} is paused: ${pausedReason}; /feed resume ${id} reads it again, ${configured ? 'taking it out of FEEDS' : `/feed remove ${id}`} forgets it`,
    })),
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
    findings.push({ good: true, what: 'platforms: none configured; npm start answers in the terminal' });
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
    if ('name' in answer) return { good: true, what: `${platform}: signed in as ${answer.name}` };
    return {
      good: false,
      what: `${platform}: refused (${answer.problem}); make a new token and set ${variable}`,
    };
  } catch (error) {
    return {
      good: false,
      what: `${platform}: not reachable (${messageOf(error)}); check the network and ${platform.toUpperCase()}_API_URL`,
    };
  }
}
