import { FOUR_PARTS } from '../rules/time-words.ts';
import { anyOf, wordSet } from '../../text/word-set.ts';
import { sticky, textBefore } from '../patterns.ts';
import type { Groups, Parser } from '../reading.ts';

const ZONE = String.raw`(?:\s?(?<zone>UTC|GMT|Z|[A-Z]{1,3}[DS]?T|(?:local|Eastern|Pacific|Central)\stime)(?![a-z]))?`;

/** A time of day in figures: "10:35 a.m.", "9 pm EST", "16:08 UTC", "1830 GMT". */
export const clock: Parser = {
  name: 'clock',
  triggers: 'digits',
  pattern: sticky(
    String.raw`(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d)?)?\s?(?<half>a\.?m(?:\.|(?![a-z]))|p\.?m(?:\.|(?![a-z])))|(?<hour24>[01]?\d|2[0-4]):(?<minute24>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s?(?:hrs|hours)(?![a-z]))?|(?<hourOf>\d{1,2})(?:\so['’]clock)?\s(?:in\sthe|at)\s(?<of>${anyOf(FOUR_PARTS)})(?![a-z])|(?<military>(?:[01]\d|2[0-4])[0-5]\d)(?:(?=\s?(?:GMT|UTC)(?![a-z]))|(?<=\b(?:at|by|around|about|until|from)\s\d{4})\s?hrs(?![a-z]))|(?<hourZone>[01]?\d|2[0-4])(?=\s(?:GMT|UTC)(?![a-z])))` +
      ZONE,
  ),
  read(groups, match) {
    const hour = readHour(groups);
    if (hour === null) return null;
    const { zone } = groups;
    // "11 p.m. last night" and "9 p.m. at the gate" name no zone
    const named = zone === undefined || zone === zone.toUpperCase() || /^(?:utc|gmt)$|\stime$/i.test(zone);
    const length = named ? match[0].length : match[0].slice(0, -zone.length).trimEnd().length;
    const minute = groups['minute'] ?? groups['minute24'] ?? groups['military']?.slice(2) ?? '00';
    const zulu = /^(?:UTC|GMT|Z)$/i.test(zone ?? '') ? 'Z' : '';
    return {
      reading: { kind: 'clock' },
      clock: `T${String(hour).padStart(2, '0')}:${minute}${zulu}`,
      length,
    };
  },
  examples: [
    'at [10:35 a.m.] on',
    'by [9 pm EST] he',
    'at [4 in the morning] he',
    'at [16:08 UTC], the',
    'at [1830 GMT].',
    'at [21:00 hrs] on',
    'at [0915 hrs] on',
  ],
};

/** The hour of 24; null where a half of the day has no such hour. */
function readHour(groups: Groups): number | null {
  const { hour, hour24, hourOf, hourZone, military, half, of } = groups;
  const written = Number(hour ?? hour24 ?? hourOf ?? hourZone ?? military?.slice(0, 2));
  const isAfternoon = half !== undefined ? /^p/i.test(half) : of !== undefined ? !/^m/i.test(of) : null;
  if (isAfternoon === null) return written;
  return written < 1 || written > 12 ? null : (written % 12) + (isAfternoon ? 12 : 0);
}

const PARTS = wordSet('noon midnight midday morning afternoon evening');

/** "noon", "midnight", "the morning", "mid-afternoon": the day is the one spoken of. */
export const dayPart: Parser = {
  name: 'day-part',
  triggers: [...PARTS, 'mid'],
  pattern: sticky(String.raw`(?:mid[-\s])?(?<part>${anyOf(PARTS)})(?![a-z-])`),
  read(groups, match) {
    if (/\b(?:good|high|one)\s$/i.test(textBefore(match, 6))) return null;
    const part = groups['part']?.toLowerCase() ?? '';
    const value = {
      noon: 'T12:00',
      midnight: 'T24:00',
      midday: 'TMI',
      morning: 'TMO',
      afternoon: 'TAF',
      evening: 'TEV',
    }[part];
    return value === undefined ? null : { reading: { kind: 'clock' }, clock: value };
  },
  examples: ['until [midnight] they', 'by [mid-afternoon] it'],
};
