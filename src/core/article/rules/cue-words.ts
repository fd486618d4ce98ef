/**
 * Words of what stands around articles, by kind, in several languages. A hit proves nothing alone: it is one sign among
 * others of a line (`line-signs.ts`).
 */
export const CUE_WORDS: readonly {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    kind: 'plea',
    pattern:
      /\b(?:newsletters?|subscri\w+|sign(?:ed)? up|inbox|e-?mail address|donat\w+|suscr[ií]b\w+|bolet[ií]n|abonn\w+|abonnez|anmeld\w+|iscri\w+|assin\w+|inscr\w+)\b/i,
    example: 'Sign up for the letter of the week',
  },
  {
    kind: 'account',
    pattern:
      /\b(?:log ?in|sign in|register(?:ed)?|password|account|user ?name|terms of (?:use|service)|privacy|cookies?|datenschutz|privacidad|confidentialité|contraseña|passwort|registr\w+)\b/i,
    example: 'Terms of service and privacy',
  },
  {
    kind: 'comments',
    pattern:
      /\b(?:comments?|repl(?:y|ies)|commented|comentarios?|comentar|kommentare?|commentaires?|comment[io]|reacties|respuesta|antworten|répondre|rispondi|upvotes?|likes?|flag|moderat\w+)\b/i,
    example: '12 Kommentare',
  },
  {
    kind: 'sharing',
    pattern:
      /\b(?:share|sharing|tweet|facebook|twitter|whatsapp|linkedin|pinterest|instagram|reddit|telegram|youtube|follow|compart\w+|teilen|partag\w+|condivid\w+|seguir|folgen|suivez|print|copy link)\b/i,
    example: 'Teilen auf Facebook',
  },
  {
    kind: 'rights',
    pattern:
      /©|\ball rights reserved\b|\bcopyright\b|\breproduced\b|\blicen[cs]e[ds]?\b|\bderechos\b|\bdroits réservés\b|\bvorbehalten\b|\bdiritti riservati\b|\bdireitos\b|\bpermission\b/i,
    example: 'Alle Rechte vorbehalten',
  },
  {
    kind: 'picture',
    pattern:
      /\b(?:photo(?:s|graph|grapher)?|image|picture[ds]?|getty|reuters|afp|ap|epa|shutterstock|istock|foto(?:s|graf\w*)?|bild(?:er)?|imagen|caption|courtesy|credit|left|right|file)\b/i,
    example: 'Foto: Ann Smith',
  },
  {
    kind: 'others',
    pattern:
      /\b(?:related|read (?:more|next|also)|more (?:from|on|stories|news)|most (?:read|popular|viewed)|recommended|popular|trending|latest|see also|you may|advertis\w+|sponsored|promoted|previous|next|archives?|tags?|topics|categor\w+|relacionad\w+|más leíd\w+|lee también|lesen sie|mehr (?:zum|aus)|auch interessant|lire aussi|à lire|leggi anche|leia (?:mais|também)|lees ook|meistgelesen|werbung|anzeige|publicidad|publicité)\b/i,
    example: 'Das könnte auch interessant sein',
  },
  {
    kind: 'author',
    pattern:
      /\b(?:by|author|editor|reporter|correspondent|staff|writer|written|contribut\w+|updated|published|posted|por|von|par|autor|auteur|redaktion|redacción|actualizado|publicado|veröffentlicht|publié)\b/i,
    example: 'Publicado por la redacción',
  },
  {
    kind: 'speech',
    pattern:
      /\b(?:said|says|told|added|dijo|afirmó|señaló|sagte|erklärte|a dit|déclaré|ha detto|disse|according)\b/i,
    example: 'the mayor said',
  },
];
