import type { Payload } from 'payload'

import { localeOf } from '@/lib/localeOf'
import { oldAddress } from '@/lib/oldAddress'
import { pathTo } from '@/lib/pathTo'

const foreign = /^\/(en|uk)(?=[/?]|$)/

/**
 * Where an old address leads now, in the language in which it was asked; null when nowhere. One that is stored with its
 * question comes first; one stored without takes any question along. A target is always a path of this portal.
 */
export const movedTo = async ({ db }: Payload, url: string): Promise<string | null> => {
  const asked = oldAddress(url)
  if (!asked) return null

  const bare = asked.replace(foreign, '').replace(/^(?!\/)/, '/')
  const whole = [asked, bare]
  const wanted = [...whole, ...whole.map(pathOf)].filter((each) => each !== '/')
  if (wanted.length === 0) return null
  const { docs } = await db.find<{ id: string; from: string; to: string }>({
    collection: 'redirects',
    where: { from: { in: [...new Set(wanted)] } },
    pagination: false,
  })
  const found = wanted.map((each) => docs.find(({ from }) => from === each)).find(Boolean)
  if (!found) return null

  const { from, to } = found
  const [, question] = asked.split('?')
  const passed = question && !from.includes('?') && !to.includes('?') ? `${to}?${question}` : to
  const locale = localeOf(foreign.exec(asked)?.[1])
  const target = foreign.test(passed) ? passed : pathTo(locale, passed)
  return oldAddress(target) !== null && target !== asked ? target : null
}

const pathOf = (address: string): string => address.split('?')[0] ?? ''
