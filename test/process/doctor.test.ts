import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leftOut } from '../../src/cli/left-out.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { startHostileServer } from '../fetch/hostile-server.ts';
import { dateline } from './run-dateline.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dateline', { timeout: 30_000 }, () => {
  it('adds feeds and reads them at once, and its doctor knows how they do', async () => {
    const web = await startHostileServer();
    const words = Array.from(
      { length: 20 },
      (_, i) => `On day ${i} the ferry carried cars, people and a dog over the bay.`,
    );
    const content = `<p>${words.join(' ')}</p><p>“The ferry will run all winter,” Mayor Ivo Barden said on Monday.</p>`;
    web.on(
      '/feed',
      `<rss version="2.0"><channel><title>Bay News</title><item><title>Ferry</title><link>https://post.example/ferry</link>
       <description><![CDATA[${content}]]></description></item></channel></rss>`,
    );
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'feeds.db')}`, FETCH_ALLOW: '127.0.0.1' };
    const added = await dateline(
      ['feed', 'add', `${web.origin}/feed`, `${web.origin}/none`],
      '',
      environment,
    );
    expect(added.status).toBe(1);
    expect(added.output).toContain('Added: “Bay News”');
    expect(added.output).toContain('/none was not added: there is nothing at that address (status 404).');
    expect(added.output).toContain('1 article · last read');
    const asked = await dateline(['ask', '/quote barden'], '', environment);
    expect(asked.output).toContain('The ferry will run all winter');
    expect((await dateline(['doctor'], '', environment)).output).toMatch(
      /corpus: 5 articles from corpus, 1 fetched\nok {4}feeds: 1 of 1 well/,
    );
    const store = openSqliteStore(join(folder, 'feeds.db'));
    const [feed] = await store.feeds();
    await store.resumeFeed(1, 0);
    await store.leaseFeed(1, 'test', 1, 1);
    await store.finishPoll(1, 'test', { ...feed!, problem: 'it is gone', pausedReason: 'it is gone' });
    await store.addFeed({ ...feed!, address: 'https://post.example/' }, 0);
    await store.pauseFeed(2, 'by a manager');
    await store.close();
    expect(await dateline(['doctor'], '', environment)).toMatchObject({
      status: 1,
      output: expect.stringContaining(
        `feeds: 0 of 2 well, 1 paused by a manager\nMEND  feeds: ${web.origin}/feed is paused: it is gone; /feed resume 1`,
      ),
    });
    const refused = await dateline(['feed', 'add', `${web.origin}/feed`], '', { FETCH_ALLOW: '' });
    expect(refused).toMatchObject({
      status: 1,
      output: expect.stringContaining('leads to this machine'),
    });
    await web.close();
  });

  it('has a doctor who tells a folder that was renamed from one that is gone', async () => {
    const corpus = join(folder, 'renamed');
    mkdirSync(join(corpus, 'may'), { recursive: true });
    for (let i = 0; i < 6; i++)
      writeFileSync(
        join(corpus, 'may', `${i}.txt`),
        `On day ${i} the ferry of Harbour Bay carried cars, people and a dog over the bay.`,
      );
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'renamed.db')}`, CORPUS_DIR: corpus };
    expect((await dateline(['index'], '', environment)).status).toBe(0);
    renameSync(join(corpus, 'may'), join(corpus, 'june'));
    const renamed = await dateline(['doctor'], '', environment);
    expect(renamed.output).toContain('6 files in');
    expect(renamed).toMatchObject({ status: 0, output: expect.not.stringContaining('MEND') });
    rmSync(join(corpus, 'june'), { recursive: true });
    expect((await dateline(['doctor'], '', environment)).output).toContain('6 of 6 articles are gone');
    rmSync(corpus, { recursive: true });
    expect((await dateline(['doctor'], '', environment)).output).toContain(
      `MEND  corpus: cannot read the folder “${corpus}”: there is no such folder; make it, or set CORPUS_DIR`,
    );
    writeFileSync(corpus, '');
    expect((await dateline(['doctor'], '', environment)).output).toContain(': it is no folder; make it');
  });

  it('tells of many files that are left out for one reason in one line', async () => {
    const corpus = join(folder, 'pictures');
    mkdirSync(corpus);
    for (let i = 1; i <= 10; i++) writeFileSync(join(corpus, `p${i}.jpg`), 'picture');
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(corpus, name), '');
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'pictures.db')}`, CORPUS_DIR: corpus };
    const { output } = await dateline(['index'], '', environment);
    expect(output).toContain('12 files; 0 read now, 0 unchanged, 12 left out, 0 removed');
    expect(output).toContain('  skipped a.txt: empty\n  skipped b.txt: empty\n');
    const together =
      /10 files: not an article: only [^:]+ are read: p1\.jpg, p10\.jpg, (?:p\d\.jpg(?:, )?){8}\n/;
    expect(output).toMatch(together);
    const found = await dateline(['doctor'], '', environment);
    expect(found.output).toMatch(together);
    rmSync(corpus, { recursive: true });
    mkdirSync(corpus);
    const empty = await dateline(['doctor'], '', environment);
    expect(empty.output.match(/^MEND.*$/gm)).toEqual([expect.stringContaining('no article in')]);
  });

  it('names at most fifty files of one reason', () => {
    const problems = Array.from({ length: 20_000 }, (_, i) => ({ path: `${i}.jpg`, reason: 'no article' }));
    const [line, ...others] = leftOut(problems);
    expect(line).toMatch(/^20000 files: no article: 0\.jpg, 1\.jpg, .* 49\.jpg and 19950 more$/);
    expect(others).toEqual([]);
  });

  it('has a doctor who finds what to mend', async () => {
    const well = await dateline(['doctor']);
    expect(well).toMatchObject({
      status: 0,
      output: expect.stringMatching(
        /note {2}store: in memory.*\nok {4}corpus: 5 files in .*corpus to be read/,
      ),
    });
    const ill = await dateline(['doctor'], '', { HTTP_PORT: 'x' });
    expect(ill).toMatchObject({
      status: 1,
      output: expect.stringContaining('MEND  The configuration is wrong.\n  HTTP_PORT'),
    });
    const away = await dateline(['doctor'], '', {
      DISCORD_TOKEN: 'tok-tok-tok',
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
    });
    expect(away).toMatchObject({
      status: 1,
      output: expect.stringContaining('MEND  Discord: not reachable'),
    });
    expect(away.output).not.toContain('tok-tok');
  });
});
