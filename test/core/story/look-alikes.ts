/** Two invented events of one kind, each told by several outlets: a ferry aground at Ostholm, a ferry on fire at Velden. */
export const OSTHOLM = [
  'A passenger ferry ran aground on rocks off Ostholm on Monday, and 140 people were taken ashore by lifeboats. Captain Ilse Brand said the steering of the Seabird had failed in the narrows.',
  'Lifeboats rescued 140 passengers from the ferry Seabird after it hit rocks near Ostholm. The steering failed in the narrows, said its captain, Ilse Brand.',
  'The Seabird, which grounded off Ostholm with 140 aboard, will be towed to harbour once the tide rises. Captain Ilse Brand blamed a failure of the steering.',
  'Investigators boarded the Seabird at Ostholm on Tuesday to learn why its steering failed. All 140 passengers had been brought ashore by lifeboats, captain Ilse Brand told them.',
];
export const VELDEN = [
  'Fire broke out in the engine room of the ferry Morning Star in the port of Velden on Wednesday. Harbour firemen under Jonas Reuter put out the flames within two hours, and nobody was hurt.',
  'Nobody was hurt when flames spread from the engine room of the Morning Star at Velden. Firemen led by Jonas Reuter needed two hours to put them out.',
  'The Morning Star will miss the season after the fire in its engine room, its owner said. Jonas Reuter, who led the firemen at Velden, called the damage total.',
  'A leaking fuel pipe caused the blaze in the engine room of the Morning Star at Velden, said the chief of the harbour firemen, Jonas Reuter.',
];
/** Another event. */
export const QUARRY =
  'A judge ordered the quarry in the Lindow valley to close after residents complained of dust for nine years. Its lawyers asked for a new hearing in the spring.';
