/** The paragraphs of an invented article. */
export const STORY = [
  'The ferry of Harbour Bay will run all winter, the council decided on Monday after a long night of talks in the old town hall.',
  'Mayor Ivo Barden said the crossing had become “the only road that many of us have”, and promised that no sailing would be cut before the spring.',
  'The company that runs the ferry had asked for a higher fare, but the council turned that down by eight votes to three.',
  'Fishermen who keep their boats on the far shore had blocked the pier for two days, and they said they would do so again if the timetable was changed.',
  'A new vessel is to be built next year, and the first sailings with it are planned for the summer after that.',
];
