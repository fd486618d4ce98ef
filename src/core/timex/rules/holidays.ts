import { wordSet } from '../../text/word-set.ts';

/** When a holiday is: a fixed day, or the nth weekday of a month (-1 the last), or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

export interface Holiday {
  readonly name: string;
  readonly on: HolidayRule;
}

/** Western and American holidays that news dates things by. */
export const HOLIDAYS: readonly Holiday[] = [
  { name: "new year's day", on: { month: 1, day: 1 } },
  { name: 'martin luther king day', on: { month: 1, weekday: 1, nth: 3 } },
  { name: "valentine's day", on: { month: 2, day: 14 } },
  { name: "presidents' day", on: { month: 2, weekday: 1, nth: 3 } },
  { name: "st. patrick's day", on: { month: 3, day: 17 } },
  { name: "april fools' day", on: { month: 4, day: 1 } },
  { name: 'ash wednesday', on: { easter: -46 } },
  { name: 'palm sunday', on: { easter: -7 } },
  { name: 'maundy thursday', on: { easter: -3 } },
  { name: 'good friday', on: { easter: -2 } },
  { name: 'easter sunday', on: { easter: 0 } },
  { name: 'easter monday', on: { easter: 1 } },
  { name: 'easter', on: { easter: 0 } },
  { name: 'may day', on: { month: 5, day: 1 } },
  { name: 'memorial day', on: { month: 5, weekday: 1, nth: -1 } },
  { name: 'juneteenth', on: { month: 6, day: 19 } },
  { name: 'bastille day', on: { month: 7, day: 14 } },
  { name: 'labor day', on: { month: 9, weekday: 1, nth: 1 } },
  { name: 'columbus day', on: { month: 10, weekday: 1, nth: 2 } },
  { name: 'halloween', on: { month: 10, day: 31 } },
  { name: "veterans' day", on: { month: 11, day: 11 } },
  { name: 'veterans day', on: { month: 11, day: 11 } },
  { name: 'armistice day', on: { month: 11, day: 11 } },
  { name: 'thanksgiving day', on: { month: 11, weekday: 4, nth: 4 } },
  { name: 'thanksgiving', on: { month: 11, weekday: 4, nth: 4 } },
  { name: 'christmas eve', on: { month: 12, day: 24 } },
  { name: 'christmas day', on: { month: 12, day: 25 } },
  { name: 'christmas', on: { month: 12, day: 25 } },
  { name: 'boxing day', on: { month: 12, day: 26 } },
  { name: "new year's eve", on: { month: 12, day: 31 } },
];

/** What is of the time around a holiday, not of its day: "Christmas sales". */
export const AROUND_HOLIDAYS = wordSet(`
  sales sale trading shopping shoppers spending season period rush party parties holiday holidays break vacation week tree
  trees card cards present presents gift gifts market markets bonus bonuses lights decorations carol carols cake egg eggs
  recipe recipes costume costumes album song songs film films message speech appeal jumper jumpers list lists wishes`);
