const executed = /<script(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g
const preloaded = /<link[^>]*\sas="script"[^>]*>/g

/**
 * A public page without Next's runtime: no page of ours needs it, and without its 176 kB of script and its
 * second copy of the content an old telephone shows the page at once (docs/decisions/0021). Structured data
 * for search engines stays.
 */
export const withoutScripts = (html: string): string =>
  html.replace(executed, '').replace(preloaded, '')
