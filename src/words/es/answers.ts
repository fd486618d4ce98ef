import type { Words } from '../en.ts';
import { COUNTS, DAYS, allOf, anyOf } from './counts.ts';

const quoted = (words: readonly string[]): string[] => words.map((word) => `“${word}”`);

export const ARTICLES: Words['articles'] = {
  undated: 'sin fecha',
  probably: (date, ref) => `probablemente el ${date}${ref === null ? '' : `, según [${ref}]`}`,
  opinion: 'opinión',
  alsoCarriedBy: (outlets, more) => `; también en ${allOf(more > 0 ? [...outlets, `${more} más`] : outlets)}`,
  noneIndexed: 'Todavía no hay artículos indexados.',
  noneAbout: (topic, stories) =>
    `Ningún artículo trata de “${topic}”.${stories.length > 0 ? ` Hay: ${stories.join(' / ')}.` : ''}`,
  noneHas: (words, corrected) =>
    `Ningún artículo contiene ${anyOf(quoted(words))}.${corrected === null ? '' : ` ¿Quiso decir “${corrected}”?`}`,
};

export const PAGES: Words['pages'] = {
  previous: '‹ Página anterior',
  next: 'Página siguiente ›',
  position: (from, to, total) => (from === to ? `${from} de ${total}` : `${from}–${to} de ${total}`),
};

export const DIFFERENCES: Words['differences'] = {
  title: 'En qué difieren los medios',
  lead: 'En qué difieren los medios: ',
};

export const STATEMENTS: Words['statements'] = {
  asToldBy: (reporter) => `según cuenta ${reporter}`,
  thereOnly: (description) => `allí solo “${description}”`,
  inPart: 'en parte ',
  also: 'también ',
  inAll: (articles) => `${COUNTS.articles(articles)} en total`,
  probablyBy: (speaker) => `probablemente de ${speaker}`,
  sameWordsBy: (speaker) => `las mismas palabras, de ${speaker} `,
  withWords: (words) => `con “${words}”`,
  wordsFor: (words, instead) => `“${words}” en vez de “${instead}”`,
  foundBy: (why) => `por qué esta persona: ${why}`,
  onWeekday: (weekday, date) => `${weekday} ${date}`,
  reported: (date) => `publicado el ${date}`,
  probably: (date) => `probablemente el ${date}`,
  sameRemarksIn: 'las mismas palabras que en ',
  datedThrough: 'fecha tomada de ',
  dayUnknown: 'día desconocido',
  dayUnknownOn: (weekday) => `un ${weekday}, día desconocido`,
  undated: (articles) =>
    articles > 1 ? ' (los artículos no tienen fecha)' : ' (el artículo no tiene fecha)',
};

export const QUOTES: Words['quotes'] = {
  size: (statements, articles) => `${COUNTS.statements(statements)} en ${COUNTS.articles(articles)}`,
  counted: (name, statements) => `${name} (${COUNTS.statements(statements)})`,
  askWhy: '¿Por qué estas personas?',
  allBy: (name) => `Todo lo de ${name}`,
  guessed: (name, asked) => `Se muestra a ${name}: nadie se llama “${asked}”.`,
  guessedAbout: (name, topic, asked) => `Se muestra a ${name} sobre “${topic}”: nadie se llama “${asked}”.`,
  guessedAll: (name, topic, asked) =>
    `Se muestra todo lo de ${name}: nadie se llama “${asked}”, y ninguna declaración trata de “${topic}”.`,
  leftOut: (statements, name) =>
    `Se ${statements === 1 ? 'dejó' : 'dejaron'} fuera ${COUNTS.statements(statements)} de “${name}” sin nombre de pila, quizá otra persona: `,
  notWithin: (name, { about, source, since, until }) =>
    `Hay citas de ${name}, pero no ${[
      about === null ? '' : `sobre “${about}”`,
      source === null ? '' : `en “${source}”`,
      since === null ? '' : `desde ${since}`,
      until === null ? '' : `hasta ${until}`,
    ]
      .filter(Boolean)
      .join(' ')}.`,
  wordsAround: (quotations, words) =>
    ` Las palabras más frecuentes en torno a ${quotations === 1 ? 'la cita' : 'las citas'}: ${words.join(', ')}.`,
};

export const SPEAKERS: Words['speakers'] = {
  oneAtATime: (names) => `Se pregunta por una persona cada vez: ¿${anyOf(names)}?`,
  didYouMean: (names) => `¿Se refiere a ${anyOf(names)}?`,
  nobodyIs: (part) => ` Nadie se llama “${part}”.`,
  namesakes: (number, query, counted) =>
    `${number === 2 ? 'Dos' : number} personas se llaman “${query}”: ${counted.join(', ')}. ¿Cuál de ellas?`,
  holders: (number, query, counted) =>
    `A ${number === 2 ? 'dos' : number} personas se las llama “${query}”: ${counted.join(', ')}. ¿Cuál de ellas?`,
  isCalled: (name, role, seen) => `A ${name} se le llama “${role}”${seen}.`,
  seenOn: (first, last) => (last === null ? ` (${first})` : ` (del ${first} al ${last})`),
  nobody: (query) => `No hay citas de nadie llamado “${query}”.`,
  noneYet: 'Todavía no hay citas indexadas.',
  mostQuoted: (names) => `A quienes más se cita: ${names.join(', ')}.`,
};

export const SEARCH: Words['search'] = {
  title: (query) => `Búsqueda: ${query}`,
  size: (articles, stories, isCut) =>
    `${COUNTS.articles(articles)}${stories === null ? '' : ` de ${COUNTS.stories(stories)}`}${isCut ? ', los mejores' : ''}`,
  sameStory: 'La misma noticia: ',
  andMore: (more) => ` y ${more} más`,
  openMark: 'Falta cerrar unas comillas: sus palabras se buscaron una por una.',
  corrected: (corrected, asked) =>
    `Se muestran resultados de “${corrected}”: ningún artículo contiene “${asked}”.`,
  again: (query) => `Buscar “${query}”`,
  nothing: (query, within) => `Ningún artículo contiene “${query}”${within === '' ? '' : ` con ${within}`}.`,
  outlets: (names) => ` Hay artículos de ${allOf(names)}.`,
  tryWithoutLimits: ' Pruebe sin los límites.',
  tryOtherWords: ' Pruebe con menos palabras, o con otras.',
  withoutLimits: 'Sin límites',
  noPhrase: (phrase) =>
    `Ningún artículo contiene “${phrase}” con estas palabras seguidas. Pruebe sin las comillas.`,
};

export const SUMMARY: Words['summary'] = { timeline: 'Cronología' };

export const TIMELINE: Words['timeline'] = {
  summary: 'Resumen',
  noDates: 'Sus artículos no dan fechas.',
  noneInDays: 'No hay nada en esos días.',
  dayUnknown: 'sin día',
  marks: {
    happened: '',
    planned: 'previsto',
    denied: 'desmentido',
    disputed: 'en disputa',
    calledOff: 'cancelado',
  },
  dayFrom: (article, from) => [
    '* ',
    ...article,
    ' solo nombra un día de la semana: la fecha viene de ',
    ...from,
    '.',
  ],
  gives: (articles, date) => ` ${articles > 1 ? 'dan' : 'da'} el ${date}; ningún otro artículo lo hace.`,
  denies: (articles) => ` lo ${articles > 1 ? 'desmienten' : 'desmiente'}.`,
};

export const PICTURE: Words['picture'] = {
  inferred: 'día deducido',
  planned: 'previsto',
  denied: 'cancelado o desmentido',
  disputed: 'los medios difieren',
  years: (years) => `${years} años`,
  aYear: 'un año',
  months: (months) => (months === 1 ? 'un mes' : `${months} meses`),
  alternative: (entries, title) => `Cronología, ${COUNTS.entries(entries)}: ${title}.`,
};

export const DIGEST: Words['digest'] = {
  title: (day) => `Boletín diario · ${DAYS.weekdayOf(day)} ${DAYS.date(day)}`,
  since: (instant, topic) => `desde el ${instant}${topic === null ? '' : `, sobre “${topic}”`}`,
  nothingNew: (instant, topic) =>
    `Nada nuevo${topic === null ? '' : ` sobre “${topic}”`} desde el ${instant}.`,
  late: (instant) => `Con retraso: tocaba el ${instant}.`,
  next: (instant, timezone) => `Próximo boletín: ${instant} ${timezone}`,
  firstStory: 'Cronología de la primera noticia',
  coming: 'Próximos días',
};

export const CHECKS: Words['checks'] = {
  exact: 'Exacta.',
  cut: (denial: string) => `Palabras exactas, pero cortadas: antes está «${denial}».`,
  altered: 'Alterada.',
  misattributed: 'Mal atribuida.',
  unknown: 'Desconocida.',
  checked: (quotations) => `${COUNTS.quotations(quotations)} comprobadas`,
  moreBy: (name) => `Más de ${name}`,
  notFound: ' Ningún artículo indexado recoge estas palabras como cita:',
  notFalse: 'Eso no significa que sea falsa: solo se buscó en los artículos de aquí.',
  inOtherWords: 'con otras palabras ',
  alsoSaidBy: 'también lo dijo ',
  somebody: 'Alguien a quien el artículo no nombra',
  saidThis: (who, doubt) => `${who} dijo esto${doubt}:`,
  saidOtherwise: (who, claimant, doubt) =>
    `${who}${claimant === null ? '' : `, no ${claimant},`} lo dijo con otras palabras${doubt}:`,
  saidBy: (who, claimant, probably) =>
    `Esto lo dijo ${probably ? 'probablemente ' : ''}${who}, no ${claimant}:`,
  probably: (who) => `Probablemente ${who}`,
  unsaid: {
    denied: 'da estas palabras por no dichas',
    supposed: 'imagina estas palabras',
    'taken back': 'retira estas palabras',
    'made up': 'da estas palabras por inventadas',
    disowned: 'dice que estas palabras no son de aquel a quien se atribuyeron',
    'a work': 'da estas palabras como título de una obra',
  },
  unsaidOtherwise: 'pone estas palabras entre comillas, pero no como dichas por alguien',
  nothingSays: (claimant) => `; nada indica que lo dijera ${claimant}`,
  matching: (percent) => `coincide el ${percent} de las palabras`,
  nobodyNamed: 'no se nombra a nadie como autor',
  sure: (percent, why) => `${percent} de certeza sobre quién lo dijo: ${why}`,
  in: ' en ',
  taken: (name, written) => `Se tomó por ${name}: nadie se llama “${written}”.`,
  outlet: (name) => `“${name}” es un medio, no quien habla: se comprobó sin tener en cuenta quién lo dijo.`,
  unclear: (written) =>
    `No está claro quién es “${written}”: se comprobó sin tener en cuenta quién lo dijo. Con persona: se nombra a alguien.`,
  unquoted: (name) => `Los artículos no citan a nadie llamado “${name}”.`,
};
