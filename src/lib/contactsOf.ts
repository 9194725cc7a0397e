import type { Service } from '@/payload-types'

import { docOf } from './populated'

type Reached = Pick<Service, 'contacts' | 'provider'>

/** How to reach a service; how to reach its provider when the service says nothing. */
export const contactsOf = ({ contacts, provider }: Reached): NonNullable<Service['contacts']> => {
  const isReachable = contacts?.phones?.length || contacts?.emails?.length || contacts?.web
  return (isReachable ? contacts : docOf(provider)?.contacts) ?? {}
}
