import { describe, expect, it } from 'vitest';
import { furnitureCut } from '../../../src/core/article/clean-lines.ts';
import { dropOutletLines } from '../../../src/core/article/drop-outlet-lines.ts';
import { OUTLETS } from '../../../src/core/article/rules/outlets.ts';

const STORY = ['The ferry ran.', 'It ran all day.'];
const at = (host: string): string => 'https://'.concat(host, '/a');

describe.each(OUTLETS)('on $host', ({ host, example }) => {
  const lines = [...STORY, example];

  it.each([host, 'www.'.concat(host)])('its own line falls at %s', (name) => {
    expect(dropOutletLines(lines, at(name))).toEqual(STORY);
  });

  it.each(['post.example', 'not'.concat(host), host.concat('.post.example')])('it stays at %s', (name) => {
    expect(dropOutletLines(lines, at(name))).toEqual(lines);
  });

  it.each([null, 'x'])('it stays at no address: %s', (url) => {
    expect(dropOutletLines(lines, url)).toEqual(lines);
  });

  it('it needs a rule of its own', () => {
    expect(furnitureCut(example)).toBeNull();
  });
});

it('rules stand in the order of hosts', () => {
  const hosts = OUTLETS.map(({ host }) => host);
  expect(hosts).toEqual(hosts.toSorted());
});
