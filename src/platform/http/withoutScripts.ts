const executed = /<script(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g
const preloaded = /<link[^>]*\sas="script"[^>]*>/g

/**
 * A public page without Next's runtime: no page of ours needs it, and without its 176 kB of script and its
 * second copy of the content an old telephone shows the page at once (docs/decisions/0021). Structured data
 * for search engines stays, and the small files of a page that truly needs them.
 */
export const withoutScripts = (html: string, own: string[] = []): string => {
  const keep = (script: string) =>
    own.some((each) => script.includes(`src="${each}"`)) ? script : ''
  return html.replace(executed, keep).replace(preloaded, '')
}
