import type { StatementPart } from '../../core/statement/statement.ts';
import type { FoundQuotation } from '../../core/quotation/quotation.ts';
import { nameWords, type KnownSpeaker } from '../../core/speaker/resolve-speaker.ts';
import { fold, words } from '../../core/text/words.ts';
import type { OfficeDays, RoleDays, Speakers } from '../library.ts';
import { PART, PART_FROM } from './columns.ts';
import { json, LISTED, type Statements } from './statements.ts';

const SPEAKER = `s.id, s.name, s.kind, s.role,
  (SELECT count(DISTINCT q.statement) FROM quotations q WHERE q.speaker = s.id) AS statements`;
const ROLE_DAYS = `q.speaker, q.role, min(a.published) AS first, max(a.published) AS last FROM quotations q
  JOIN articles a ON a.n = q.article JOIN speakers s ON s.id = q.speaker`;
const BY_ROLE = `AND q.role NOT NULL AND a.published NOT NULL AND s.kind = 'person' GROUP BY q.speaker, q.role`;

/** The longest role tells most, but a sentence is no role. */
const LONGEST_ROLE = 60;

/** Who is quoted, and what articles call them. */
export function createSpeakers({ all }: Statements): Speakers {
  return {
    async speakersNamed(asked) {
      return all<KnownSpeaker>(
        `SELECT ${SPEAKER} FROM speakers s WHERE s.id IN (
           SELECT speaker FROM speaker_words WHERE word IN ${LISTED} GROUP BY speaker HAVING count(*) = ?) LIMIT 200`,
        json(asked),
        new Set(asked).size,
      );
    },
    async speakersStarting(prefix, limit) {
      return all<KnownSpeaker>(
        `SELECT s.id, s.name, s.kind, s.role, count(DISTINCT q.statement) AS statements
         FROM speakers s JOIN quotations q ON q.speaker = s.id
         WHERE s.kind <> 'description' AND (?1 = '' OR s.id IN (SELECT speaker FROM speaker_words WHERE word >= ?1 AND word < ?2))
         GROUP BY s.id ORDER BY statements DESC, s.name LIMIT ?3`,
        prefix,
        `${prefix}\u{10ffff}`,
        limit,
      );
    },
    async speakersNear(asked, limit) {
      return all<KnownSpeaker>(
        `SELECT ${SPEAKER} FROM (
           SELECT speaker, count(*) AS shared FROM speaker_trigrams WHERE trigram IN ${LISTED}
           GROUP BY speaker ORDER BY shared DESC, speaker LIMIT ?) near
         JOIN speakers s ON s.id = near.speaker ORDER BY near.shared DESC, s.id`,
        json(trigrams(asked)),
        limit,
      );
    },
    async rolesOf(speakers) {
      return all<RoleDays>(`SELECT ${ROLE_DAYS} WHERE q.speaker IN ${LISTED} ${BY_ROLE}`, json(speakers));
    },
    async bearersOf(roles) {
      return all<RoleDays>(`SELECT ${ROLE_DAYS} WHERE q.role IN ${LISTED} ${BY_ROLE}`, json(roles));
    },
    async speakersInOffice(asked) {
      return all<OfficeDays>(
        `SELECT q.speaker, q.role, min(a.published) AS first, max(a.published) AS last
         FROM quotations q JOIN articles a ON a.n = q.article JOIN speakers s ON s.id = q.speaker
         WHERE q.role NOT NULL AND s.kind = 'person'
           AND EXISTS (SELECT 1 FROM json_each(?) asked WHERE instr(q.role, asked.value) > 0)
         GROUP BY q.speaker, q.role`,
        json(asked),
      );
    },
    async speakersById(ids) {
      return all<KnownSpeaker>(
        `SELECT ${SPEAKER} FROM speakers s WHERE s.id IN ${LISTED} ORDER BY s.id`,
        json(ids),
      );
    },
    async describedParts(roles) {
      return all<StatementPart>(
        `SELECT ${PART} FROM ${PART_FROM} WHERE q.role IN ${LISTED} AND s.kind = 'description'`,
        json(roles),
      );
    },
  };
}

/** The row of a quotation's speaker, made when there is none; null for a quotation without a speaker. */
export function rowOfSpeaker(
  { first, run }: Statements,
  { speaker: name, speakerKind: kind, speakerRole: role }: FoundQuotation,
): number | null {
  if (name === null) return null;
  const known = first<{ id: number; role: string | null }>(
    'SELECT id, role FROM speakers WHERE name = ?',
    name,
  );
  if (known) {
    if (role && role.length > (known.role?.length ?? 0) && role.length <= LONGEST_ROLE)
      run('UPDATE speakers SET role = ? WHERE id = ?', role, known.id);
    return known.id;
  }
  const id = run(
    'INSERT INTO speakers (name, kind, role) VALUES (?, ?, ?)',
    name,
    kind ?? 'description',
    role,
  ).lastId;
  for (const word of new Set([...nameWords(name), ...words(name)]))
    run('INSERT INTO speaker_words VALUES (?, ?)', word, id);
  for (const trigram of trigrams(nameWords(name)))
    run('INSERT INTO speaker_trigrams VALUES (?, ?)', trigram, id);
  return id;
}

/** Forgets those of some speakers that no quotation is left of. */
export function forgetUnquoted({ first, run }: Statements, speakers: readonly number[]): void {
  for (const speaker of speakers) {
    if (first('SELECT 1 FROM quotations WHERE speaker = ? LIMIT 1', speaker)) continue;
    run('DELETE FROM speaker_words WHERE speaker = ?', speaker);
    run('DELETE FROM speaker_trigrams WHERE speaker = ?', speaker);
    run('DELETE FROM speakers WHERE id = ?', speaker);
  }
}

/** Three letters in a row, with a mark for the beginning and the end of each word. */
function trigrams(names: readonly string[]): string[] {
  const found = new Set<string>();
  for (const name of names) {
    const marked = `^${fold(name)}$`;
    for (let i = 0; i + 3 <= marked.length; i++) found.add(marked.slice(i, i + 3));
  }
  return [...found];
}
