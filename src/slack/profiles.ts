import { setTimeout as delay } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Log } from '../report.ts';
import { languageOf, type Language } from '../words/language.ts';
import { describeError } from './scrub.ts';

/** What Slack knows of a person that answers go by. */
export interface Profile {
  readonly language: Language;
  /** IANA zone; null where it is not known. */
  readonly timezone: string | null;
}

const UNKNOWN: Profile = { language: 'en', timezone: null };

/** How long a profile holds, and how many are kept. */
const KEPT_MS = 3_600_000;
const MOST_KEPT = 10_000;
/** Nobody waits longer than this for being answered in the right language. */
const WITHIN_MS = 2_000;

/** Asks Slack for people's profiles, of one that is kept not again. Never rejects: who is not known is answered in English. */
export function createProfiles(client: webApi.WebClient, log: Log): (user: string) => Promise<Profile> {
  const kept = new Map<string, { readonly profile: Profile; readonly until: number }>();

  async function ask(user: string): Promise<Profile> {
    try {
      const { user: person } = await client.users.info({ user, include_locale: true });
      const profile = { language: languageOf(person?.locale), timezone: person?.tz ?? null };
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(user, { profile, until: performance.now() + KEPT_MS });
      return profile;
    } catch (error) {
      log.warn(
        { user, ...describeError(error) },
        'the language and time zone of a person could not be asked for',
      );
      return UNKNOWN;
    }
  }

  return (user) => {
    const known = kept.get(user);
    return known !== undefined && known.until > performance.now()
      ? Promise.resolve(known.profile)
      : Promise.race([ask(user), delay(WITHIN_MS, UNKNOWN, { ref: false })]);
  };
}
