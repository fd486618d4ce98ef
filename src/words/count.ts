/** Counts things in a language: “1 article”, “3 articles”. Without a form for many, an “s” makes it. */
export type Count = (count: number, one: string, many?: string) => string;

/** By the plural rules of CLDR; what they have besides one and many in our languages (“1 millón de”) is no count of ours. */
export function countIn(locale: string): Count {
  const rules = new Intl.PluralRules(locale);
  return (count, one, many = `${one}s`) => `${count} ${rules.select(count) === 'one' ? one : many}`;
}
