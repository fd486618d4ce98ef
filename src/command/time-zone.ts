import type { CommandContext } from './command.ts';

/** Where nobody says otherwise. */
const DEFAULT_ZONE = 'UTC';

/** The time zone in which an answer gives times, and who said so. */
export interface Zone {
  /** IANA name. */
  readonly name: string;
  readonly from: 'setting' | 'asker' | 'default';
}

/** The operator's zone, else the asker's own where the platform tells it, else UTC. */
export async function zoneFor({
  asker,
  settings,
}: Pick<CommandContext, 'asker' | 'settings'>): Promise<Zone> {
  if (settings.digestTimezone !== null) return { name: settings.digestTimezone, from: 'setting' };
  const own = (await asker.timezone?.()) ?? null;
  return own !== null && isTimezone(own)
    ? { name: own, from: 'asker' }
    : { name: DEFAULT_ZONE, from: 'default' };
}

/** Is it an IANA name that this machine knows? */
export function isTimezone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
