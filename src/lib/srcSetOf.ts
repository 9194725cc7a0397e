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

/** The sizes of a picture in the form in which browsers choose among them; cropped ones are left out. */
export const srcSetOf = ({ url, width, sizes }: Picture): string | undefined => {
  const whole = Object.entries(sizes ?? {})
    .filter(([name]) => !/square|thumbnail|card|share|og/i.test(name))
    .map(([, size]) => size)
  const sources = [...whole, { url, width }]
    .filter((size) => size?.url && size.width)
    .map((size) => `${size?.url} ${size?.width}w`)

  return sources.length > 1 ? [...new Set(sources)].join(', ') : undefined
}
