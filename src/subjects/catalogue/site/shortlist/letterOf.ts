import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import { texts } from '@/site/texts/texts'
import { contactsOf } from '@/lib/contactsOf'

import type { ListedService } from './queries'

/** Some mail programs cut a longer address, in characters. */
const longestLink = 1_900

/**
 * The list as a letter that visitors send from their own mail: names with telephones, and the list's address.
 * What no longer fits is counted; the address leads to all of it.
 */
export const letterOf = (
  locale: Locale,
  services: readonly ListedService[],
  url: string,
): string => {
  const t = texts(locale, 'shortlist')
  const lines = services.map(lineOf)
  const letter = (shown: number): string => {
    const left = services.length - shown
    const rest = left > 0 ? [t('mailRest', { count: left })] : []
    const body = [...lines.slice(0, shown), ...rest, '', url].join('\r\n')
    return `mailto:?subject=${encodeURIComponent(t('mailSubject'))}&body=${encodeURIComponent(body)}`
  }
  let shown = services.length
  while (shown > 0 && letter(shown).length > longestLink) shown -= 1
  return letter(shown)
}

const lineOf = (service: ListedService): string => {
  const phones = contactsOf(service).phones?.flatMap(({ number }) => number ?? []) ?? []
  return [
    service.name,
    ...phones.map((phone) => formatPhone(phone).replaceAll('\u00a0', ' ')),
  ].join(', ')
}
