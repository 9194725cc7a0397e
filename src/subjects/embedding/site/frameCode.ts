import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'

import { defaultColour, type EmbedOptions, type Kind } from './embedOptions'

type About = {
  /** The portal's own address, without a slash at its end. */
  portal: string
  kind: Kind
  /** The language of the frame. */
  language: Locale
  title: string
  options: EmbedOptions
}

/** What the frame is told in its address; what is as usual is left out. */
const settingsOf = (kind: Kind, { limits, ...look }: EmbedOptions): Record<string, string> => ({
  ...limits,
  ...(look.colour !== defaultColour && { barva: look.colour }),
  ...(look.scheme !== 'auto' && { rezim: look.scheme }),
  ...(look.font !== 'portal' && { pismo: look.font }),
  ...(kind === 'seznam' && look.count !== 10 && { pocet: String(look.count) }),
})

/** The address of the frame, without the portal's own. */
export const framePath = ({ kind, language, options }: Omit<About, 'portal' | 'title'>): string => {
  const asked = new URLSearchParams(settingsOf(kind, options)).toString()
  return pathTo(language, `/vlozit/${kind}`) + (asked && `?${asked}`)
}

/** The code that fits its height to what is in it; the link is for those who have no script. */
export const scriptCode = ({ portal, kind, language, title, options }: About): string => {
  const settings = {
    rozcestnik: kind,
    ...settingsOf(kind, options),
    ...(language !== 'cs' && { jazyk: language }),
    nazev: title,
  }
  const data = Object.entries(settings).map(([name, value]) => ` data-${name}="${escaped(value)}"`)
  const link = portal + pathTo(language, '/katalog')
  return [
    `<div${data.join('')}><a href="${escaped(link)}">${escaped(title)}</a></div>`,
    `<script src="${escaped(portal)}/skripty/vlozit.js" async></script>`,
  ].join('\n')
}

/** The code that needs no script and has one height. */
export const frameCode = (about: About): string => {
  const height = about.kind === 'seznam' ? 600 : 220
  const src = about.portal + framePath(about)
  return `<iframe src="${escaped(src)}" title="${escaped(about.title)}" width="100%" height="${height}" loading="lazy"></iframe>`
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
