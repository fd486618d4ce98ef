/** What a site prints before the day of an article, whole lines in small letters: the day of its publication, and of a change. */
export const LABELS: Readonly<Record<'published' | 'updated', readonly string[]>> = {
  published: [
    '(?:article |story |first |originally )?(?:published|posted|issued)(?: online)?',
    '(?:publication )?date(?: published)?',
    'for immediate release',
    '(?:press |news |media )release',
    '(?:fecha de )?publica(?:do|da|ción)',
    'publié(?:e)?',
    'veröffentlicht',
    'pubblicato',
    'gepubliceerd',
    'publicerad',
    'publisert',
  ],
  updated: [
    '(?:last |latest )?(?:updated?|modified|revised|edited)',
    '(?:última )?actualiza(?:do|da|ción)(?: al)?',
    'atualizado',
    'mis(?:e)? à jour',
    'aktualisiert',
    'stand',
    'aggiornato',
  ],
};

/** Words that stand between a label, a weekday, a day and an hour. */
export const LINK_WORDS = [
  'on',
  'at',
  'the',
  'el',
  'a las',
  'a la',
  'le',
  'à',
  'il',
  'alle',
  'am',
  'um',
  'den',
  'em',
  'às',
  'kl',
  'op',
  'om',
  'uk',
];
