import { CallLines } from '@/site/components/CallLine/CallLines'
import type { Locale } from '@/lib/label'
import type { SearchParams } from '@/lib/searchParams'

import { serviceFilters } from './filters'
import { findServices } from './queries'

type Props = {
  locale: Locale
  /** An address of the catalogue, with its filters. */
  url: string
}

const mostServices = 2

/** The telephones behind a link into the catalogue: to call before choosing among filters. */
export const CallServices = async ({ locale, url }: Props) => {
  const found = await findServices(locale, serviceFilters(queryOf(url)), {
    limit: mostServices * 2,
    isUnnoted: true,
  })
  const lines = (found?.docs ?? []).flatMap(({ name, state, contacts }) => {
    const phone = contacts?.phones?.[0]?.number
    return phone && state === 'active' ? [{ name, phone }] : []
  })
  return lines.length > 0 && <CallLines locale={locale} lines={lines.slice(0, mostServices)} />
}

const queryOf = (url: string): SearchParams => {
  const asked = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  return Object.fromEntries([...new Set(asked.keys())].map((key) => [key, asked.getAll(key)]))
}
