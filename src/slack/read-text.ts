/** What Slack writes in a text for something that is not text: `<@U1|anna>`, `<#C1|news>`, `<!here>`, `<https://a.example|words>`. */
const MARKED = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * A text from Slack as people see it: links as their words, mentions as names, `&lt;` and the like as characters.
 *
 *     readText('<@U1|anna> said &lt;b&gt;, see <https://a.example|this>') // '@anna said <b>, see this'
 */
export const readText = (text: string): string =>
  text
    .replace(MARKED, (_, sign: string, content: string, label?: string) =>
      sign === '' ? (label ?? content) : `${sign === '!' ? '@' : sign}${label ?? content}`,
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
