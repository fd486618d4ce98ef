import type { GivenOptions } from '../chat/declaration.ts';

/** A command line that means these options: `/quote sheinbaum about:"death penalty" page:2`. */
export function toCommandLine(command: string, main: string | null, options: GivenOptions = {}): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== '');
  return [
    `/${command}`,
    ...(main ? [main] : []),
    ...given.map(([name, value]) => `${name}:${quoteValue(String(value))}`),
  ].join(' ');
}

/** A value that has spaces stands in quotation marks; it cannot hold any itself. */
const quoteValue = (value: string): string =>
  /[\s"“”]/.test(value) ? `"${value.replace(/["“”]/g, '')}"` : value;
