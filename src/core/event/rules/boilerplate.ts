/** Lines that pages put around an article; their dates are no event's. */
export const BOILERPLATE =
  /^(?:(?:last\s|first\s)?(?:updated|published|posted|modified)\b|copyright\b|©|read more\b|see also\b|photo\b|image\b|file photo|advertisement|sign up\b|subscribe\b|follow us\b|share this\b|by [A-Z][a-z]+ [A-Z][a-z]+$)/i;

/** Dialogue, questions and answers, by how they begin. */
export const SPOKEN = /^(?:—\s|(?:Q|A|Question|Answer)\s?[:.]\s)/;
/** Lines of a transcript, or the place of a report, with its day: "ISLAMABAD, Sept 2: ". */
export const LABELLED = /^[A-Z][A-Z .'’-]{2,40}(?:\s\([^)]{1,30}\)|,\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?:\s/;
/** What an outlet takes back: "Correction: An earlier version said that she was sacked on Monday". */
export const CORRECTED =
  /^(?:correction|clarification|corrección|fe de erratas|rectificación)\b.{0,40}\b(?:earlier|previous|original(?:ly)?|first|anterior|versión)\b|\b(?:earlier|previous|original) version of this (?:article|story|report)\b|\bversión anterior de est[ea]\b/iu;
