import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The machine's own Node, not the one that this project brings; null when there is none. */
function ownNode(): { readonly path: string; readonly major: number } | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((one) => !one.includes('node_modules'));
  const path = folders.map((folder) => join(folder, 'node')).find((one) => existsSync(one));
  if (path === undefined) return null;
  return {
    path,
    major: Number(/^v(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1]),
  };
}

const node = ownNode();
const reason =
  node === null
    ? ' (skipped: there is no other Node)'
    : node.major >= 24
      ? ` (skipped: it is Node ${node.major})`
      : '';

describe(`the machine's own Node${reason}`, () => {
  it.skipIf(reason !== '').each(['src/main.ts', 'src/cli.ts', 'src/start/main.ts', 'src/start/cli.ts'])(
    'says in one sentence what to do: %s',
    (script) => {
      const { status, stdout, stderr } = spawnSync(node!.path, [script, 'help'], { encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(
        /^Dateline needs Node 24 and this is Node \d+\.\d+\.\d+: run “npm ci”, then “npm start”, which takes the Node that comes with it\.\n$/,
      );
    },
  );
});
