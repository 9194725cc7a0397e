/** What a browser lets a page use. */
const permissions = (camera: 'self' | '') => ({
  'Permissions-Policy': `camera=(${camera}), microphone=(), payment=(), usb=(), browsing-topics=()`,
})

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  ...permissions(''),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const policy = (rules: Record<string, string>): string =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const common = {
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

/** Headers of every answer; over https also the promise to stay there for a year. */
export const baseHeaders = (isHttps: boolean): Record<string, string> => ({
  ...always,
  ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
})

type Page = {
  hasScript?: boolean
  isEmbedded?: boolean
  usesCamera?: boolean
  /** The origin of a map's tiles, when the page may show some. */
  tiles?: string | null
}

/**
 * A public page: nothing foreign but the tiles of a map that was asked for, and no script but the portal's
 * own (./scripts). Nobody may put it into a frame, unless it is made for that.
 */
export const siteHeaders = ({ hasScript, isEmbedded, usesCamera, tiles }: Page = {}): Record<
  string,
  string
> => ({
  'Content-Security-Policy': policy({
    ...common,
    'img-src': `'self' data:${tiles ? ` ${tiles}` : ''}`,
    'script-src': hasScript ? "'self'" : "'none'",
    'frame-ancestors': isEmbedded ? '*' : "'none'",
  }),
  ...(usesCamera && permissions('self')),
})

/** A page that may put somebody in danger: no word of its address goes to another site. */
export const discreetHeaders: Record<string, string> = { 'Referrer-Policy': 'no-referrer' }

/** A page that only the holder of its address may see: the address goes nowhere else. */
export const personalHeaders: Record<string, string> = {
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}

/**
 * The desk: inline scripts are those that Next wrote for this answer, by the nonce that it was given; Payload's
 * editor needs inline styles and pictures from memory; nothing foreign but the tiles of a map, which are asked for when
 * somebody opens it.
 */
export const deskHeaders = (nonce: string, tiles: string | null): Record<string, string> => ({
  'Content-Security-Policy': policy({
    ...common,
    'img-src': `'self' data: blob:${tiles ? ` ${tiles}` : ''}`,
    'script-src': `'self' 'nonce-${nonce}'`,
    'worker-src': "'self' blob:",
    'frame-ancestors': "'self'",
  }),
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
})
