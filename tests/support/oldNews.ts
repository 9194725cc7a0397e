/** An entry of an export of WordPress; `more` are further elements. */
export const wordPressPost = (given: {
  title: string
  body?: string
  kind?: string
  status?: string
  link?: string
  id?: number
  more?: string
}): string => {
  const { title, body = '', kind = 'post', status = 'publish', link, id = 1, more = '' } = given
  return `<item><title>${title}</title>${link ? `<link>${link}</link>` : ''}
<guid isPermaLink="false">https://stary.test/?p=${id}</guid>
<content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_type>${kind}</wp:post_type><wp:status>${status}</wp:status>${more}</item>`
}

/** An export of WordPress with these entries. */
export const wordPress = (...items: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Starý web</title><link>https://stary.test</link>${items.join('\n')}</channel></rss>`

/** A text as the bytes of a file, handed over in small pieces. */
export const bytesOf = (content: string | Buffer, piece = 1_000) =>
  async function* () {
    const bytes = Buffer.from(content)
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }
