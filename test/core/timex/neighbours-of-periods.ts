/**
 * Times of day, weekends and parts of a year in sentences of the news, written before the rules for them. Rows as in
 * `neighbours.ts`.
 */
export const NEIGHBOURS_OF_PERIODS: Readonly<Record<string, readonly string[]>> = {
  CLOCKS: [
    '2025-06-12 | A wreath was laid at 10:30 a.m. at the memorial on Wednesday. | 10:30 a.m. = 2025-06-12T10:30',
    '2025-06-12 | Polls close at 8 p.m. Eastern time on Sunday. | 8 p.m. Eastern time on Sunday = 2025-06-15T20:00',
    '2025-06-12 | The tremor struck at 04:12 GMT on Monday. | 04:12 GMT on Monday = 2025-06-09T04:12Z',
    '2025-06-12 | The train left at 7am yesterday. | 7am yesterday = 2025-06-11T07:00',
    '2025-06-12 | Firefighters were called at 3.15am on Tuesday. | 3.15am on Tuesday = 2025-06-10T03:15',
    '2025-06-12 | Curfew begins at 6pm tonight. | 6pm tonight = 2025-06-12T18:00',
    '2025-06-12 | The alarm was raised shortly after midnight on Sunday. | midnight on Sunday = 2025-06-08',
    '2025-06-12 | They met at noon on Monday. | noon on Monday = 2025-06-09T12:00',
    '2025-06-12 | Doors open at 7.30pm on Saturday. | 7.30pm on Saturday = 2025-06-14T19:30',
    "2025-06-12 | The vote was over by 2 o'clock in the morning. | 2 o'clock in the morning = 2025-06-12T02:00",
    '2025-06-12 | At 9:05 local time on Friday the dam gave way. | 9:05 local time on Friday = 2025-06-06T09:05',
    '2025-06-12 | The plane took off at 0640 GMT on Sunday. | 0640 GMT on Sunday = 2025-06-08T06:40Z',
    '2025-06-12 | The final score was 9:05 to them. | not to them',
    '2025-06-12 | It happened at about 11 p.m. last night. | 11 p.m. last night = 2025-06-11T23:00',
    '2025-06-12 | The first shot was heard at 5 p.m. as crowds left the square. | 5 p.m. = 2025-06-12T17:00',
    '2025-06-12 | Buses stop at 9 p.m. for repairs. | 9 p.m. = 2025-06-12T21:00',
    '2025-06-12 | It opened at 9 a.m. to cheers. | 9 a.m. = 2025-06-12T09:00',
    '2025-06-12 | Rescuers reached them at 1am. At 4am they were safe. | 1am = 2025-06-12T01:00 | 4am = 2025-06-12T04:00',
  ],
};
