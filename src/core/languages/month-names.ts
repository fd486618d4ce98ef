/** Languages whose months are read in the lines of sites and feeds, where a day stands without a sentence around it. */
const LANGUAGES = 'en es pt fr it de nl da sv nb fi pl cs sk hu ro tr ru uk id'.split(' ');

/** As they stand in a date, "4 мая", and alone, "May 2025". */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
];
/** What English and Spanish news writes beside the forms of CLDR. */
const OTHER_FORMS: readonly (readonly [form: string, month: number])[] = [
  ['sept', 9],
  ['set', 9],
  ['setiembre', 9],
];

let numbers: ReadonlyMap<string, number> | null = null;

/** The number, 1 to 12, of a month as the languages of CLDR write it, whole or short; null for another word or where two differ. */
export function monthNumber(word: string): number | null {
  numbers ??= readMonths();
  return numbers.get(fold(word)) ?? null;
}

function readMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number | null>(OTHER_FORMS);
  for (const language of LANGUAGES)
    for (const options of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2025, month - 1, 4));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (!/\p{L}{3}/u.test(name)) continue;
        const other = found.get(name);
        // a name that two languages give to different months is none
        found.set(name, other === undefined || other === month ? month : null);
      }
    }
  return new Map([...found].filter((entry): entry is [string, number] => entry[1] !== null));
}

const fold = (word: string): string => word.toLowerCase().replace(/\.$/, '');
