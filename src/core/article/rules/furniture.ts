/** What a line of furniture cuts. */
export type Cut = 'drop' | 'tail' | 'embed' | 'post';

/**
 * Lines of a page that are not the article. `drop`: this line alone. `tail`: this line and all that follows it, when it
 * stands in the second half of the text. `embed`: this line of a post set into the page, unless what stands around it
 * shows that the article quotes the post. `post`: this line and the one above it, a headline that another outlet posted.
 * Patterns see one trimmed line.
 */
export interface FurnitureRule {
  readonly pattern: RegExp;
  readonly cuts: Cut;
  /** Also lines that read as prose; the other rules spare those. */
  readonly prose?: true;
  readonly example: string;
}

export const FURNITURE: readonly FurnitureRule[] = [
  // promotions of other articles
  {
    pattern:
      /^(?:read|see|watch|listen|related|more|also|trending)(?: (?:also|more|next|now|on this))?\s?:\s?\S/i,
    cuts: 'drop',
    example: 'READ: Harbour council votes on ferry',
  },
  { pattern: /^(?:read|up|what to read) next:?$/i, cuts: 'tail', example: 'READ NEXT' },
  {
    pattern:
      /^(?:related|recommended|more|similar|latest|popular|trending|recent)(?: [\p{L}-]+)? (?:articles?|stories|news|posts|reads|content|coverage|videos|topics)\b.{0,24}$/iu,
    cuts: 'tail',
    example: 'Recent Sports Articles',
  },
  {
    pattern:
      /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|most (?:popular|read|viewed|shared)|around the web|from (?:around|across) the web|more from|more on this|editor[’']?s[’']? picks?|don[’']t miss|sponsored(?: content)?|promoted|trending(?: now)?|top stories|related)\b.{0,40}$/i,
    cuts: 'tail',
    example: 'You may also like...',
  },
  {
    pattern: /^(?:READ|READ MORE|READ ALSO|ALSO READ|SEE ALSO|RELATED|WATCH|LISTEN)\s?: \S/,
    cuts: 'drop',
    prose: true,
    example: 'READ: Will the ferry ever run on time again?',
  },
  {
    pattern: /^(?:connect|stay connected|sign up)(?: with us)?:/i,
    cuts: 'drop',
    prose: true,
    example: 'Connect with us: Follow the Harbour Post for breaking news and updates.',
  },
  {
    pattern: /^(?:more|other) (?:great|top|good|recent|related) .{0,30}\bstories$/i,
    cuts: 'tail',
    example: 'More great Harbour Post stories',
  },
  {
    pattern:
      /^(?:(?:did you )?(?:like|enjoy(?:ed)?)|want more|love) (?:reading )?(?:this|stories like this)(?: (?:story|article|post))?\b.{0,80}$/i,
    cuts: 'drop',
    prose: true,
    example: 'Enjoyed this article? Tell a friend about it.',
  },
  {
    pattern: /^this (?:slideshow|video|page|content|feature) requires? javascript\b/i,
    cuts: 'drop',
    prose: true,
    example: 'This video requires JavaScript.',
  },
  // what follows an article
  {
    pattern:
      /^(?:leave|post|add|write|join) (?:a |your |the )?(?:reply|comment|conversation|response)s?\b.{0,24}$/i,
    cuts: 'tail',
    example: 'Leave a Reply',
  },
  {
    pattern: /^(?:view |show |see |load |read )?(?:all )?(?:the )?(?:\d+ )?comments?(?: \(\d+\))?$/i,
    cuts: 'tail',
    example: 'View Comments',
  },
  {
    pattern: /^your email address will not be published\b/i,
    cuts: 'tail',
    prose: true,
    example: 'Your email address will not be published.',
  },
  {
    pattern: /^(?:log ?in|sign in|register)\b.{0,40}\bto (?:comment|reply|post)\b/i,
    cuts: 'tail',
    example: 'Login to comment',
  },
  {
    pattern: /^(?:sources?|references|tags|topics|categories|filed under)\s?:?$/i,
    cuts: 'tail',
    example: 'Sources',
  },
  {
    pattern: /^(?:about the author|author bio|disclaimer|disclosure)s?:?$/i,
    cuts: 'tail',
    example: 'About the Author',
  },
  {
    pattern: /^(?:©|\(c\)|copyright\b).{0,120}$/i,
    cuts: 'tail',
    prose: true,
    example: '© 2019 Harbour Post. All rights reserved.',
  },
  // pleas
  {
    pattern:
      /\b(?:make a (?:small )?(?:donation|contribution)|donate (?:today|now|here)|support (?:our|independent) journalism|become a (?:member|supporter|patron))\b/i,
    cuts: 'drop',
    prose: true,
    example: 'Please donate today to keep us going.',
  },
  {
    pattern: /\b(?:subscribe|sign up)\b.{0,50}\b(?:newsletters?|inbox|alerts?|updates|channel)\b/i,
    cuts: 'drop',
    prose: true,
    example: 'Sign up for our free newsletter.',
  },
  {
    pattern: /\bnewsletter\b.{0,60}\b(?:inbox|sign up|subscribe)\b/i,
    cuts: 'drop',
    prose: true,
    example: 'Our newsletter, straight to your inbox.',
  },
  {
    pattern: /^(?:connect|stay connected|follow|like|find|join) (?:with )?(?:us|me)\b.{0,140}$/i,
    cuts: 'drop',
    example: 'Follow us on Facebook.',
  },
  {
    pattern:
      /^(?:follow|like) .{2,50} on (?:twitter|facebook|instagram|x|telegram|whatsapp|linkedin|youtube)\b.{0,60}$/i,
    cuts: 'drop',
    prose: true,
    example: 'Follow Harbour Post on Twitter.',
  },
  {
    pattern: /^(?:download|get) (?:the|our) .{0,30}\bapp\b.{0,60}$/i,
    cuts: 'drop',
    example: 'Get our free app today',
  },
  // buttons and labels
  {
    pattern:
      /^(?:advertisement|advertising|ad|story continues below.*|article continues (?:below|after).*|continue reading.*|skip to .*|share(?: this)?(?: article| story| on .*)?|print|email|tweet|pin it|copy link|save|subscribe|sign in|log ?in|menu|search|close|home|loading\.*|click here.*|tap to .*|reply|reprints?|permissions|listen(?: to (?:this )?article)?|\d+ min(?:ute)?s? read|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|flipboard|instagram|youtube|pinterest)$/i,
    cuts: 'drop',
    example: 'Advertisement',
  },
  {
    pattern: /^[Hh]ome\s?(?:[›»>/|·-]\s?)?(?:\p{Lu}[\p{L}& ]{2,30})?$/u,
    cuts: 'drop',
    example: 'Home › Politics',
  },
  { pattern: /^Home\p{Lu}[\p{L}& ]{2,24}$/u, cuts: 'drop', example: 'HomePolitics' },
  // pictures
  {
    pattern:
      /^(?:image|photo|picture|video|graphic|illustration|featured image|cover image)(?: (?:source|credit|by|courtesy|caption)s?)?(?: of)?\s?[:|]/i,
    cuts: 'drop',
    example: 'Image Source: Picture House | Photo by Ann Smith',
  },
  {
    pattern:
      /^(?:\()?(?:photo|image|picture|credit|courtesy)s?(?: (?:by|credit|courtesy))? ?:? .{0,80}(?:getty|reuters|afp|ap photo|shutterstock|istock|unsplash|epa|alamy).{0,40}$/i,
    cuts: 'drop',
    example: 'Photo by Ann Smith/Getty Images',
  },
  {
    pattern:
      /(?:getty images|\/ ?(?:reuters|afp|epa)|\(ap photo\b.*|\/ap\)?|shutterstock|istock|afp via .*)\)?$/i,
    cuts: 'drop',
    example: 'Voters queue in Puebla. Ann Smith/Getty Images',
  },
  {
    pattern:
      /^.{4,300}\((?:image|photo|picture|credit|pic)s?(?: credit| by| courtesy of)?\s?: ?[^()]{2,60}\)$/i,
    cuts: 'drop',
    example: 'The pier on Monday (Photo: Ann Smith)',
  },
  {
    pattern: /^(?:image|photo|picture|media|video) (?:copyright|caption)\b/i,
    cuts: 'drop',
    prose: true,
    example: 'Image copyright Ann Smith',
  },
  {
    pattern: /^(?:image|photo|picture|slide) \d+ (?:of|\/) \d+\b.{0,40}$/i,
    cuts: 'drop',
    example: 'Photo 2 of 7',
  },
  // posts set into the page
  {
    pattern:
      /^[—–-] ?[^()]{0,50}(?:\.(?:com|org|net)\b|\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Daily|Press|TV|Radio|Magazine)\b)[^()]{0,30}\(@\w{1,15}\) ?.{0,24}$/,
    cuts: 'post',
    prose: true,
    example: '— Harbour Post (@harbourpost) May 5, 2025',
  },
  {
    pattern: /\bhttps?:\/\/t\.co\/\w+/,
    cuts: 'embed',
    prose: true,
    example: 'The ferry is back https://t.co/AbCd123',
  },
  {
    pattern: /\bpic\.twitter\.com\/\w+/,
    cuts: 'embed',
    prose: true,
    example: 'Look! pic.twitter.com/AbCd123',
  },
  {
    pattern: /^[—–-] ?.{1,60}\(@\w{1,15}\) ?.{0,24}$/,
    cuts: 'embed',
    prose: true,
    example: '— Ann Smith (@annsmith) May 5, 2025',
  },
  { pattern: /^https?:\/\/\S+$/i, cuts: 'embed', prose: true, example: 'https://harbour.example/ferry' },
];

/** "By Ann Smith", "By Ann Smith and Bo Lee | Harbour Post". */
export const BYLINE =
  /^[Bb][Yy]:? (?<names>\p{Lu}[\p{L}.'’-]+(?:(?:,? and |, | )(?:de |van |von |al-)?\p{Lu}[\p{L}.'’-]*){1,7})(?: ?[|·,–-].{0,60})?$/u;
