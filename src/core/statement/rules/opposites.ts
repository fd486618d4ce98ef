/** Words that turn a statement round where one wording has the one and another the other: English, then Spanish; whole words in small letters. */
export const OPPOSITES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/^(?:for|favou?r|support(?:s|ed|ing)?|back(?:s|ed|ing)?)$/, /^(?:against|oppos(?:e|es|ed|ing))$/],
  [
    /^(?:rises?|rose|risen|rising|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|up|more|higher)$/,
    /^(?:falls?|fell|fallen|falling|drop(?:s|ped|ping)?|cuts?|cutting|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shrink(?:s|ing)?|shrank|down|less|fewer)$/,
  ],
  [
    /^(?:accept(?:s|ed|ing)?|agree(?:s|d|ing)?|approv(?:e|es|ed|ing)|welcom(?:e|es|ed|ing))$/,
    /^(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying))$/,
  ],
  [
    /^(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?)$/,
    /^(?:ban(?:s|ned|ning)?|forbids?|forbade|forbidden|block(?:s|ed|ing)?)$/,
  ],
  [/^(?:wins?|won|winning)$/, /^(?:los(?:e|es|t|ing))$/],
  [/^(?:open(?:s|ed|ing)?)$/, /^(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)$/],
  [/^(?:buys?|bought|buying)$/, /^(?:sells?|sold|selling)$/],
  [/^(?:starts?|started|starting|begins?|began|begun)$/, /^(?:stops?|stopped|stopping|ends?|ended|ending)$/],
  [/^(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)$/, /^(?:leav(?:e|es|ing)|left)$/],
  [/^(?:succeed(?:s|ed|ing)?)$/, /^(?:fail(?:s|ed|ing)?)$/],
  [/^(?:remember(?:s|ed|ing)?)$/, /^(?:forgets?|forgot|forgotten)$/],
  [/^(?:lov(?:e|es|ed|ing))$/, /^(?:hat(?:e|es|ed|ing))$/],
  [/^innocent$/, /^guilty$/],
  [/^(?:true|truth)$/, /^(?:false|lies?)$/],
  [/^safe$/, /^(?:dangerous|unsafe)$/],
  [/^right$/, /^wrong$/],
  [/^(?:good|better|best)$/, /^(?:bad|worse|worst)$/],
  [/^(?:strong|stronger|strongest)$/, /^(?:weak|weaker|weakest)$/],
  [/^(?:easy|easier)$/, /^(?:hard|harder|difficult)$/],
  [/^alive$/, /^dead$/],
  [/^(?:early|earlier)$/, /^(?:late|later)$/],
  [/^friends?$/, /^enem(?:y|ies)$/],
  [/^(?:favor|apoy\p{L}+)$/u, /^(?:contra|opon\p{L}+|opus\p{L}+)$/u],
  [
    /^(?:sub(?:ir|ió|e|en|ía|iremos|irá|irán|imos|ido)|aument\p{L}+|crec\p{L}+|alza|más)$/u,
    /^(?:baj(?:ar|ó|a|an|aba|aremos|ará|arán|amos|ado)|reduc\p{L}+|reduj\p{L}+|recort\p{L}+|disminu\p{L}+|menos)$/u,
  ],
  [
    /^(?:acept\p{L}+|aprob\p{L}+|aprueb\p{L}+)$/u,
    /^(?:rechaz\p{L}+|neg(?:ó|amos|aron|ar|ado)|niega\p{L}*)$/u,
  ],
  [/^(?:gan(?:ar|ó|a|an|amos|aremos|ará|aron|ado))$/u, /^(?:perd\p{L}+|pierd\p{L}+)$/u],
  [/^(?:abr(?:ir|ió|e|en|imos|iremos|irá|ieron)|abiert[oa]s?)$/u, /^(?:cerr\p{L}+|cierr\p{L}+)$/u],
  [/^(?:compr(?:ar|ó|a|amos|aron|ado))$/u, /^(?:vend\p{L}+)$/u],
  [/^inocentes?$/, /^culpables?$/],
  [/^(?:verdad|cierto|cierta)$/, /^(?:mentira|falso|falsa)$/],
  [/^(?:bien|buen[oa]?s?|mejor|mejores)$/, /^(?:mal|mal[oa]s?|peor|peores)$/],
  [/^(?:seguro|segura)$/, /^(?:peligroso|peligrosa)$/],
];

/** What stands before a word to turn it round: "unfair". */
export const OPPOSING_PREFIXES: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'dis'];
