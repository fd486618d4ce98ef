import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Asker, Reply } from '../../src/chat/dispatcher.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { renderDiscord } from '../../src/discord/render.ts';
import { renderSlack } from '../../src/slack/render.ts';
import { renderTerminal } from '../../src/terminal/render.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';
import { putArticle } from '../store/put-article.ts';

/** All that is verbatim is Spanish, so that any English is ours. */
const ARTICLES = [
  {
    id: 'acueducto',
    title: 'El acueducto de Olmedal se queda sin agua',
    source: 'El Faro de Olmedal',
    text: '«El agua no llegará antes del viernes», dijo la alcaldesa Lucía Barrena Solís en la plaza de Olmedal. «Lo siento mucho», añadió. Según el ingeniero Tomás Quiroga, «la tubería tenía cien años y nadie la revisó».',
  },
  {
    id: 'vecinos',
    title: 'Los vecinos de Olmedal hacen cola por el agua',
    source: 'Diario del Páramo',
    text: 'Los vecinos de Olmedal hacen cola desde el lunes por el agua del acueducto. «El agua no llegará antes del viernes y lo sabemos», dijo Lucía Barrena Solís. El técnico Ramiro Barrena no lo cree: «Llegará cuando llueva», respondió.',
  },
  {
    id: 'feria',
    title: 'La feria del queso reúne a mil personas',
    source: 'El Faro de Olmedal',
    text: 'La feria del queso reunió a mil personas en Valdehierro. «Nunca vimos tanta gente», contó el pastor Eladio Marcos.',
  },
] as const;

const store = openSqliteStore(':memory:');
beforeAll(async () => {
  const stories = createStoryIndex();
  for (const article of ARTICLES)
    await putArticle(store, { ...article, published: '2026-05-04', language: 'es' }, stories);
  const origin = { platform: null, channel: null, workspace: null, user: null };
  const address = 'https://faro.example/rss.xml';
  const { id } = await store.addFeed({ ...origin, address, title: 'El Faro', configured: false }, 1);
  await store.pauseFeed(id, 'it failed 8 times in a row, at last: it answers with status 500');
});
afterAll(() => store.close());

const dispatcher = createDispatcher({
  commands: COMMANDS,
  store,
  settings: { digestTime: '08:00', digestTimezone: null },
  intake: NO_INTAKE,
  report: () => 'id',
  clock: () => Date.parse('2026-05-06T12:00:00Z'),
  rateLimit: { commands: 1_000, perMs: 1 },
});
const asker = (more: Partial<Asker> = {}): Asker => ({
  platform: 'discord',
  user: 'u',
  channel: 'c',
  workspace: 'w',
  language: 'es',
  isManager: async () => true,
  ...more,
});
const reply = (line: string, more: Partial<Asker> = {}): Promise<Reply> =>
  dispatcher.answer({ kind: 'line', line }, asker(more));
const shown = (answered: Reply): string => renderTerminal(answered, { width: 96, colour: false });
/** The same without the quotation of an example, which is as it was said. */
const frame = (answered: Reply): string => shown(answered).replace('“Sovereignty is not for sale”', '');

/** Small words, and those of our answers: none is a word of Spanish. */
const ENGLISH_WORDS =
  /\b(?:the|of|and|or|in|by|with|is|are|was|said|says?|this|that|there|nobody|page|day|days|unknown|undated|articles?|statements?|quotations?|speakers?|outlets?|feeds?|stor(?:y|ies)|entr(?:y|ies)|search|quote|summary|timeline|verify|digest|help|about|source|since|until|why|one|two|not|next|more|add|list|show|subscribe|may|monday|sunday)\b/i;

describe('an answer in Spanish', () => {
  it.each([
    '/cita barrena',
    '/cita lucía barrena porqué:sí',
    '/cita quiroga porqué:sí',
    '/cita barrena solis sobre:agua',
    '/cita barrenna solís',
    '/cita nadie',
    '/cita lucía sobre:queso medio:Faro desde:2020 hasta:2021',
    '/cita marcos sobre:',
    '/cita marcos desde:pronto',
    '/cita marcos desde:2025 hasta:2024',
    '/cita marcos desde:05/06/2025',
    '/cita marcos página:7',
    '/cita marcos página:x',
    '/cita marcos fecha:ayer',
    '/cita marcos persona:lucía',
    '/cita marcos porqué:quizá',
    '/cita',
    '/cita lucía o marcos',
    '/cronología',
    '/cronología agua',
    '/cronología guitarras',
    '/cronología desde:mayo de 2025',
    '/resumen',
    '/resumen agua',
    '/resumen guitarras',
    '/buscar agua',
    '/buscar aguua',
    '/buscar “agua viernes”',
    '/buscar "agua',
    '/buscar queso guitarra',
    '/buscar guitarra medio:Faro',
    '/buscar agua persona:marcos',
    '/verificar «El agua no llegará antes del viernes»',
    '/verificar "El agua nunca llegará antes del viernes" dijo Marcos',
    '/verificar "Nunca vimos tanta gente" dijo Quiroga',
    '/verificar "Las piedras no saben nadar en invierno"',
    '/verificar "Nunca vimos tanta gente" persona:"El Faro de Olmedal"',
    '/verificar "Nunca vimos tanta gente" persona:Zutano',
    '/verificar gente',
    '/boletín ver',
    '/boletín estado',
    '/boletín suscribir hora:8 días:laborables',
    '/boletín suscribir hora:tarde',
    '/boletín suscribir zona:Marte',
    '/boletín suscribir días:nunca',
    '/boletín estado',
    '/boletín cancelar',
    '/boletín cancelar',
    '/boletín',
    '/boletín nada',
    '/boletín estado ahora',
    '/fuente lista',
    '/fuente pausar faro',
    '/fuente reanudar 7',
    '/fuente quitar',
    '/artículo lista',
    '/artículo añadir a b c',
    '/ayuda',
    '/ayuda cita',
    '/ayuda boletín',
    '/ayuda fuente',
    '/ayuda artículo',
    '/ayuda cita hoy',
    '/sita agua',
    '/nada',
    '/',
    `/cita ${'x'.repeat(9_000)}`,
  ])('to %s holds no English', async (line) => {
    const answered = await reply(line);
    expect(frame(answered)).not.toMatch(ENGLISH_WORDS);
    expect(answered.language).toBe('es');
  });

  it('holds none on any platform where it is refused', async () => {
    const refused = await Promise.all([
      reply('/fuente lista', { isManager: async () => false }),
      reply('/fuente lista', { platform: 'slack', isManager: async () => false }),
      reply('/fuente lista', { workspace: null }),
      reply('/boletín suscribir', { platform: 'terminal', channel: null }),
      dispatcher.answer({ kind: 'button', id: 'x' }, asker()),
    ]);
    for (const one of refused) {
      expect(one.answer.tone).toBe('refusal');
      expect(shown(one)).not.toMatch(ENGLISH_WORDS);
    }
  });

  it('says in Spanish that it was shortened', async () => {
    const answered = await reply('/resumen agua');
    const blocks = Array.from({ length: 400 }, () => answered.answer.blocks[0]!);
    const long = { ...answered, answer: { ...answered.answer, blocks } };
    for (const message of [renderDiscord(long), renderSlack(long)])
      expect(JSON.stringify(message)).toContain('Abreviado: la respuesta completa');
  });

  it('leaves what other programs read as it is', async () => {
    const [spanish, english] = await Promise.all(
      (['es', 'en'] as const).map((language) =>
        reply('/verify "El agua nunca llegará antes del viernes" dijo Zutano', { language }),
      ),
    );
    expect(spanish!.answer.result).toEqual(english!.answer.result);
    expect(JSON.stringify(spanish!.answer.result)).toContain('"verdict":"altered"');
  });

  it('has lines that mean the same when they are typed, in any language', async () => {
    const { buttons } = await reply('/cita barrena solis');
    const [{ line } = { line: '' }] = buttons;
    expect(line).toBe('/cita Lucía Barrena Solís porqué:sí');
    const [typed, english] = await Promise.all([reply(line), reply('/quote Lucía Barrena Solís why:true')]);
    expect(shown(typed)).toBe(shown(english));
    expect(shown(await reply(line, { language: 'en' }))).toContain('speaker found by: ');
  });
});
