/** How a report opens, and the day that its dateline means when it came in on 2 June 2026; null where that is not known. */
export type DatelineCase = readonly [opening: string, day: string | null];

export const DATELINES: readonly DatelineCase[] = [
  ['HARL, May 14 (ANW) — The council voted to shut the dam, it said Thursday.', '2026-05-14'],
  ['HARL, Velby, May 14 (ANW) - The council voted on Thursday to shut the dam.', '2026-05-14'],
  ['HARL, May 14 (ANW) – The council voted on Wednesday to shut the dam.', '2025-05-14'],
  ['Harl, May 14 (ANW) The council of Harl voted to shut the dam on Thursday, officials said.', '2026-05-14'],
  ['HARL, May 14 (North Newsline): The council voted on Thursday to shut the dam.', '2026-05-14'],
  ['HARL, May 14 (ANW) — A clerk of the town held a 41-vote lead over the mayor on Thursday.', '2026-05-14'],
  ['HARL (Velby), May 14 (ANW).- The council voted this Thursday to shut the dam.', '2026-05-14'],
  ['HARL, 14 May (ANW) — The council voted to shut the dam, it said Thursday.', '2026-05-14'],
  ['HARL, Dec. 4 (ANW) — The council voted to shut the dam, it said Thursday.', '2025-12-04'],
  ['HARL, June 30 — The council voted to shut the dam, it said Monday.', '2025-06-30'],
  // it came in on 2 June 2026, a Tuesday: the first Tuesday fits, a later day does not
  ['HARL, June 2 (ANW) — The council voted to shut the dam, it said Tuesday.', '2026-06-02'],
  ['HARL, June 4 (ANW) — The council voted to shut the dam, it said Thursday.', '2020-06-04'],
  ['By Ana Moor\n\nHARL, Oct 3 (ANW) - The runner-up asked a court on Thursday to cancel it.', '2024-10-03'],
  ['Harl (Velby), 14 may (Iber).- El concejo votó este jueves a favor de cerrar la presa.', '2026-05-14'],
  ['HARL.- 14 de mayo (Iber) - El concejo votó el jueves a favor de cerrar la presa.', '2026-05-14'],
  ['HARL, May 14, 2024 (ANW) — The council voted to shut the dam, it said Tuesday.', '2024-05-14'],
  // nothing to tell the year by
  ['HARL, May 14 (ANW) — The council voted to shut the dam.', null],
  ['HARL, May 14 (ANW) — The council will meet next Thursday to shut the dam.', null],
  ['HARL, May 14 (ANW) — Every Thursday the council meets to talk about the dam.', null],
  // told a day after, by the nearer reading, and the text knows the year between
  ['HARL, May 15 (ANW) — The council voted to shut the dam, it said Thursday. It will open in 2026.', null],
  // what is to come, has gone on since, or is a name
  ['HARL, May 12 (ANW) — The council will vote on Thursday to shut the dam.', null],
  ['HARL, May 12 (ANW) — The dam of Harl has been shut since Sunday.', null],
  ['HARL, May 12 (ANW) — The court is to hear the case of the dam Monday.', null],
  ['HARL, May 12 (ANW) — Sheffield Wednesday won the cup of the north.', null],
  ['HARL, May 12 (ANW) — Black Friday sales were up in all the towns.', null],
  ['HARL, May 12 (ANW) — El concejo votará el jueves a favor de cerrar la presa.', null],
  ['HARL, May 12 (ANW) — The dam is shut from Saturday, the council said on Tuesday.', '2026-05-12'],
  // no dateline
  ['The Treaty of Lund, 4 May 1962 (Article 5), binds the towns of the coast.', null],
  ['On Monday, May 4, 2015 (Star Wars Day), the mayor spoke to the town.', null],
  ['Act of 4 May 2010 (Chapter 12) on the dams of the coast.', null],
  ['Harl, May 14 was a Thursday of rain, and the council voted to shut the dam.', null],
  ['On May 14 (a Thursday) the council of Harl voted to shut the dam.', null],
  ['The council of Harl voted on May 14 (10 to 4) to shut the dam, it said Thursday.', null],
  ['HARL — The council voted to shut the dam, it said Thursday.', null],
  ['HARL, May 35 (ANW) — The council voted to shut the dam, it said Thursday.', null],
  ['HARL, Room 14 (ANW) — The council voted to shut the dam, it said Thursday.', null],
];
