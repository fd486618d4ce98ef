/**
 * Days in sentences of the news whose direction, past or to come, is hard to tell, written before the rules for them. Rows
 * as in `neighbours.ts`.
 */
export const NEIGHBOURS_OF_DIRECTION: Readonly<Record<string, readonly string[]>> = {
  AHEAD_OF_THEN: [
    '2025-06-12 | The ferry was not likely to sail until Saturday, the harbour master said. | Saturday = 2025-06-14',
    '2025-06-12 | Doctors said the boy was likely to go home on Monday. | Monday = 2025-06-16',
    '2025-11-04 | The report could be published on Thursday. | Thursday = 2025-11-06',
    '2025-11-04 | A new skipper could be named as early as Friday, the club said. | Friday = 2025-11-07',
    '2025-11-04 | Smoke could be seen over the depot on Sunday. | Sunday = 2025-11-02',
    '2025-11-04 | The owner could not be traced on Saturday. | Saturday = 2025-11-01',
    '2026-02-23 | The deal could be sealed by Wednesday, two officials said. | Wednesday = 2026-02-25',
    '2026-02-23 | The governor gave an interview to be broadcast on Thursday. | Thursday = 2026-02-26',
    '2026-02-23 | A vote to be held on Friday will settle the matter. | Friday = 2026-02-27',
    '2025-06-12 | The panel will not make its choice known until Saturday. | Saturday = 2025-06-14',
    '2025-06-12 | The crew promised to get the roof done by Saturday. | Saturday = 2025-06-14',
    '2025-11-04 | The storm could turn north and hit the islands on Thursday. | Thursday = 2025-11-06',
    '2025-11-04 | The front would probably hit the coast late on Wednesday, forecasters said. | Wednesday = 2025-11-05',
    '2026-02-23 | The action on Thursday was set to move back to the courts, with three hearings listed. | Thursday = 2026-02-26',
    '2026-02-23 | Forecasters said villagers expected increased flooding by Wednesday. | Wednesday = 2026-02-25',
    '2025-06-12 | On Saturday, 3,000 registered runners will set off from the quay. | Saturday = 2025-06-14',
    '2025-06-12 | The pumps could begin being lifted late on Friday. | Friday = 2025-06-13',
    '2025-11-04 | Passengers were told to be ready to board on Thursday. | Thursday = 2025-11-06',
    '2025-11-04 | The valley braced for heavier rain on Wednesday. | Wednesday = 2025-11-05',
    '2026-02-23 | High winds were forecast through Wednesday. | Wednesday = 2026-02-25',
    '2026-02-23 | The siren could be heard across the bay on Saturday. | Saturday = 2026-02-21',
  ],
};
