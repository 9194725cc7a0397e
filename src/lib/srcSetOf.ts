type Size = { url?: string | null; width?: number | null } | null | undefined

/** What the site needs to know about a picture from the library. */
export type Picture = {
  url?: string | null
  alt?: string | null
  caption?: string | null
  credit?: string | null
  width?: number | null
  height?: number | null
  sizes?: Record<string, Size> | null
}

/** The address of a file of ours without the host: the same whichever name the portal is reached by. */
export const sitePath = (url: string): string =>
  /^https?:/.test(url) ? new URL(url).pathname + new URL(url).search : url

/** The address of the whole picture, or of its largest size; null when it has none. */
export const srcOf = ({ url, sizes }: Picture): string | null => {
  const largest = Object.values(sizes ?? {})
    .filter((size) => size?.url)
    .sort((one, other) => (other?.width ?? 0) - (one?.width ?? 0))[0]
  const found = url ?? largest?.url
  return found ? sitePath(found) : null
}

/** The sizes of a picture in the form in which browsers choose among them; cropped ones are left out. */
export const srcSetOf = ({ url, width, sizes }: Picture): string | undefined => {
  const whole = Object.entries(sizes ?? {})
    .filter(([name]) => !/square|thumbnail|card|share|og/i.test(name))
    .map(([, size]) => size)
  const sources = [...whole, { url, width }]
    .filter((size) => size?.url && size.width)
    .map((size) => `${sitePath(size?.url ?? '')} ${size?.width}w`)

  return sources.length > 1 ? [...new Set(sources)].join(', ') : undefined
}
