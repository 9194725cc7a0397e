import { formatDate, isoDay } from '@/lib/formatDate'
import { locales } from '@/lib/label'

const blocks =
  /^(address|article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|label|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul|iframe)$/
const told = [
  'name',
  'value',
  'href',
  'src',
  'alt',
  'lang',
  'aria-current',
  'aria-label',
  'datetime',
]
const silent = /^(script|style|title)$/

/**
 * What a page says, line by line as it is read: words, and in brackets what its elements tell beside them: where a
 * link leads, what a field sends, which day is meant. What is made anew each time is “…”.
 */
export const said = (page: string): string[] => {
  const lines: string[] = []
  let line = ''
  let isSilent = false
  const end = (): void => {
    const clean = line.replaceAll(/\s+/g, ' ').trim()
    if (clean) lines.push(clean)
    line = ''
  }

  for (const [, mark = '', closing, name = '', attributes = ''] of page.matchAll(
    /([^<]+)|<(\/?)([a-z0-9]+)((?:\s[^>]*)?)>/gi,
  )) {
    if (silent.test(name)) isSilent = !closing
    if (isSilent || silent.test(name)) continue
    if (blocks.test(name)) end()
    if (mark) line += plain(mark)
    else if (!closing) line += ` ${facts(name, attributes)}`
  }
  end()
  return lines
}

/** The part of a page that is its own: without what stands around every page. */
export const own = (page: string): string =>
  page.slice(page.indexOf('</header>'), page.indexOf('</main>'))

/** The part of a page under the heading of this id. */
export const part = (page: string, id: string): string =>
  own(page).slice(own(page).lastIndexOf('<', own(page).indexOf(`aria-labelledby="${id}"`)))

/** What a page tells search engines. */
export const dataIn = (page: string): unknown[] =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, data]) =>
    JSON.parse(steady(data ?? '')),
  )

const facts = (name: string, attributes: string): string => {
  const values = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/gi)]
    .map(([, key = '', value = '']) => [key.toLowerCase(), value] as const)
    .filter(([key, value]) => told.includes(key) && value !== '')
    .map(([key, value]) => `${key}=${plain(value)}`)
  const states = [...attributes.matchAll(/ (checked|selected|open|hidden|required)=""/g)]
  const shown = [...values, ...states.map(([, state]) => state)]
  const heading = /^h[1-6]$/.test(name) ? `${'#'.repeat(Number(name[1]))} ` : ''
  return shown.length > 0 ? `${heading}[${shown.join(' ')}] ` : heading
}

const plain = (text: string): string =>
  steady(text)
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')

/** Ids and the moment of the test differ each time. */
const steady = (text: string): string => {
  const now = new Date()
  const today = locales.map((locale) => formatDate(locale, now).replaceAll('.', '\\.')).join('|')
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}/g, '…')
    .replaceAll(new RegExp(`${now.toISOString().slice(0, 10)}T[0-9:.]+Z`, 'g'), '…')
    .replaceAll(new RegExp(`(${today}) [0-9:]+`, 'g'), '…')
    .replaceAll(new RegExp(`(stav k|as of|станом на)[ \u00a0](${today})`, 'g'), '$1 …')
    .replaceAll(new RegExp(`^${isoDay(now)}$`, 'g'), '…')
}

/** Facts one under another: `about.title: …`; what is empty is left out. */
export const flat = (name: string, facts: unknown): string[] => {
  if (facts === undefined || facts === null || facts === '') return []
  if (typeof facts !== 'object') return [`${name}: ${plain(String(facts))}`]
  return Object.entries(facts).flatMap(([key, value]) => flat(`${name}.${key}`, value))
}
