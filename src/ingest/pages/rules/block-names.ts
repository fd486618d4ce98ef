/**
 * Words in the classes, ids and roles of elements that tell what stands in them, by kind. Web authors write them in
 * English whatever the language of the page. Patterns see the lower-cased names of one element.
 */
export const BLOCK_NAMES: readonly {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    kind: 'body',
    pattern:
      /article-?_?(?:body|text|content)|story-?_?(?:body|text|content)|post-?_?(?:body|text|content)|entry-?_?content|articlebody|body-?_?(?:text|copy|content)|content-?_?body|main-?_?(?:text|content)|rich-?text|wysiwyg|prose/,
    example: 'td-post-content article-body',
  },
  { kind: 'article', pattern: /article|story|entry|post|text|body|paragraph/, example: 'story-page' },
  { kind: 'content', pattern: /content|main/, example: 'l-main' },
  { kind: 'title', pattern: /title|head(?:line|ing)|\bdek\b|subhead/, example: 'entry-title' },
  {
    kind: 'lead',
    pattern: /lead|\blede\b|intro|summary|excerpt|standfirst|\bdek\b|deck|subtitle|description|teaser/,
    example: 'article-standfirst',
  },
  {
    kind: 'credits',
    pattern: /author|byline|\bbio\b|writer|contributor|published|date|time|meta(?:data)?\b|dateline|source/,
    example: 'byline',
  },
  {
    kind: 'picture',
    pattern: /caption|credit|figure|photo|image|\bimg|gallery|slide|media|video|player|lightbox|carousel/,
    example: 'wp-caption-text',
  },
  { kind: 'comments', pattern: /comment|disqus|reply|replies|discuss|respond/, example: 'comment-list' },
  {
    kind: 'others',
    pattern:
      /relat|recommend|popular|trending|more-|read-?more|readmore|latest|most|similar|also|next|prev|teaser|promo|outbrain|taboola|recirc|card|module|widget|feed|list-?item|river|stream/,
    example: 'related-articles',
  },
  {
    kind: 'sharing',
    pattern: /shar(?:e|ing)|social|follow|facebook|twitter|tweet|whatsapp|sns|addthis|button|btn|tool/,
    example: 'social-share',
  },
  {
    kind: 'plea',
    pattern:
      /newsletter|subscri|sign-?_?up|signin|login|register|paywall|donat|\bcta\b|form|email|cookie|consent|gdpr|banner|modal|popup|overlay|notice|alert|message/,
    example: 'newsletter-signup',
  },
  {
    kind: 'advertising',
    pattern: /\bad[sv]?[-_]|\bads?\b|advert|sponsor|dfp|promo|affiliate|commerc|product|shop/,
    example: 'ad-slot',
  },
  {
    kind: 'frame',
    pattern:
      /foot(?:er)?\b|header|nav|menu|masthead|breadcrumb|bread-?crumb|topbar|toolbar|skip|copyright|legal|search/,
    example: 'site-footer',
  },
  {
    kind: 'side',
    pattern: /side-?_?bar|aside|rail|right-?col|secondary|complement|sub-?col/,
    example: 'right-rail',
  },
  {
    kind: 'tags',
    pattern: /\btags?\b|tag-?_?(?:list|links|s\b)|topics?|categor|keyword|label/,
    example: 'post-tags',
  },
  {
    kind: 'embed',
    pattern: /embed|widget|iframe|quote|pull|inset|infobox|box|callout|factbox|instagram|tweet/,
    example: 'pullquote',
  },
  {
    kind: 'hidden',
    pattern: /hid(?:e|den)|invisible|sr-only|screen-?reader|visually|collapsed|noprint|no-print/,
    example: 'sr-only',
  },
];
