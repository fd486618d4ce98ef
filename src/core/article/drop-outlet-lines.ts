import { OUTLETS } from './rules/outlets.ts';

/** Takes out of an article's lines what its outlet sets into all its articles; without an address, nothing. */
export function dropOutletLines(lines: readonly string[], url: string | null): readonly string[] {
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  const rules = OUTLETS.filter((rule) => host === rule.host || host?.endsWith(`.${rule.host}`) === true);
  if (rules.length === 0) return lines;
  return lines.filter((line) => !rules.some(({ pattern }) => pattern.test(line)));
}
