import type { Contacts } from '@/site/components/ContactLinks/ContactLinks'
import { docOf } from '@/lib/populated'
import type { Service } from '@/payload-types'

/** How to reach a service; how to reach its provider when the service says nothing. */
export const contactsOf = ({
  contacts,
  provider,
}: Pick<Service, 'contacts' | 'provider'>): Contacts => {
  const isReachable = contacts?.phones?.length || contacts?.emails?.length || contacts?.web
  return (isReachable ? contacts : docOf(provider)?.contacts) ?? {}
}
