/** What a language calls the months and weekdays: for each the full name, then its short forms; small letters, no full stop. */
export interface CalendarNames {
  /** From January to December. */
  readonly months: readonly (readonly [full: string, ...short: string[]])[];
  /** From Monday to Sunday. */
  readonly weekdays: readonly (readonly [full: string, ...short: string[]])[];
}

/** The number of each form, from 1: months as in dates, weekdays as in ISO 8601. */
export const numbersOf = (names: CalendarNames['months']): Readonly<Record<string, number>> =>
  Object.fromEntries(names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)));

export const fullNames = (names: CalendarNames['months']): string[] => names.map(([full]) => full);
/** Every form, full and short. */
export const allForms = (names: CalendarNames['months']): string[] => names.flat();
export const shortForms = (names: CalendarNames['months']): string[] =>
  names.flatMap(([, ...short]) => short);

/** As it stands in a title, and in English always. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
