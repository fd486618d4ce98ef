import { capitalised, fullNames } from '../../src/core/languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../../src/core/languages/en/calendar.ts';
import type { Document } from '../../src/core/article/article.ts';

/** A random number generator with a seed (mulberry32): the same seed gives the same articles on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST =
  'Anna Bela Carl Dora Emil Fay Gus Hana Ivo June Karl Lena Milo Nora Otto Petra Rolf Sara Timo Vera'.split(
    ' ',
  );
const SYLLABLES = 'bar den fal gor hin jal kem lor mas nov pel rud sal tor ven wil zan dor met rik'.split(
  ' ',
);
const OUTLETS =
  'Harbour Post|Northern Wire|Meridian Daily|Gulf Ledger|Capital Brief|Valley Times|Lake Herald|Coast Review'.split(
    '|',
  );
const ROLES = 'Mayor|Governor|Energy Minister|Police Chief|Senator|Union leader|Director|Judge'.split('|');
const NOUNS = (
  'bridge harbour budget school hospital railway reservoir factory airport museum forest market tunnel pipeline stadium library ' +
  'ferry power-plant orchard quarry river council strike election drought flood wildfire survey inquiry contract tariff border'
).split(' ');
const VERBS =
  'approved rejected delayed opened closed repaired audited defended financed postponed inspected extended'.split(
    ' ',
  );
const ADJECTIVES =
  'new regional costly disputed old northern planned secret public foreign rural joint urgent large'.split(
    ' ',
  );
const TAILS = [
  'after months of talks between the two sides',
  'although the costs have doubled since the first plan',
  'because the contractor missed two deadlines',
  'while residents kept asking for a public hearing',
  'and promised to publish the figures in full',
  'as the region waits for rain and for money',
];
const WEEKDAYS = fullNames(ENGLISH_CALENDAR.weekdays).map(capitalised);
const MONTHS = fullNames(ENGLISH_CALENDAR.months).map(capitalised);

/** Articles of about four kilobytes on invented stories, in the order of their days; each story has one to six of them. */
export function generateArticles(count: number, seed = 1): Document[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const surname = (): string => {
    const name = pick(SYLLABLES) + pick(SYLLABLES) + (random() < 0.5 ? pick(SYLLABLES) : '');
    return name[0]!.toUpperCase() + name.slice(1);
  };
  // Few people are quoted often and many rarely, as in news.
  const people = Array.from({ length: Math.max(12, Math.round(count / 5)) }, () => ({
    name: `${pick(FIRST)} ${surname()}`,
    role: pick(ROLES),
  }));
  const person = (): (typeof people)[number] => people[Math.floor(people.length * random() ** 3)]!;
  const place = (): string => `${surname()} ${pick(['Bay', 'Valley', 'City', 'Hills'])}`;
  const clause = (): string =>
    `the ${pick(ADJECTIVES)} ${pick(NOUNS)} of ${place()} was ${pick(VERBS)} ${pick(TAILS)}`;
  const utterance = (): string =>
    `${pick(['We', 'They', 'People here'])} ${pick(['never', 'always', 'clearly', 'openly'])} ${pick(VERBS)} the ${pick(ADJECTIVES)} ${pick(NOUNS)}, and ${pick(TAILS.slice(3))} the ${pick(NOUNS)} in ${place()} will be next`;

  const articles: Document[] = [];
  let story = 0;
  while (articles.length < count) {
    story++;
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor((story / (count / 3)) * 700)));
    const where = place();
    const subject = `${pick(ADJECTIVES)} ${pick(NOUNS)}`;
    const verb = pick(VERBS);
    const [main, other] = [person(), person()];
    const said = [utterance(), utterance(), utterance()];
    const size = Math.min(number(1, 6), count - articles.length);
    for (let i = 0; i < size; i++) {
      const outlet = OUTLETS[(story + i) % OUTLETS.length]!;
      const weekday = WEEKDAYS[(day.getUTCDay() + 6) % 7]!;
      const written = `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
      const paragraphs = [
        `${main.role} ${main.name} said on ${weekday}, ${written}, that the ${subject} of ${where} was ${verb} ${pick(TAILS)}.`,
        `“${said[0]},” ${main.name.split(' ')[1]} said. “${said[1]}.”`,
        ...Array.from({ length: number(8, 14) }, () => {
          const sentences = Array.from({ length: number(2, 4) }, () => clause());
          return `${sentences.map((sentence) => sentence[0]!.toUpperCase() + sentence.slice(1)).join('. ')}.`;
        }),
        `${other.role} ${other.name} told reporters: “${said[2]}.” The vote on the ${pick(NOUNS)} is planned for ${pick(MONTHS)} ${day.getUTCFullYear() + 1}.`,
        `Work on the ${pick(NOUNS)} began in ${number(1990, 2020)} and was ${pick(VERBS)} last year.`,
      ];
      articles.push({
        id: `${story}-${i}.txt`,
        title: `${where} ${subject} ${verb}, says ${main.name.split(' ')[1]}`,
        source: outlet,
        url: `https://${outlet.toLowerCase().replace(' ', '-')}.example/${story}/${i}`,
        byline: `${pick(FIRST)} ${surname()}`,
        published: day.toISOString().slice(0, 10),
        publishedBasis: 'stated',
        language: 'en',
        text: paragraphs.join('\n\n'),
      });
    }
  }
  return articles;
}
